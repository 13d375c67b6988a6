/// Decodes the public parts of a JWT.
enum JSONWebToken {
  /// Accepts a token whose header is JSON with an algorithm, whose payload is JSON, and which is
  /// signed; with `one` and `two` only if the payload holds these texts.
  static func judge(
    _ token: Span<UInt8>, _ range: Range<Int>, holding one: StaticString, _ two: StaticString
  ) -> Validator.Judgement? {
    guard let first = dot(in: token, from: 0), let second = dot(in: token, from: first + 1),
      let header = Base64.decode(token.extracting(0..<first)),
      let payload = Base64.decode(token.extracting(first + 1..<second)),
      isObject(header), holds(header, "\"alg\""), !holds(header, "\"none\"")
    else { return nil }
    let isEncrypted = holds(header, "\"enc\"")
    guard isEncrypted || isObject(payload), holds(payload, one), holds(payload, two) else {
      return nil
    }
    // Keys for the browser: Supabase's anonymous role and its local demo are public by design.
    if holds(payload, "\"supabase"), holds(payload, "\"anon\"") || holds(payload, "supabase-demo") {
      return nil
    }
    // The claims that jwt.io shows first, under whatever header and name.
    if holds(payload, "\"1234567890\""), holds(payload, "1516239022") { return nil }
    return Validator.Judgement(verification: .structure, range: range)
  }

  private static func dot(in token: Span<UInt8>, from start: Int) -> Int? {
    var position = start
    while position < token.count, token[position] != UInt8(ascii: ".") { position += 1 }
    return position < token.count ? position : nil
  }

  private static func isObject(_ bytes: [UInt8]) -> Bool {
    guard bytes.first == UInt8(ascii: "{") else { return false }
    var end = bytes.count
    while end > 0, ByteClass.isSpace(bytes[end - 1]) { end -= 1 }
    return end > 1 && bytes[end - 1] == UInt8(ascii: "}")
  }

  private static func holds(_ bytes: [UInt8], _ word: StaticString) -> Bool {
    word.utf8CodeUnitCount == 0 || Placeholder.contains(bytes.span, anyOf: word)
  }
}
