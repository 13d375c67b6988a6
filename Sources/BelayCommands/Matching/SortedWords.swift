/// Lists of words that are sorted byte by byte and separated by `|`, as the grammars have them.
///
/// A command line asks the list of its program's options for every option it has, so that reading a
/// list of a thousand bytes from its beginning would be most of the work of a decision.
enum SortedWords {
  /// Whether `word` is in the list.
  static func contains(_ words: String, _ word: [UInt8]) -> Bool { contains(words, word[...]) }

  /// Whether `word` is in the list.
  static func contains(_ words: String, _ word: ArraySlice<UInt8>) -> Bool {
    #if canImport(Darwin)
    let storage = Array(words.utf8)
    let list = storage.span
    #else
    let list = words.utf8Span.span
    #endif
    let start = place(of: word, in: list)
    return begins(list, at: start, with: word) && isEnd(start + word.count, list)
  }

  /// The word that equals `beginning` or, if there is none, the only one that begins with it.
  static func completion(of beginning: ArraySlice<UInt8>, in words: String) -> [UInt8]? {
    #if canImport(Darwin)
    let storage = Array(words.utf8)
    let list = storage.span
    #else
    let list = words.utf8Span.span
    #endif
    let start = place(of: beginning, in: list)
    guard begins(list, at: start, with: beginning) else { return nil }
    var end = start + beginning.count
    if isEnd(end, list) { return Array(beginning) }
    while !isEnd(end, list) { end += 1 }
    if begins(list, at: end + 1, with: beginning) { return nil }
    var word: [UInt8] = []
    word.reserveCapacity(end - start)
    for at in start..<end { word.append(list[at]) }
    return word
  }

  /// Where the first word begins that does not sort before `word`.
  private static func place(of word: ArraySlice<UInt8>, in list: Span<UInt8>) -> Int {
    let word = word.span
    let count = list.count
    let length = word.count
    var low = 0
    var high = count
    // Every offset lies between `low` and `high`, or is asked whether it is below `count` first.
    while low < high {
      var start = (low &+ high) / 2
      while start > low, unsafe list[unchecked: start &- 1] != separator { start &-= 1 }
      var at = start
      var place = 0
      while place < length, at < count, unsafe list[unchecked: at] == word[unchecked: place],
        unsafe list[unchecked: at] != separator
      {
        at &+= 1
        place &+= 1
      }
      let isOver = unsafe at >= count || list[unchecked: at] == separator
      if unsafe place == length || !isOver && list[unchecked: at] > word[unchecked: place] {
        high = start
      } else {
        low = ByteText.place(of: separator, in: list, from: at) &+ 1
      }
    }
    return low
  }

  private static func begins(
    _ list: Span<UInt8>, at start: Int, with word: ArraySlice<UInt8>
  ) -> Bool {
    var at = start
    for byte in word {
      if at >= list.count || list[at] != byte || byte == separator { return false }
      at += 1
    }
    return start < list.count
  }

  private static func isEnd(_ at: Int, _ list: Span<UInt8>) -> Bool {
    at >= list.count || list[at] == separator
  }

  private static let separator = UInt8(ascii: "|")
}
