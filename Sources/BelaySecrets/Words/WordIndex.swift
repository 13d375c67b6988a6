/// All words that names and values are judged by, found in one walk over a text: names are judged by the
/// thousand, and walking the lists for each would cost more than searching for keywords.
///
/// The entries are computed beforehand and stand in the file beside this one. Those of a bucket stand
/// together, chosen by the first three letters of a word, folded (OR 0x20).
enum WordIndex {
  /// A word: its first three letters, folded, a zero for the third of a word of two, and its list.
  struct Entry: Equatable, Sendable {
    /// Three bytes of letters, then the number of the list.
    let head: UInt32
    let start: UInt16
    let length: UInt16

    init(_ head: UInt32, _ start: UInt16, _ length: UInt16) {
      self.head = head
      self.start = start
      self.length = length
    }
  }

  /// The logarithm of the number of buckets.
  private static var depth: UInt32 { 10 }

  /// Which of the lists in `wanted` have a word that occurs in `text`, in any case.
  ///
  /// Of `WordSet.ends` the words are compared with what stands from `last` to the end.
  static func lists(of wanted: WordSet, in text: Span<UInt8>, last: Int = .max) -> WordSet {
    guard text.count >= 2 else { return [] }
    let buckets = WordIndex.buckets
    let entries = WordIndex.entries
    return unsafe buckets.withUnsafeBufferPointer { buckets in
      unsafe entries.withUnsafeBufferPointer { entries in
        var found: WordSet = []
        var head = UInt32(text[0] | 0x20) << 8 | UInt32(text[1] | 0x20) << 16
        var start = 0
        while start + 2 <= text.count {
          // A third letter of zero stands for the end.
          let third = start + 2 < text.count ? UInt32(text[start + 2] | 0x20) : 0
          head = head >> 8 | third << 16
          let bucket = bucket(head)
          var next = unsafe Int(buckets[bucket])
          let end = unsafe Int(buckets[bucket + 1])
          while next < end {
            let entry = unsafe entries[next]
            let list = WordSet(rawValue: 1 << (entry.head >> 24))
            if entry.head & 0xFF_FFFF == head, wanted.contains(list),
              stands(entry, in: text, at: start, last)
            {
              found.insert(list)
              if found == wanted { return found }
            }
            next += 1
          }
          start += 1
        }
        return found
      }
    }
  }

  /// Whether one of the words of a list occurs in a text, in any case.
  static func occurs(_ list: WordSet, in text: Span<UInt8>) -> Bool {
    !lists(of: list, in: text).isEmpty
  }

  private static func stands(
    _ entry: Entry, in text: Span<UInt8>, at start: Int, _ last: Int
  ) -> Bool {
    let length = Int(entry.length)
    let list = Int(entry.head >> 24)
    guard start + length <= text.count else { return false }
    if WordSet.ends.contains(WordSet(rawValue: 1 << UInt32(list))) {
      guard start == last, start + length == text.count else { return false }
    }
    return WordSet.words(list).withUTF8Buffer { letters in
      for index in 0..<length
      where unsafe ByteClass.lowercased(text[start + index])
        != letters[Int(entry.start) + index]
      {
        return false
      }
      return true
    }
  }

  private static func bucket(_ head: UInt32) -> Int {
    Int(truncatingIfNeeded: KeywordIndex.hash(head) >> (32 - depth))
  }

  /// Entries and buckets made from the lists, for the test that compares them.
  static func fresh() -> (entries: [Entry], buckets: [UInt16]) {
    var sorted = [[Entry]](repeating: [], count: 1 << Int(depth))
    for list in 0..<WordSet.count {
      let text = Array(WordSet.words(list).description.utf8)
      var start = 0
      while start < text.count {
        var end = start
        while end < text.count, text[end] != UInt8(ascii: "|") { end += 1 }
        if end - start >= 2 {
          var head = UInt32(text[start] | 0x20) | UInt32(text[start + 1] | 0x20) << 8
          if end - start > 2 { head |= UInt32(text[start + 2] | 0x20) << 16 }
          sorted[bucket(head)].append(
            Entry(
              head | UInt32(list) << 24, UInt16(truncatingIfNeeded: start),
              UInt16(truncatingIfNeeded: end - start)))
        }
        start = end + 1
      }
    }
    var entries: [Entry] = []
    var buckets: [UInt16] = [0]
    for bucket in sorted {
      entries += bucket
      buckets.append(UInt16(truncatingIfNeeded: entries.count))
    }
    return (entries, buckets)
  }
}
