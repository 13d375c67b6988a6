import BelayIO

/// What a file holds, by its first bytes.
enum ContentKind: Equatable {
  case text
  /// UTF-16, low byte first or last.
  case utf16(isBigEndian: Bool)
  case binary
  /// An archive or a compressed file: binary that holds other files.
  case archive

  /// How many bytes are looked at: git's own measure.
  static let head = 8000

  /// Judges the first `count` bytes of a file.
  static func of(_ bytes: [UInt8], count: Int) -> ContentKind {
    if isArchive(bytes, count: count) { return .archive }
    let count = min(count, head)
    guard ByteSearch.first(0, in: bytes, 0..<count) != nil else { return .text }
    if count >= 4, bytes[0] == 0xFF, bytes[1] == 0xFE, bytes[2] != 0 || bytes[3] != 0 {
      return .utf16(isBigEndian: false)
    }
    if count >= 2, bytes[0] == 0xFE, bytes[1] == 0xFF { return .utf16(isBigEndian: true) }
    return withoutMark(bytes, count: count)
  }

  /// Mostly Latin text in UTF-16 has a zero in every second byte and none in the others.
  private static func withoutMark(_ bytes: [UInt8], count: Int) -> ContentKind {
    var zeros = [0, 0]
    for place in 0..<count & ~1 where bytes[place] == 0 { zeros[place & 1] += 1 }
    let pairs = count / 2
    guard pairs >= 8 else { return .binary }
    if zeros[0] == 0, zeros[1] * 10 >= pairs * 7 { return .utf16(isBigEndian: false) }
    if zeros[1] == 0, zeros[0] * 10 >= pairs * 7 { return .utf16(isBigEndian: true) }
    return .binary
  }

  /// The signatures of common archives and compressed files (file(1), magic(5)).
  private static let signatures: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06],  // zip, jar, wheel, docx
    [0x1F, 0x8B],  // gzip
    [0x42, 0x5A, 0x68],  // bzip2
    [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00],  // xz
    [0x28, 0xB5, 0x2F, 0xFD],  // zstd
    [0x04, 0x22, 0x4D, 0x18],  // lz4
    [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],  // 7z
    [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07],  // rar
    [0x21, 0x3C, 0x61, 0x72, 0x63, 0x68, 0x3E, 0x0A],  // ar, deb
  ]

  private static func isArchive(_ bytes: [UInt8], count: Int) -> Bool {
    guard count >= 2 else { return false }
    switch bytes[0] {
    case 0x50, 0x1F, 0x42, 0xFD, 0x28, 0x04, 0x37, 0x52, 0x21:
      for signature in signatures
      where signature.count <= count && bytes[0..<signature.count].elementsEqual(signature) {
        // `BZh` may begin a text; a compressed block follows a digit.
        if signature.count == 3 { return count > 5 && bytes[4] == 0x31 && bytes[5] == 0x41 }
        return true
      }
    default: break
    }
    // tar: its mark stands behind a header's names and numbers.
    return count >= 262 && bytes[257] == UInt8(ascii: "u")
      && bytes[257..<262].elementsEqual("ustar".utf8)
  }
}
