extension JSONWriter {
  /// Writes a string in quotes.
  mutating func appendQuoted(_ value: StaticString) {
    value.withUTF8Buffer { unsafe appendQuoted($0) }
  }

  /// Writes a string in quotes.
  mutating func appendQuoted(_ value: String) {
    var value = value
    value.withUTF8 { unsafe appendQuoted($0) }
  }

  /// Writes a string in quotes.
  mutating func appendQuoted(_ value: ArraySlice<UInt8>) {
    unsafe value.withUnsafeBufferPointer { unsafe appendQuoted($0) }
  }

  /// Writes a string in quotes, escapes what JSON wants escaped and replaces what is not UTF-8.
  private mutating func appendQuoted(_ value: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    if let base = value.baseAddress {
      let end = value.count
      var at = 0
      // What stands for itself is copied in runs as long as possible.
      var start = 0
      while true {
        at = unsafe PlainBytes.end(base, from: at, to: end)
        guard at < end else { break }
        let byte = unsafe base[at]
        if byte >= 0x80 {
          let length = unsafe UTF8Sequence.length(base, at: at, end: end)
          if length > 0 {
            at += length
            continue
          }
          unsafe appendRun(base, start, at)
          bytes.append(0xEF)
          bytes.append(0xBF)
          bytes.append(0xBD)
          at -= length
        } else {
          unsafe appendRun(base, start, at)
          appendEscape(byte)
          at += 1
        }
        start = at
      }
      unsafe appendRun(base, start, end)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private mutating func appendRun(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
    if end > start {
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: end - start))
    }
  }

  /// Writes a quote, a backslash or a control character.
  private mutating func appendEscape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    default:
      bytes.append(UInt8(ascii: "u"))
      bytes.append(UInt8(ascii: "0"))
      bytes.append(UInt8(ascii: "0"))
      bytes.append(Self.hexadecimalDigit(byte >> 4))
      bytes.append(Self.hexadecimalDigit(byte & 15))
    }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }
}
