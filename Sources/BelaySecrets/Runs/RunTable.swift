/// The rules that are tried at the start of long runs, computed beforehand: the numbers stand in
/// the file beside this one.
enum RunTable {
  /// The first letter of a keyword, and where the keyword stands.
  struct Entry: Equatable, Sendable {
    let first: UInt8
    let keyword: KeywordIndex.Keyword

    init(_ first: UInt8, _ group: UInt16, _ index: UInt16, _ start: UInt16, _ length: UInt16) {
      self.first = first
      keyword = KeywordIndex.Keyword(group, index, start, length)
    }
  }

  /// The entries made from the catalogue, for the test that compares them.
  static func fresh() -> [Entry] {
    var entries: [Entry] = []
    for group in 0..<RuleCatalog.groupCount {
      let rules = RuleCatalog.group(group)
      for place in rules.indices where rules[place].form == .run {
        let text = Array(rules[place].keywords.description.utf8)
        var start = 0
        while start < text.count {
          var end = start
          while end < text.count, text[end] != UInt8(ascii: "|") { end += 1 }
          entries.append(
            Entry(
              text[start], UInt16(truncatingIfNeeded: group), UInt16(truncatingIfNeeded: place),
              UInt16(truncatingIfNeeded: start), UInt16(truncatingIfNeeded: end - start)))
          start = end + 1
        }
      }
    }
    return entries
  }
}
