/// Taking the quotes off words that are not expanded.
enum QuoteRemoval {
  /// A heredoc's delimiter as the lines of its body are compared with it.
  static func delimiter(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(word.count)
    var at = word.startIndex
    let end = word.endIndex
    while at < end {
      let byte = word[at]
      at += 1
      switch byte {
      case 92:
        guard at < end else { break }
        if word[at] != 10 { result.append(word[at]) }
        at += 1
      case 39:
        while at < end, word[at] != 39 {
          result.append(word[at])
          at += 1
        }
        at += 1
      case 34:
        while at < end, word[at] != 34 {
          if word[at] == 92, at + 1 < end, isEscapable(word[at + 1]) { at += 1 }
          result.append(word[at])
          at += 1
        }
        at += 1
      case 36 where at < end && word[at] == 39:
        let start = at + 1
        at = start
        while at < end, word[at] != 39 { at += word[at] == 92 ? 2 : 1 }
        result += EscapeDecoder.decode(word[start..<min(at, end)], dialect: .quotes).bytes
        at += 1
      case 36 where at < end && word[at] == 34:
        break
      default:
        result.append(byte)
      }
    }
    return result
  }

  /// Whether a backslash before the byte is removed between double quotes.
  static func isEscapable(_ byte: UInt8) -> Bool {
    byte == 36 || byte == 96 || byte == 34 || byte == 92
  }
}
