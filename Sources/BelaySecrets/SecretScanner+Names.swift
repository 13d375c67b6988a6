extension SecretScanner {
  /// What a name says, with the words that stand in front of it and belong to it: "auth token: …",
  /// "public key: …", `checksum/secret: …`.
  static func kind(of name: AssignedName, in text: Span<UInt8>) -> CredentialName.Kind {
    let kind = CredentialName.kind(text.extracting(name.range))
    if isHashed(name.range, in: text) || isDigested(name.range, in: text)
      || isGroup(name.range, in: text)
    {
      return .harmless
    }
    if isPath(name, in: text) || isScheme(name, kind, in: text) || isEncrypted(name.range, in: text)
    {
      return .harmless
    }
    if kind == .weak, name.link == .sign, WordList.holds("|key|", text.extracting(name.range)),
      let section = Section.name(of: name.range.lowerBound, in: text)
    {
      return Self.kind(ofKeyIn: section, in: text)
    }
    guard kind == .weak || kind == .key, name.range.lowerBound > 1 else { return kind }
    let seam = text[name.range.lowerBound - 1]
    guard seam == 0x20 || seam == UInt8(ascii: "/") else { return kind }
    var start = name.range.lowerBound - 1
    let end = start
    while start > 0, end - start < 24, ByteClass.isLetter(text[start - 1]) { start -= 1 }
    guard end - start >= 3, seam == 0x20 || name.link == .sign else { return kind }
    // "Unknown key: …" tells of what was looked for.
    if WordList.holds(
      "|unknown|such|duplicate|missing|unexpected|unrecognized|unsupported|",
      text.extracting(start..<end))
    {
      return .harmless
    }
    // Prose goes on with a colon or a space, and `<Client token="…">` is none.
    if seam == 0x20, name.range.upperBound < text.count {
      let next = text[name.range.upperBound]
      if next != UInt8(ascii: ":"), next != 0x20 { return kind }
    }
    if seam == 0x20, start > 0, ByteClass.isName(text[start - 1]) { return kind }
    var phrase: [UInt8] = []
    for index in start..<name.range.upperBound {
      phrase.append(index == end ? UInt8(ascii: "_") : text[index])
    }
    switch CredentialName.kind(phrase.span) {
    case .harmless: return .harmless
    case .key: return seam == 0x20 ? .key : kind
    default: return kind
    }
  }

  /// What the name of a section says about the `key` in it: that of a credential where the two words
  /// together are the name of one, as in `signing:` and `key: …`.
  private static func kind(ofKeyIn section: Range<Int>, in text: Span<UInt8>) -> CredentialName.Kind
  {
    var phrase: [UInt8] = []
    for index in section { phrase.append(text[index]) }
    phrase.append(contentsOf: [
      UInt8(ascii: "_"), UInt8(ascii: "k"), UInt8(ascii: "e"), UInt8(ascii: "y"),
    ])
    switch CredentialName.kind(phrase.span) {
    case .harmless: return .harmless
    case .key, .password: return .key
    case .weak, .none: return .weak
    }
  }

  /// Whether a name is that of a group of a pattern: `(?P<secret>…)`.
  private static func isGroup(_ name: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = name.lowerBound
    return start > 2 && text[start - 1] == UInt8(ascii: "<")
      && (text[start - 2] == UInt8(ascii: "?")
        || text[start - 2] == UInt8(ascii: "P") && text[start - 3] == UInt8(ascii: "?"))
  }

  /// Whether a name is the argument of a call that makes a digest: `md5(name) == …`.
  private static func isHashed(_ name: Range<Int>, in text: Span<UInt8>) -> Bool {
    var end = name.upperBound
    if end < text.count, ByteClass.isQuote(text[end]) { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: ")") else { return false }
    var start = name.lowerBound
    // The name may be the end of a text: `digest("GET /token")`.
    if end > name.upperBound {
      while start > 0, name.lowerBound - start < 60, !ByteClass.isQuote(text[start - 1]) {
        start -= 1
      }
      if start > 0 { start -= 1 }
    }
    guard start > 3, text[start - 1] == UInt8(ascii: "(") else { return false }
    var first = start - 1
    while first > 0, start - first < 40, ByteClass.isName(text[first - 1]) { first -= 1 }
    return Placeholder.contains(
      text.extracting(first..<start - 1),
      anyOf: "md5|sha1|sha2|sha5|hash|digest|fnv|crc|blake|adler|murmur")
  }

  /// Whether a name is that of a file, as in lists of files with their checksums, or of a module that its version
  /// follows: `"src/token.rs": "…"`, `example.com/token-store v1…`.
  static func isPath(_ name: AssignedName, in text: Span<UInt8>) -> Bool {
    let word = text.extracting(name.range)
    var dot = word.count
    while dot > 0, ByteClass.isAlphanumeric(word[dot - 1]) { dot -= 1 }
    if dot > 1, word[dot - 1] == UInt8(ascii: "."),
      WordList.holds(fileEndings, word.extracting(dot..<word.count))
    {
      return true
    }
    return name.link == .space && name.range.lowerBound > 0
      && text[name.range.lowerBound - 1] == UInt8(ascii: "/")
  }

  private static let fileEndings: StaticString = """
    |rs|go|py|js|ts|jsx|tsx|mjs|cjs|java|kt|swift|rb|php|c|h|cc|cpp|hpp|cs|fs|scala|dart|ex|exs|erl|hs|lua|pl|\
    zig|nim|m|mm|vue|svelte|md|rst|txt|html|css|scss|json|yaml|yml|toml|xml|ini|cfg|lock|proto|graphql|sql|sh|\
    csv|pom|asc|png|svg|gz|tgz|xz|bz2|zst|7z|tar|zip|whl|gem|jar|deb|rpm|so|dll|dylib|exe|msi|dmg|appimage|pkg|apk|iso|\
    bin|img|bzl|snap|ipa|aab|audit|
    """

  /// Whether a name is the middle of an identifier, and the value its end: `did:key:…`, `auth0|…`.
  private static func isScheme(
    _ name: AssignedName, _ kind: CredentialName.Kind, in text: Span<UInt8>
  ) -> Bool {
    let end = name.range.upperBound
    guard end + 1 < text.count, text[end + 1] > 0x20 else { return false }
    switch text[end] {
    case UInt8(ascii: ":"):
      let start = name.range.lowerBound
      if isPartOfKey(start, end + 1, in: text) { return true }
      guard start > 1, text[start - 1] == UInt8(ascii: ":") else { return false }
      return kind == .weak && ByteClass.isLetter(text[start - 2]) || isPlatform(start, in: text)
    case UInt8(ascii: "|"):
      return WordList.holds("|auth0|oauth2|", text.extracting(name.range))
        || end + 37 <= text.count && ValueShape(text.extracting((end + 1)..<(end + 37))).isUUID
    case UInt8(ascii: "("):
      // Jenkins' `credentials('…')` takes the identifier of one that it keeps.
      return WordList.holds("|credentials|", text.extracting(name.range)) && end + 38 < text.count
        && ByteClass.isQuote(text[end + 1])
        && ValueShape(text.extracting((end + 2)..<(end + 38))).isUUID
    default: return false
    }
  }

  /// Whether a text in quotes is words joined by colons with an identifier or a digest at its end, as the keys of
  /// caches and stores are: `"auth:password-attempts:0123…"`.
  private static func isPartOfKey(
    _ name: Int, _ value: Int, in text: Span<UInt8>
  ) -> Bool {
    var start = name
    while start > 0, name - start < 60,
      ByteClass.isName(text[start - 1]) || text[start - 1] == UInt8(ascii: ":")
    {
      start -= 1
    }
    guard start > 0, ByteClass.isQuote(text[start - 1]) else { return false }
    // Between the name and the digest other words may stand.
    var last = value
    var end = value
    while end < text.count, end - value < 100,
      ByteClass.isName(text[end]) || text[end] == UInt8(ascii: ":")
    {
      end += 1
      if text[end - 1] == UInt8(ascii: ":") { last = end }
    }
    guard end < text.count, text[end] == text[start - 1], end - last >= 16,
      start < name || last > value
    else { return false }
    for index in last..<end
    where !ByteClass.isHex(text[index]) && text[index] != UInt8(ascii: "-") {
      return false
    }
    return true
  }

  /// Whether what stands in front of a place is the beginning of a name of CPE or of
  /// one of Amazon's: `cpe:2.3:h:…`, `arn:aws:secretsmanager:…`.
  private static func isPlatform(_ end: Int, in text: Span<UInt8>) -> Bool {
    var start = end
    while start > 0, end - start < 60,
      ByteClass.isName(text[start - 1]) || text[start - 1] == UInt8(ascii: ":")
        || text[start - 1] == UInt8(ascii: "/")
    {
      start -= 1
    }
    return start + 4 < end && WordList.holds("|cpe:|arn:|", text.extracting(start..<(start + 4)))
  }

  /// Whether what holds a name says that its values are encrypted: `"encrypted": {"token": …}`,
  /// `SetCredentialEncrypted=api.key: …`.
  private static func isEncrypted(_ name: Range<Int>, in text: Span<UInt8>) -> Bool {
    var end = name.lowerBound
    while end > 0, name.lowerBound - end < 24 {
      let byte = text[end - 1]
      guard
        byte <= 0x20 || ByteClass.isQuote(byte) || byte == UInt8(ascii: "{")
          || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=")
      else { break }
      end -= 1
    }
    guard end < name.lowerBound, end >= 9 else { return false }
    var start = end
    while start > 0, end - start < 32, ByteClass.isName(text[start - 1]) { start -= 1 }
    return Placeholder.contains(text.extracting(start..<end), anyOf: "encrypted")
  }

  /// Whether a name and its hexadecimal value stand in a section of checksums: `SPEC CHECKSUMS:`.
  static func isInChecksums(_ name: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard let section = Section.name(of: name.lowerBound, in: text) else { return false }
    return Placeholder.contains(text.extracting(section), anyOf: "checksum|digest|hashes|integrity")
  }

  /// Whether a name stands behind the name of a digest: "the MD5 of `password` is …".
  private static func isDigested(_ name: Range<Int>, in text: Span<UInt8>) -> Bool {
    var end = name.lowerBound
    while end > 0, ByteClass.isQuote(text[end - 1]) || text[end - 1] == 0x20 { end -= 1 }
    guard end > 6, name.lowerBound - end < 5,
      WordList.holds("|of|", text.extracting((end - 2)..<end)), text[end - 3] == 0x20
    else { return false }
    var start = end - 3
    while start > 0, end - start < 20, text[start - 1] > 0x20 { start -= 1 }
    return Placeholder.contains(
      text.extracting(start..<(end - 3)), anyOf: "md5|sha-|sha1|sha2|sha5|hash|digest|checksum|crc")
  }
}
