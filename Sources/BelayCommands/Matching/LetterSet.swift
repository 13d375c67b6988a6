/// Which ASCII letters and signs a text has, small and capital letters being one: a text that lacks one of
/// another's cannot contain it, and need not be searched.
struct LetterSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ text: Span<UInt8>) {
    for index in text.indices {
      let letter = ByteText.lowercase(text[index])
      if letter < 64 {
        low |= 1 << UInt64(letter)
      } else if letter < 128 {
        high |= 1 << UInt64(letter - 64)
      }
    }
  }

  /// Whether all of a text's letters are in the set.
  func covers(_ text: Span<UInt8>) -> Bool {
    let other = LetterSet(text)
    return other.low & ~low == 0 && other.high & ~high == 0
  }
}
