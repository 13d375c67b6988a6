/// Lists of whole words in one text, each framed by `|`.
enum WordList {
  /// Whether a list whose words begin with certain letters, a bit for each, holds a word, in any case.
  @inline(__always)
  static func holds(_ list: StaticString, _ letters: UInt32, _ word: Span<UInt8>) -> Bool {
    guard word.count > 0 else { return false }
    let letter = word[0] | 0x20
    guard ByteClass.isLetter(letter),
      letters &>> UInt32(letter &- UInt8(ascii: "a")) & 1 == 1
    else { return false }
    return holds(list, word)
  }

  /// Whether the list holds a word, in any case.
  static func holds(_ list: StaticString, _ word: Span<UInt8>) -> Bool {
    guard word.count > 0, word.count <= 24 else { return false }
    return list.withUTF8Buffer { letters in
      var start = 0
      while start < letters.count {
        let end = unsafe BarSearch.next(letters, from: start)
        if end - start == word.count {
          var length = 0
          while length < word.count,
            unsafe letters[start + length] == ByteClass.lowercased(word[length])
          {
            length += 1
          }
          if length == word.count { return true }
        }
        start = end + 1
      }
      return false
    }
  }

  /// Whether a text begins with one of the texts of a list, in this case.
  static func begins(_ list: StaticString, _ text: Span<UInt8>) -> Bool {
    list.withUTF8Buffer { letters in
      var start = 1
      while start < letters.count {
        let end = unsafe BarSearch.next(letters, from: start)
        var place = start
        while place < end, place - start < text.count,
          unsafe letters[place] == text[place - start]
        {
          place += 1
        }
        if place == end, end > start { return true }
        start = end + 1
      }
      return false
    }
  }
}
