/// Tells the values of credentials from what else is assigned to names like theirs.
enum CredentialValue {
  /// What a value is taken for.
  enum Verdict: Equatable {
    case none
    case key
    case hexadecimal
    case password
  }

  /// How values begin that are public, or hashes, or no values at all.
  private static let harmlessStarts: StaticString = """
    |--|pk_|pk-|pk.|phc_|sb_publishable_|mdb_sa_id_|mob-|ssh-|AAAAB3Nza|AAAAC3Nza|AAAAE2Vj|sha1-|\
    sha1:|sha256|sha384|sha512|md5:|arn:|urn:|data:|http|iVBOR|R0lGOD|/9j/|UklGR|-----|./|../|~/|\
    {{|vault:|op://|ssm:|env:|file:|secret:|kms:|gs://|s3://|projects/|process.|os.|ENV.|var.|\
    local.|module.|data.|self.|this.|config.|settings.|#{|%(|%{|!vault|ENC[|{cipher}|{AES|!ref|\
    !sub|U2FsdGVkX1|credentialsJSON:|hmac-sha256:|UUID=|PARTUUID=|LABEL=|LS0tLS1CRUdJTiBD|\
    LS0tLS1CRUdJTiBQVU|MIIBIjAN|MIGfMA0G|blob:|text/|application/|npm:|git+|refs/|amzn1.|&#|&nbsp|\
    RFC1|RFC2|RFC3|RFC4|RFC5|RFC6|RFC7|RFC8|RFC9|age1|AgA|AgB|AGE-SECRET-KEY-|glsa_|SG.|ghp_|gho_|\
    ghu_|ghr_|npm_|AKIA|ASIA|
    """

  /// Judges a value by its name, whose kind is known; `isAssigned` if it stands right behind a `=`.
  static func judge(
    _ value: Span<UInt8>, _ kind: CredentialName.Kind, isFramed: Bool, name: Span<UInt8>,
    isAssigned: Bool = false
  ) -> Verdict {
    guard value.count >= 6, value.count <= 4096, isPlain(value),
      !WordList.begins(harmlessStarts, value),
      !WordIndex.occurs(.dummyValues, in: value), !Placeholder.isCrossedOut(value),
      !KnownDummies.contains(value), !Template.isOne(value), !ValueList.isOne(value)
    else { return .none }
    let shape = ValueShape(value)
    if ProgramText.isOne(value, shape, isFramed: isFramed) || PublicValue.isOne(value) {
      return .none
    }
    if shape.isUUID || shape.isHex && value.count >= 16, ThingNames.end(name) { return .none }
    if kind != .password, TokenHeads.isStub(value) { return .none }
    if let text = encodedText(value) {
      guard mayBeSecret(text.span) else { return .none }
      if kind == .password,
        password(text.span, ValueShape(text.span), isFramed: true, name: name) != .none
      {
        return .password
      }
    }
    // Tokens have their own rule, which knows more of them.
    if shape.dots > 0, value[0] == UInt8(ascii: "e"), value[1] == UInt8(ascii: "y") {
      return .none
    }
    switch kind {
    case .harmless, .none: return .none
    case .password: return password(value, shape, isFramed: isFramed, name: name)
    case .key:
      if shape.specials > 0 { return typed(value, shape, isFramed: isFramed, name: name) }
      let isShared = !isFramed && value.count < 16 && WordList.holds("|secret|", name)
      return key(
        value, shape, least: isFramed || isShared ? 12 : 16,
        strange: isFramed ? 1 : isShared ? 6 : 2)
    case .weak:
      if shape.specials > 0 { return typed(value, shape, isFramed: isFramed, name: name) }
      if !isFramed, isType(value, shape, of: name) { return .none }
      let isToken = Placeholder.contains(name, anyOf: "token|secret|auth")
      let isCompound = CredentialName.isCompound(name)
      if !isCompound, PublicValue.isTimed(value) { return .none }
      if shape.isUUID, !isToken || !isCompound || !CredentialName.endsInSecret(name) {
        return .none
      }
      if shape.isHex, !isToken, !isCompound || value.count < 32 { return .none }
      // `'auth' => ['…']` with an MD5.
      if shape.isHex, value.count == 32, WordList.holds("|auth|", name) { return .none }
      // The fingerprint of an OpenPGP key.
      if shape.isHex, value.count == 40, shape.lower == 0 { return .none }
      // A list of names with their checksums.
      if shape.isHex, value.count == 40 || value.count == 64, !isFramed,
        !isCompound && !(isAssigned && WordList.holds("|token|", name))
          || !CredentialName.endsInCredential(name)
      {
        return .none
      }
      if Placeholder.contains(value, anyOf: "-cache-|cache-v") { return .none }
      if !isToken, PublicValue.isNamedHash(value) { return .none }
      // A file or an entry in a folder.
      if shape.slashes > 0, shape.dots > 0 || beginsWithFolder(value) { return .none }
      return key(value, shape, least: isToken ? 16 : 20, strange: 3)
    }
  }

