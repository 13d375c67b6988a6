/// The output of a command, made ready for being read line by line.
enum OutputText {
  /// The most that is looked at: half of it from the beginning, half from the end, where summaries stand.
  static let limit = 1 << 20

  /// The output without colours and other control sequences (ECMA-48), with every carriage return as the
  /// end of a line, as progress bars mean it.
  ///
  /// Complexity: linear.
  static func clean(_ output: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(min(output.count, limit) + 1)
    if output.count <= limit {
      append(output, to: &text)
    } else {
      append(output.prefix(limit / 2), to: &text)
      text.append(newline)
      append(output.suffix(limit / 2), to: &text)
    }
    return text
  }

  static let newline = UInt8(ascii: "\n")

  private static func append(_ bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      if byte == 0x1B {
        at = end(ofSequenceAt: at, in: bytes)
        continue
      }
      at += 1
      if byte == UInt8(ascii: "\r") {
        text.append(newline)
      } else if byte >= 0x20 || byte == newline || byte == UInt8(ascii: "\t") {
        text.append(byte)
      }
    }
  }

  /// Behind an escape sequence: `ESC [`, parameters, one final byte; of any other kind two bytes.
  private static func end(ofSequenceAt start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var at = start + 1
    guard at < bytes.endIndex, bytes[at] == UInt8(ascii: "[") else {
      return min(start + 2, bytes.endIndex)
    }
    at += 1
    while at < bytes.endIndex, (0x20...0x3F).contains(bytes[at]) { at += 1 }
    return min(at + 1, bytes.endIndex)
  }
}
