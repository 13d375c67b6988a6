/// Commands as text for people and for exceptions.
enum CommandExcerpt {
  /// The longest excerpt, in bytes.
  static let limit = 200

  /// The words of a command, joined by spaces and cut at `limit` bytes; not redacted.
  static func excerpt(of words: [Word]) -> String {
    var bytes: [UInt8] = []
    for word in words {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      bytes += ArgumentText.text(Argument(word, branch: 0).bytes[...]).utf8
      if bytes.count > limit { break }
    }
    return clip(bytes)
  }

  /// `bytes` as text of at most `limit` bytes.
  static func clip(_ bytes: [UInt8]) -> String {
    guard bytes.count > limit else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: ArgumentText.clipped(bytes, limit: limit - 3), as: UTF8.self) + "…"
  }

  /// The words as strings, what is not known as `…`.
  static func strings(of words: [Word]) -> [String] {
    words.map { ArgumentText.text(Argument($0, branch: 0).bytes[...]) }
  }
}
