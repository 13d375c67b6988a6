/// Bytes of a line.
enum LineBytes {
  /// Whether `sought` stands somewhere in a line.
  static func contains(_ sought: [UInt8], in line: Span<UInt8>) -> Bool {
    guard let first = sought.first else { return true }
    var at = 0
    while at <= line.count - sought.count {
      if line[at] == first {
        var length = 1
        while length < sought.count, line[at + length] == sought[length] { length += 1 }
        if length == sought.count { return true }
      }
      at += 1
    }
    return false
  }

  /// The line as an array.
  static func copy(_ line: Span<UInt8>) -> [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(line.count + 1)
    append(line, to: &copy)
    return copy
  }

  /// Appends the line to an array.
  static func append(_ line: Span<UInt8>, to bytes: inout [UInt8]) {
    unsafe line.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }
}
