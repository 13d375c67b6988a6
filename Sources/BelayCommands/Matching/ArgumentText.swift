/// Bytes of arguments as text for people.
enum ArgumentText {
  /// `bytes` as UTF-8; what is not known as `…`, patterns as `*` and `?`, control characters as `·`.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case Argument.unknownByte: clean += "…".utf8
      case Argument.starByte: clean.append(UInt8(ascii: "*"))
      case Argument.anyByte: clean.append(UInt8(ascii: "?"))
      case 0..<0x20, 0x7F: clean += "·".utf8
      default: clean.append(byte)
      }
    }
    return String(decoding: clean, as: UTF8.self)
  }

  /// The longest beginning of at most `limit` bytes that does not cut a character.
  static func clipped(_ bytes: [UInt8], limit: Int) -> ArraySlice<UInt8> {
    guard bytes.count > limit else { return bytes[...] }
    var end = limit
    while end > 0 && bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return bytes[..<end]
  }
}
