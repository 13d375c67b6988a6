import BelayDigest

/// The page's own Content Security Policy (W3C CSP 3): no script, no request, one style sheet, known by its
/// hash.
enum ContentPolicy {
  /// The policy for a page with this text in its only `style` element.
  static func text(style: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(style)
    return "default-src 'none'; style-src 'sha256-\(base64(hash.digest()))'; img-src data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  /// Base 64 with padding (RFC 4648, section 4).
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      var value = part.reduce(0) { $0 << 8 | Int($1) }
      value <<= 8 * (3 - part.count)
      for place in 0..<4 {
        text.append(
          place > part.count
            ? UInt8(ascii: "=") : alphabet[value >> (18 - 6 * place) & 0x3F])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