  /// Whether a word of small letters and a slash stand in front, as in `sessions/…`.
  private static func beginsWithFolder(_ value: Span<UInt8>) -> Bool {
    var end = 0
    while end < value.count, ByteClass.isLetter(value[end]), value[end] & 0x20 != 0 { end += 1 }
    return end >= 4 && end < value.count && value[end] == UInt8(ascii: "/")
  }

  /// Judges the value of a key that holds punctuation no generated token has: frameworks make keys
  /// of all of the keyboard, and people give passwords to what is called a secret; but a token or
  /// API key with a stray mark in it is none.
  private static func typed(
    _ value: Span<UInt8>, _ shape: ValueShape, isFramed: Bool, name: Span<UInt8>
  ) -> Verdict {
    if isKeyboard(value, shape) { return .key }
    guard isFramed else { return .none }
    if shape.isScrambled { return password(value, shape, isFramed: true, name: name) }
    guard value.count >= 10, shape.classes >= 3, shape.digits > 0, shape.others == 0,
      shape.slashes < 2,
      !Placeholder.contains(name, anyOf: "token|api|auth|cache|sort")
    else { return .none }
    return password(value, shape, isFramed: true, name: name)
  }

  static let words: StaticString = """
    example|placeholder|changeme|change-me|change_me|your-|your_|yourtoken|yourapi|redacted|\
    replace|insert|dummy|sample|secret_here|token_here|key_here|notreal|not-real|fake|testtest|\
    undefined|lorem|foobar|getenv|environ|abcdefgh|12345678|todo|deadbeef|cafebabe|mysecret|...|\
    .html|@sha256:|&nbsp;|&#8203;|=b\"\"|notasecret|not-a-|not_a_|test-|test_|-test|_test|mock|\
    stub|mykey|my-key|my_key|mytoken|my-token|my_token|xxxxx|\\u00
    """

  /// The text that a value is the base64 of; `nil` where it is none.
  private static func encodedText(_ value: Span<UInt8>) -> [UInt8]? {
    guard value.count >= 8, value.count % 4 == 0 || value.count >= 16,
      let text = Base64.decode(value)
    else { return nil }
    for byte in text where byte < 0x20 && !ByteClass.isSpace(byte) || byte >= 0x7F { return nil }
    return text
  }

  /// Whether a text that was encoded may be a secret: neither a dummy nor plain words.
  private static func mayBeSecret(_ text: Span<UInt8>) -> Bool {
    guard Password.isReal(text), !Placeholder.contains(text, anyOf: words) else { return false }
    for index in 0..<text.count where text[index] == 0x20 { return Bigrams.strangeness(text) >= 4 }
    return true
  }

  /// Whether a value without quotes is the name of a type: `SecretBox32`, `TokenSourceV1Beta2`.
  private static func isTypeName(_ value: Span<UInt8>, _ shape: ValueShape) -> Bool {
    shape.marks + shape.specials == 0 && value[0] & 0x20 == 0 && ByteClass.isLetter(value[0])
      && Placeholder.contains(value, anyOf: "secret|token|passw|credential|string")
  }

  /// Whether a value without quotes is the name of a type made of the name: `webhook: WebhookPayload`.
  private static func isType(
    _ value: Span<UInt8>, _ shape: ValueShape, of name: Span<UInt8>
  ) -> Bool {
    guard shape.letters == value.count, value[0] & 0x20 == 0 else { return false }
    return name.withUnsafeBufferPointer { unsafe Placeholder.occurs($0, in: value) }
  }

  private static func key(
    _ value: Span<UInt8>, _ shape: ValueShape, least: Int, strange: Int
  ) -> Verdict {
    guard value.count >= least, !Placeholder.isPattern(value) else { return .none }
    if shape.isUUID { return .key }
    if shape.isHex {
      guard shape.digits > 0, shape.letters > 0, Entropy.bitsPerByte(value) >= 2.8 else {
        return .none
      }
      return value.count >= 32 ? .hexadecimal : value.count >= 20 ? .key : .none
    }
    guard shape.digits > 0 || isLetterKey(value, shape),
      shape.slashes <= value.count / 8, shape.longestPiece >= 12 || shape.isMixed(value),
      Bigrams.strangeness(value) >= strange,
      Opaque.isRandom(value)
    else { return .none }
    return .key
  }

