/// Lists of whole words in one text, each framed by `|`.
enum WordList {
  /// Whether the list holds a word, in any case.
  static func holds(_ list: StaticString, _ word: Span<UInt8>) -> Bool {
    guard word.count > 0, word.count <= 24 else { return false }
    return list.withUTF8Buffer { letters in
      let bar = UInt8(ascii: "|")
      var position = 0
      while position + word.count + 1 < letters.count {
        if unsafe letters[position] == bar,
          unsafe letters[position + word.count + 1] == bar
        {
          var length = 0
          while length < word.count,
            unsafe letters[position + 1 + length] == ByteClass.lowercased(word[length])
          {
            length += 1
          }
          if length == word.count { return true }
        }
        position += 1
      }
      return false
    }
  }
}
