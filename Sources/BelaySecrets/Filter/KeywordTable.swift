/// The keyword table of the built-in rules, computed beforehand: the numbers stand in the files
/// beside this one.
///
/// `KeywordTableTests` compares them with the catalogue and, run with `BELAY_RECORD=1`, writes
/// them anew.
enum KeywordTable {
  /// The index of stride 1 over all built-in rules.
  static var index: KeywordIndex {
    KeywordIndex(bits: bits, heads: heads, entries: entries, keywords: keywords)
  }
}
