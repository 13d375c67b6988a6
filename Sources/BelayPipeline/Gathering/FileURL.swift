/// File URLs among tool arguments (RFC 8089).
enum FileURL {
  /// The path of a `file://` URL, percent-decoded; anything else as it is.
  static func path(of text: ArraySlice<UInt8>) -> [UInt8] {
    let scheme = Array("file://".utf8)
    guard text.starts(with: scheme) else { return Array(text) }
    var rest = text.dropFirst(scheme.count)
    let localhost = Array("localhost/".utf8)
    if rest.starts(with: localhost) { rest = rest.dropFirst(localhost.count - 1) }
    var path: [UInt8] = []
    path.reserveCapacity(rest.count)
    var at = rest.startIndex
    while at < rest.endIndex {
      if rest[at] == UInt8(ascii: "%"), at + 2 < rest.endIndex,
        let high = hexValue(rest[at + 1]), let low = hexValue(rest[at + 2])
      {
        path.append(high << 4 | low)
        at += 3
      } else {
        path.append(rest[at])
        at += 1
      }
    }
    return path
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
