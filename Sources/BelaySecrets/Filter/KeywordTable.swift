/// The keyword tables of the built-in rules, computed beforehand: the numbers stand in the files
/// beside this one.
///
/// `KeywordTableTests` compares them with the catalogue and, run with `BELAY_RECORD=1`, writes
/// them anew.
enum KeywordTable {
  /// The index over all built-in rules.
  static func index(stride: Int) -> KeywordIndex {
    stride == 1
      ? KeywordIndex(
        stride: 1, bits: bits, heads: heads, entries: entries, keywords: keywords)
      : KeywordIndex(
        stride: 2, bits: [], heads: largeHeads, entries: largeEntries, keywords: keywords)
  }
}
