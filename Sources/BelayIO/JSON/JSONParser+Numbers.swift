import BelayModel

extension JSONParser {
  /// Reads a number; it is kept as it is written.
  @inline(__always)
  mutating func number() throws(JSONError) {
    let start = cursor
    var at = start
    if byte(at) == UInt8(ascii: "-") { at += 1 }
    if byte(at) == UInt8(ascii: "0") {
      at += 1
    } else {
      at = try digits(from: at)
    }
    if byte(at) == UInt8(ascii: ".") { at = try digits(from: at + 1) }
    if byte(at) | 0x20 == UInt8(ascii: "e") {
      at += 1
      if byte(at) == UInt8(ascii: "+") || byte(at) == UInt8(ascii: "-") { at += 1 }
      at = try digits(from: at)
    }
    try append(.number, start, at)
    cursor = at
  }

  /// The byte at `offset`; 0, which no number holds, behind the end.
  @inline(__always)
  private func byte(_ offset: Int) -> UInt8 {
    offset < end ? unsafe base[offset] : 0
  }

  /// The offset behind the digits at `start`, of which there is at least one.
  @inline(__always)
  private func digits(from start: Int) throws(JSONError) -> Int {
    var at = start
    while byte(at) &- UInt8(ascii: "0") < 10 { at += 1 }
    if at == start { throw .expected(.digit, offset: start) }
    return at
  }
}
