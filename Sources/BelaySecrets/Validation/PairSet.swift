/// Which pairs of neighbouring bytes a text has, letters in any case, as far as 64 bits can tell.
///
/// Most words of a list are ruled out by their first pairs, without a look at the text.
struct PairSet {
  private var bits: UInt64 = 0

  init(_ text: Span<UInt8>) {
    guard var previous = text.isEmpty ? nil : text[0] else { return }
    for index in 1..<text.count {
      bits |= Self.bit(previous, text[index])
      previous = text[index]
    }
  }

  /// Whether the text may hold the word; `false` is certain.
  func mayHold(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count >= 2 else { return true }
    for index in 1..<min(word.count, 5) {
      if unsafe bits & Self.bit(word[index - 1], word[index]) == 0 { return false }
    }
    return true
  }

  /// Folding with 32 makes equal what differs by case, and here and there something else.
  @inline(__always)
  private static func bit(_ first: UInt8, _ second: UInt8) -> UInt64 {
    let hash = UInt64(first | 32) &* 7 &+ UInt64(second | 32) &* 29
    return 1 << (hash & 63)
  }
}
