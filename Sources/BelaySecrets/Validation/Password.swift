/// Tells passwords from what stands in their place.
enum Password {
  /// Passwords nobody means seriously.
  private static let dummies: StaticString = """
    |password|passwd|pass|pwd|pw|secret|changeme|change_me|change-me|example|user|username|root|\
    admin|administrator|guest|test|testing|tests|postgres|postgresql|mysql|mariadb|redis|mongo|\
    mongodb|rabbitmq|token|foo|bar|baz|qux|hunter2|dbpass|dbpassword|db_pass|db_password|mypass|\
    mypassword|\
    my_password|my-password|mysecret|secretpassword|my-secret-pw|p4ssw0rd|pa55word|none|\
    null|nil|undefined|default|local|localhost|dev|develop|development|demo|app|api|data|docker|\
    key|string|value|\
    todo|hidden|removed|masked|redacted|blank|empty|anonymous|private|public|letmein|qwerty|\
    12345|123456|1234567|12345678|123456789|1234567890|toor|oracle|tiger|sa|hello|world|\
    xyzzy|contra|contraseña|contrasena|senha|motdepasse|stack|airflow|passwort|kennwort|geheim|
    """

  /// Pieces that mark a dummy wherever they stand.
  static let pieces: StaticString = """
    password|passwd|example|placeholder|changeme|change_me|change-me|your_|your-|yourpass|\
    redacted|insert|replace|dummy|****|....|p@ss|passw0rd|p@55|pa$$|pa55|s3cr3t|s3cret|secret1|\
    secret!|letmein|hunter2|qwerty|welcome1|admin1|test1|foobar|abc123|changeit|mypass|testpass|\
    notreal|notasecret|fakepass|supersecret|topsecret|verysecret|correcthorse|passphrase|\
    _test|test_|-test|dbpass|_pass|notsecret|notsosecret|client_secret|my-token|\
    my_token|mytoken|refreshtoken|accesstoken|authtoken|apitoken|mypwd|x:0:0:
    """

  /// Words that mark a dummy also where digits and signs stand for some of their letters.
  private static let disguised: StaticString =
    "password|passwd|pasword|passphrase|foobar|letmein|sosecure"

  /// Accepts a password in a URL or connection string unless it is a dummy, a template, or the
  /// user's name again.
  static func judge(_ text: Span<UInt8>, _ range: Range<Int>) -> Validator.Judgement? {
    let secret = text.extracting(range)
    if let plain = plainMechanism(secret) {
      return plain ? .init(verification: .none, range: range) : nil
    }
    guard isReal(secret), !repeatsUser(text, range), !KnownDummies.contains(secret) else {
      return nil
    }
    return Validator.Judgement(verification: .none, range: range)
  }

  /// For the base64 of SASL's PLAIN, a name, a user and a password with a zero byte in front of each of the last
  /// two (RFC 4616): whether that password is real; `nil` for any other text.
  private static func plainMechanism(_ secret: Span<UInt8>) -> Bool? {
    guard secret.count >= 12, let decoded = Base64.decode(secret),
      let last = decoded.lastIndex(of: 0), decoded.firstIndex(of: 0) != last,
      last + 1 < decoded.count
    else { return nil }
    for byte in decoded where byte > 0 && byte < 0x20 || byte >= 0x7F { return nil }
    return isReal(decoded.span.extracting((last + 1)..<decoded.count))
  }

  /// Accepts base64 of `user:password` with a real password, or of an empty user and a token.
  static func judgeBasic(_ secret: Span<UInt8>, _ range: Range<Int>) -> Validator.Judgement? {
    guard !KnownDummies.contains(secret), let decoded = Base64.decode(secret) else { return nil }
    guard let colon = decoded.firstIndex(of: UInt8(ascii: ":")), colon + 1 < decoded.count,
      decoded.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
    else { return nil }
    let bytes = decoded.span
    return judge(bytes, colon + 1..<decoded.count) == nil
      ? nil : Validator.Judgement(verification: .structure, range: range)
  }

  /// Whether a text can be a password and not what stands in its place.
  static func isReal(_ secret: Span<UInt8>) -> Bool {
    guard secret.count >= 4, !Template.isOne(secret), !isDummy(secret),
      !WordIndex.occurs(.dummyPasswords, in: secret), !Placeholder.isCrossedOut(secret),
      !isDisguised(secret), !Placeholder.isCounting(secret)
    else { return false }
    for index in 1..<secret.count where secret[index] != secret[0] {
      return secret.count < 8 || !Placeholder.isPattern(secret)
    }
    return false
  }

  /// Whether a word that no one means seriously is left when digits and signs are read as the letters
  /// they look like: `P4s5w0rd`, `$ecur3p4$$w0rd`.
  private static func isDisguised(_ secret: Span<UInt8>) -> Bool {
    guard secret.count <= 40 else { return false }
    var plain: [UInt8] = []
    for index in 0..<secret.count { plain.append(plainLetter(secret[index])) }
    return Placeholder.contains(plain.span, anyOf: disguised)
  }

  /// The letter that a digit or sign stands for in a disguised word; any other byte itself.
  private static func plainLetter(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "1"), UInt8(ascii: "!"): UInt8(ascii: "i")
    case UInt8(ascii: "2"), UInt8(ascii: "5"), UInt8(ascii: "$"): UInt8(ascii: "s")
    case UInt8(ascii: "3"): UInt8(ascii: "e")
    case UInt8(ascii: "4"), UInt8(ascii: "@"): UInt8(ascii: "a")
    case UInt8(ascii: "7"): UInt8(ascii: "t")
    default: byte
    }
  }

  private static func isDummy(_ secret: Span<UInt8>) -> Bool {
    var word: [UInt8] = [UInt8(ascii: "|")]
    var isLeading = true
    for index in 0..<secret.count {
      // Marks in front make no password of a dummy, and neither do digits and marks behind.
      if isLeading, !ByteClass.isAlphanumeric(secret[index]) { continue }
      isLeading = false
      word.append(ByteClass.lowercased(secret[index]))
    }
    while let byte = word.last, word.count > 4, !ByteClass.isLetter(byte) {
      word.removeLast()
    }
    word.append(UInt8(ascii: "|"))
    return dummies.withUTF8Buffer { list in
      unsafe holds(list, word)
    }
  }

  private static func holds(_ list: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
    guard word.count <= list.count else { return false }
    for start in 0...list.count - word.count {
      var length = 0
      while length < word.count, unsafe list[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }

  /// Whether the user's name in front of the colon is the password too, as in `postgres:postgres@`.
  private static func repeatsUser(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let count = range.count
    let start = range.lowerBound - 1 - count
    guard start >= 0, text[range.lowerBound - 1] == UInt8(ascii: ":") else { return false }
    if start > 0, ByteClass.isWord(text[start - 1]) { return false }
    for index in 0..<count where text[start + index] != text[range.lowerBound + index] {
      return false
    }
    return true
  }
}
