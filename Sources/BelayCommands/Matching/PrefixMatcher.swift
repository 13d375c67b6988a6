import BelayModel

/// Prefix rules in the sense of Codex's `prefix_rule`: the first words are equal, one by one, to one
/// of the alternatives at their place.
package struct PrefixMatcher {
  /// Whether `words` begin with `prefix`.
  ///
  /// A word with several possible values matches what any of them equals; a word that is not known
  /// and a pattern for file names match nothing, because Codex would not match them either.
  @export(interface)
  package static func matches(prefix: [[String]], words: [Word]) -> Bool {
    guard words.count >= prefix.count else { return false }
    for (alternatives, word) in zip(prefix, words) {
      guard alternatives.contains(where: { couldEqual(word, $0) }) else { return false }
    }
    return true
  }

  /// Whether one of the values that `word` can have equals `text`.
  static func couldEqual(_ word: Word, _ text: String) -> Bool {
    if word.pieces.count == 1, case .literal(let bytes) = word.pieces[0] {
      return ByteText.equal(bytes, text)
    }
    let text = Array(text.utf8)
    // The places in `text` that the pieces so far can reach: linear in pieces, whatever the branches.
    var reached = [Bool](repeating: false, count: text.count + 1)
    reached[0] = true
    for piece in word.pieces {
      var next = [Bool](repeating: false, count: text.count + 1)
      switch piece {
      case .literal(let bytes): advance(reached, by: bytes, in: text, to: &next)
      case .oneOf(let values):
        for value in values { advance(reached, by: value, in: text, to: &next) }
      case .glob, .unknown: return false
      }
      reached = next
    }
    return reached[text.count]
  }

  private static func advance(
    _ reached: [Bool], by bytes: [UInt8], in text: [UInt8], to next: inout [Bool]
  ) {
    guard bytes.count <= text.count else { return }
    for start in 0...(text.count - bytes.count) where reached[start] {
      if text[start..<(start + bytes.count)].elementsEqual(bytes) {
        next[start + bytes.count] = true
      }
    }
  }
}
