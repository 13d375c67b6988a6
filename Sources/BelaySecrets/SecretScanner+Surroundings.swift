/// What stands around a name and a value and says that the value is no secret.
extension SecretScanner {
  /// Whether what stands around a name and its value says that the value is no secret.
  static func isExcused(
    _ verdict: CredentialValue.Verdict, _ name: AssignedName, _ kind: CredentialName.Kind,
    _ value: AssignedValue, in text: Span<UInt8>
  ) -> Bool {
    if isMember(value.range, in: text) || isAmongNames(name, value, in: text)
      || isVersion(of: name, in: text)
    {
      return true
    }
    // "Secret … created": what is told of in prose has a number.
    if name.link == .space, !value.isFramed, ValueShape(text.extracting(value.range)).isUUID {
      return true
    }
    let word = text.extracting(name.range)
    switch verdict {
    case .hexadecimal:
      return isInChecksums(name.range, in: text) || isUnderDigests(value.range, in: text)
        || isOfCertificate(name.range, in: text) || isListed(word, kind, value.range, in: text)
    case .key:
      if ValueShape(text.extracting(value.range)).isUUID,
        isIdentifier(value.range, behind: name, in: text)
      {
        return true
      }
      return !CredentialName.endsInSecret(word) && isListed(word, kind, value.range, in: text)
    case .none, .password: return false
    }
  }

  /// How far in front of a value the beginning of its line or of what holds it is looked for.
  private static var lookBehind: Int { 200 }

  /// Whether a UUID is made one by a call (`UUID.fromString("…")`), or is the second of three parts of a record that
  /// begins with its name (`{"name", "…", 12}`).
  private static func isIdentifier(
    _ value: Range<Int>, behind name: AssignedName, in text: Span<UInt8>
  ) -> Bool {
    let start = value.lowerBound
    let first = name.range.lowerBound
    guard start > 6, first > 1, value.upperBound + 1 < text.count,
      ByteClass.isQuote(text[start - 1])
    else { return false }
    if text[start - 2] == UInt8(ascii: "(") {
      let call = text.extracting(max(0, start - 22)..<(start - 2))
      return Placeholder.contains(call, anyOf: "uuid|guid")
    }
    return name.link == .argument && text[first - 2] == UInt8(ascii: "{")
      && text[value.upperBound + 1] == UInt8(ascii: ",")
  }

  /// Whether a value behind a name and a space or the end of its line is another name: one that something is
  /// assigned to, or one of the classes of an element.
  private static func isAmongNames(
    _ name: AssignedName, _ value: AssignedValue, in text: Span<UInt8>
  ) -> Bool {
    let isSpaced = name.link == .space || name.link == .scheme
    if !value.isFramed, isSpaced || text[value.range.lowerBound - 1] == 0x0A,
      assigns(value.range, in: text)
    {
      return true
    }
    return isSpaced && isInClasses(name.range, in: text)
  }

  /// Whether a name is handed to a call that gets a secret, and what follows says which version of it:
  /// `get_secret("name", "0123…")`.
  static func isVersion(of name: AssignedName, in text: Span<UInt8>) -> Bool {
    var end = name.range.lowerBound
    guard name.link == .argument, end > 12, ByteClass.isQuote(text[end - 1]),
      text[end - 2] == UInt8(ascii: "(")
    else { return false }
    end -= 2
    var start = end
    while start > 0, end - start < 24, ByteClass.isWord(text[start - 1]) { start -= 1 }
    return WordList.holds(
      "|get_secret|getsecret|getsecretasync|get_secret_version|access_secret_version|",
      text.extracting(start..<end))
  }

  /// Whether a line tells of a certificate, and the value is the number of its key: `X.509 cert '… key: 01ab…'`.
  private static func isOfCertificate(_ name: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = lineStart(name.lowerBound, within: 80, in: text)
    return Placeholder.contains(
      text.extracting(start..<name.lowerBound), anyOf: "x.509|x509|certificate")
  }

  /// Whether what is taken for a value is a member of the object in front: `$credentials->renewed`.
  private static func isMember(_ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = value.lowerBound
    return start > 2 && text[start - 1] == UInt8(ascii: ">") && text[start - 2] == UInt8(ascii: "-")
      && ByteClass.isAlphanumeric(text[start - 3])
  }

  /// Whether a text is a name, the sign behind it, and a value: `checksum=…`.
  private static func assigns(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound, ByteClass.isName(text[position]) { position += 1 }
    return position > range.lowerBound && position + 1 < range.upperBound
      && text[position] == UInt8(ascii: "=") && text[position + 1] != UInt8(ascii: "=")
  }

