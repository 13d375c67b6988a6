/// How unlike words a text is, by pairs of neighbouring letters.
///
/// The table was counted over identifiers and prose of Python, C and JavaScript libraries: for each
/// pair of letters, how much more often than by chance the second follows the first.
enum Bigrams {
  /// For each first letter the second's digit: 0 is a sixteenth of chance, 9 eight times chance.
  private static let table: StaticString = """
    356623505037670507684323307555743274183264166372114073547327506642840657520030\
    754695328115436305645321306367454130165724387624353063457731800646740655622130\
    634393466007465407645221228334831270244373065651204054655450101659740577050304\
    733483337353448413647342116444944472254554147552413173358331802722730255530160\
    853383107014526702535310306267758161332463027844102034662441303668560855645210\
    724475256027327508565210505344533341263424466493312173558341703454740566431040\
    526383267044336623686220407253831680143364076541215156545541501768360777110200\
    835394327013535514542131218354733680244674166432221064657623601454482458332641\
    6455544351266658147643322472339423712433630344312246
    """

  /// The mean over all pairs of neighbours, in tenths of a bit: about 10 for random letters and
  /// digits, about 6 for hexadecimal, below 0 for words, identifiers and paths.
  static func strangeness(_ text: Span<UInt8>) -> Int {
    guard text.count > 1 else { return 0 }
    return table.withUTF8Buffer { table in
      var sum = 0
      for index in 1..<text.count {
        unsafe sum += pair(text[index - 1], text[index], table)
      }
      return sum / (text.count - 1)
    }
  }

  private static func pair(
    _ first: UInt8, _ second: UInt8, _ table: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let isFirstLetter = ByteClass.isLetter(first)
    let isSecondLetter = ByteClass.isLetter(second)
    if isFirstLetter, isSecondLetter {
      // Where a small letter meets a capital, camel case begins a word.
      if first & 0x20 != 0, second & 0x20 == 0 { return 10 }
      let row = Int((first | 0x20) - UInt8(ascii: "a"))
      let column = Int((second | 0x20) - UInt8(ascii: "a"))
      let digit = unsafe Int(table[row * 26 + column]) - 48
      return 40 - digit * 70 / 9
    }
    guard ByteClass.isAlphanumeric(first), ByteClass.isAlphanumeric(second) else { return -4 }
    return isFirstLetter || isSecondLetter ? 13 : 0
  }
}
