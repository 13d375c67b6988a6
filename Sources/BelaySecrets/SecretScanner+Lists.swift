/// Lists of names with values of one kind, of which some names sound like those of credentials: checksums of
/// files, identifiers of products, hashes of roles.
extension SecretScanner {
  /// How many lines in front of a value and behind it belong to its list.
  private static var listLines: Int { 6 }

  /// The longest line of a list that is looked at.
  private static var longestLine: Int { 400 }

  /// Whether a value is one of a list: lines in front or behind hold values that look the same, under names that
  /// are no credentials'.
  ///
  /// One is enough for a name that does not end as a credential's does, three are for one that plainly is one.
  static func isListed(
    _ name: Span<UInt8>, _ kind: CredentialName.Kind, _ value: Range<Int>, in text: Span<UInt8>
  ) -> Bool {
    let form = ListedForm(value, in: text)
    let needed =
      !CredentialName.endsInSecret(name) || kind == .weak && form.isBare ? 1 : kind == .weak ? 2 : 3
    var others = 0
    var start = value.lowerBound
    while start > 0, text[start - 1] != 0x0A {
      start -= 1
      if value.lowerBound - start > longestLine { return false }
    }
    var line = start
    for _ in 0..<listLines where line > 1 {
      let end = line - 1
      line = end
      while line > 0, text[line - 1] != 0x0A, end - line < longestLine { line -= 1 }
      guard let isCredential = form.isCredential(in: line..<end, of: text) else { break }
      if !isCredential { others += 1 }
    }
    var end = value.upperBound
    while end < text.count, text[end] != 0x0A, end - value.upperBound < longestLine { end += 1 }
    for _ in 0..<listLines where end + 1 < text.count {
      let begin = end + 1
      end = begin
      while end < text.count, text[end] != 0x0A, end - begin < longestLine { end += 1 }
      guard let isCredential = form.isCredential(in: begin..<end, of: text) else { break }
      if !isCredential { others += 1 }
    }
    return others >= needed
  }
}