  /// Whether a place is inside `class="…"` or `className="…"`.
  private static func isInClasses(_ name: Range<Int>, in text: Span<UInt8>) -> Bool {
    var start = name.lowerBound
    while start > 0, name.lowerBound - start < lookBehind, !ByteClass.isQuote(text[start - 1]) {
      if text[start - 1] == 0x0A { return false }
      start -= 1
    }
    guard start > 1, ByteClass.isQuote(text[start - 1]) else { return false }
    var end = start - 1
    while end > 0,
      isClosing(text[end - 1]) || text[end - 1] == UInt8(ascii: "=")
        || text[end - 1] == UInt8(ascii: "{")
    {
      end -= 1
    }
    start = end
    while start > 0, end - start < 10, ByteClass.isLetter(text[start - 1]) { start -= 1 }
    return WordList.holds("|class|classname|classes|", text.extracting(start..<end))
  }

  /// Whether where a value of the generic rules stands says that it is no secret.
  static func isNoneByPlace(_ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    isNoneByTable(value, in: text) || isMismeasured(value, in: text) || isDenied(value, in: text)
      || isSearchKey(value, in: text)
      || isCalledDigest(value, in: text) || isEntityTag(value, in: text)
      || isShown(value, in: text)
  }

  /// Whether a value is shown to everybody who looks at a page: the token of a badge (`….svg?token=…`) or of
  /// Cloudflare's beacon.
  private static func isShown(_ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = max(0, value.lowerBound - 32)
    return Placeholder.contains(
      text.extracting(start..<value.lowerBound),
      anyOf: ".svg?token=|data-cf-beacon|badge_key=|badge.svg?")
  }

  /// Whether an attribute of the element whose text a value is calls it a digest:
  /// `<td title="fingerprint">…</td>`.
  static func isCalledDigest(_ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    let end = value.lowerBound - 1
    guard end > 3, text[end] == UInt8(ascii: ">"), text[end - 1] != UInt8(ascii: "-") else {
      return false
    }
    var start = end
    while start > 0, end - start < 120, text[start] != UInt8(ascii: "<") {
      if text[start] == 0x0A { return false }
      start -= 1
    }
    return text[start] == UInt8(ascii: "<")
      && Placeholder.contains(
        text.extracting(start..<end), anyOf: "fingerprint|sha1|sha-1|sha2|sha-2|md5|digest|checksum"
      )
  }

  /// Whether a value in hexadecimal is a string in quotes that are part of the string, as the values of `ETag`
  /// are: `"\"…\""`.
  private static func isEntityTag(_ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = value.lowerBound
    let end = value.upperBound
    // `` `"…"` ``
    if start > 1, end + 1 < text.count, text[start - 1] == UInt8(ascii: "\""),
      text[start - 2] == UInt8(ascii: "`"), text[end] == text[start - 1],
      text[end + 1] == text[start - 2]
    {
      return true
    }
    guard start > 2, end + 2 < text.count, text[start - 1] == UInt8(ascii: "\""),
      text[start - 2] == UInt8(ascii: "\\"), text[start - 3] == UInt8(ascii: "\""),
      text[end] == UInt8(ascii: "\\"), text[end + 2] == UInt8(ascii: "\"")
    else { return false }
    for index in value where !ByteClass.isHex(text[index]) { return false }
    return true
  }

  /// Whether the name of a digest stands right in front: `sha256=…`, `sha1-…`, `sha256:…`.
  static func isDigest(_ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    var end = value.lowerBound
    guard end > 4,
      text[end - 1] == UInt8(ascii: "=") || text[end - 1] == UInt8(ascii: "-")
        || text[end - 1] == UInt8(ascii: ":")
    else { return false }
    end -= 1
    var start = end
    while start > 0, end - start < 8, ByteClass.isAlphanumeric(text[start - 1]) { start -= 1 }
    return WordList.holds("|sha1|sha224|sha256|sha384|sha512|md5|", text.extracting(start..<end))
  }

  /// Whether a value is a key of Algolia that a page searches with, which is public: the name of the index
  /// that it is for follows.
  private static func isSearchKey(_ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard value.count == 32 else { return false }
    var position = value.upperBound
    while position < text.count, position - value.upperBound < 24,
      !ByteClass.isLetter(text[position])
    {
      position += 1
    }
    return position + 9 <= text.count
      && WordList.holds("|indexname|", text.extracting(position..<(position + 9)))
  }
}