  /// Whether a value without digits can be a random key: a sixteenth of those of 16 letters and
  /// digits hold none, and some generators use letters alone.
  private static func isLetterKey(_ value: Span<UInt8>, _ shape: ValueShape) -> Bool {
    if shape.lower == 0 || shape.upper == 0 {
      return value.count >= 20 && shape.marks == 0 && Bigrams.strangeness(value) >= 5
    }
    return value.count >= 20
      || value.count >= 16 && min(shape.lower, shape.upper) > 2 && shape.marks == 0
        && Bigrams.strangeness(value) >= 5
  }

  /// Whether a value of all kinds of characters is a random one.
  private static func isKeyboard(_ value: Span<UInt8>, _ shape: ValueShape) -> Bool {
    value.count >= 24 && value.count <= 128 && shape.digits > 1 && shape.letters > 8
      && shape.braces < 2 && shape.others * 4 < value.count && shape.specials > 2
      && Bigrams.strangeness(value) >= 2
  }

  private static func password(
    _ value: Span<UInt8>, _ shape: ValueShape, isFramed: Bool, name: Span<UInt8>
  ) -> Verdict {
    guard value.count <= 100, shape.braces < 2 || shape.isScrambled, Password.isReal(value),
      !shape.isUUID, value.count >= (isFramed ? 6 : 8), !isCounted(value),
      isFramed || !isTypeName(value, shape)
    else { return .none }
    // Digits alone, without quotes, are a number: a time, a size, an identifier.
    if shape.isHex, value.count >= 16 {
      return isFramed || shape.letters > 0 ? .hexadecimal : .none
    }
    let strangeness = Bigrams.strangeness(value)
    if isFramed, shape.isScrambled, value.count >= 12, strangeness >= 1 { return .password }
    if shape.digits > 1, value.count >= 8, CredentialName.endsInPassword(name),
      Passphrase.isOne(value)
    {
      return .password
    }
    // A file, an address, an expression of code.
    if shape.slashes > 1, strangeness < 2 { return .none }
    if shape.dots > 0, strangeness < 0,
      shape.dots > 1 || shape.digits < 3 || shape.upper == 0 || shape.lower == 0
    {
      return .none
    }
    guard value.count >= 8 || shape.classes >= 3 && shape.specials > 0 else { return .none }
    if shape.classes >= 3, shape.digits > 0 {
      return strangeness >= (isFramed || shape.digits > 1 ? -12 : -4) ? .password : .none
    }
    if shape.digits > 0, shape.letters > 0 { return strangeness >= 2 ? .password : .none }
    if shape.specials > 0, shape.letters > 0 {
      return shape.classes >= 3 && strangeness >= 3 ? .password : .none
    }
    let isInterleaved = shape.upper > 1 && shape.lower > 1
    if isInterleaved, strangeness >= 6, CredentialName.endsInPassword(name) { return .password }
    return value.count >= 12 && strangeness >= (isInterleaved ? 4 : 7) ? .password : .none
  }

  /// Whether a value is a word with a mark and the first numbers behind it, as in `Acme#123` and `Welcome1`:
  /// what documentation and tests make up.
  private static func isCounted(_ value: Span<UInt8>) -> Bool {
    guard value.count <= 16 else { return false }
    var end = value.count
    while end > 0, !ByteClass.isAlphanumeric(value[end - 1]) { end -= 1 }
    var digit = UInt8(ascii: "0")
    var start = end
    while start > 0, ByteClass.isDigit(value[start - 1]) { start -= 1 }
    guard start < end, end - start <= 6 else { return false }
    for index in start..<end {
      guard value[index] == digit + 1 else { return false }
      digit += 1
    }
    while start > 0, !ByteClass.isAlphanumeric(value[start - 1]) { start -= 1 }
    for index in 0..<start where !ByteClass.isLetter(value[index]) { return false }
    return start >= 3 && Bigrams.strangeness(value.extracting(0..<start)) < 5
  }

  /// Whether a value is printable ASCII without spaces and code.
  private static func isPlain(_ value: Span<UInt8>) -> Bool {
    for index in 0..<value.count where value[index] <= 0x20 || value[index] >= 0x7F { return false }
    return true
  }
}
