extension SecretScanner {
  /// What a name says, with the words that stand in front of it and belong to it: "auth token: …",
  /// "public key: …", `checksum/secret: …`.
  static func kind(of name: AssignedName, in text: Span<UInt8>) -> CredentialName.Kind {
    let kind = CredentialName.kind(text.extracting(name.range))
    if isHashed(name.range, in: text) { return .harmless }
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

  /// Whether a name is the argument of a call that makes a digest: `md5(name) == …`.
  private static func isHashed(_ name: Range<Int>, in text: Span<UInt8>) -> Bool {
    var end = name.upperBound
    if end < text.count, ByteClass.isQuote(text[end]) { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: ")") else { return false }
    var start = name.lowerBound
    if start > 0, ByteClass.isQuote(text[start - 1]) { start -= 1 }
    guard start > 3, text[start - 1] == UInt8(ascii: "(") else { return false }
    var first = start - 1
    while first > 0, start - first < 40, ByteClass.isName(text[first - 1]) { first -= 1 }
    return Placeholder.contains(
      text.extracting(first..<start - 1), anyOf: "md5|sha1|sha2|sha5|hash|digest")
  }

  /// Whether a line of a name and a value in hexadecimal is one of a list of checksums: the name in the
  /// line in front or behind is no credential's, and its value looks the same.
  static func isListed(
    _ name: AssignedName, _ value: Range<Int>, in text: Span<UInt8>
  ) -> Bool {
    guard value.lowerBound > 1, text[value.lowerBound - 1] == 0x20,
      endsLine(value.upperBound, in: text)
    else { return false }
    var start = name.range.lowerBound
    while start > 0, text[start - 1] != 0x0A {
      start -= 1
      if name.range.lowerBound - start > 40 { return false }
    }
    if start > value.count, isChecksum(endingAt: start - 1, value.count, in: text) { return true }
    var end = value.upperBound + 1
    while end < text.count, text[end] != 0x0A, end - value.upperBound < 200 { end += 1 }
    return end <= text.count && end > value.upperBound + value.count
      && isChecksum(endingAt: end, value.count, in: text)
  }

  /// Whether a line that ends at `end` is `name: …` with so many hexadecimal digits and a name that is
  /// none of a credential.
  private static func isChecksum(
    endingAt end: Int, _ count: Int, in text: Span<UInt8>
  ) -> Bool {
    var end = end
    if end > 0, text[end - 1] == 0x0D { end -= 1 }
    let start = end - count
    guard start > 2, text[start - 1] == 0x20, text[start - 2] == UInt8(ascii: ":") else {
      return false
    }
    for index in start..<end where !ByteClass.isHex(text[index]) { return false }
    guard let name = AssignedName.before(start, in: text, from: max(0, start - 80)) else {
      return false
    }
    switch CredentialName.kind(text.extracting(name.range)) {
    case .none, .harmless: return true
    default: return false
    }
  }
}
