/// Says what a secret looks like without showing any of it.
enum SecretPreview {
  /// Longest piece of a format's fixed prefix that is shown.
  private static var longestPrefix: Int { 8 }

  /// For example `ghp_… (40 characters)`: `prefix` bytes at the start of `secret` are the same in
  /// every token of the format.
  static func text(_ secret: Span<UInt8>, prefix: Int) -> String {
    var shown: [UInt8] = []
    for index in 0..<min(prefix, longestPrefix, secret.count) {
      let byte = secret[index]
      if byte > 0x20 && byte < 0x7F { shown.append(byte) }
    }
    return String(decoding: shown, as: UTF8.self) + text(length: secret.count)
  }

  /// The same where no fixed prefix is known.
  static func text(length: Int) -> String { "… (\(length) characters)" }
}
