import Testing

@testable import BelayCommands

@Suite struct GrammarTests {
  private static let grammars: [ProgramGrammar] = {
    var grammars: [ProgramGrammar] = []
    var raw: UInt8 = 0
    while let name = GrammarName(rawValue: raw) {
      grammars.append(name.grammar)
      raw += 1
    }
    return grammars
  }()

  private static func words(_ list: String) -> [[UInt8]] {
    list.split(separator: "|", omittingEmptySubsequences: false).map { Array($0.utf8) }
  }

  private static var lists: [String] {
    grammars.flatMap { [$0.globalValues, $0.values, $0.longOptions] }.filter { !$0.isEmpty }
  }

  @Test func everyListIsSortedByteByByte() {
    #expect(Self.lists.count > 30)
    for list in Self.lists {
      let words = Self.words(list)
      for (left, right) in zip(words, words.dropFirst()) {
        #expect(left.lexicographicallyPrecedes(right), "\(String(decoding: right, as: UTF8.self))")
      }
    }
  }

  @Test func everyWordOfAListIsFoundAndNoOther() {
    for list in Self.lists {
      for word in Self.words(list) {
        #expect(SortedWords.contains(list, word))
        #expect(SortedWords.completion(of: word[...], in: list) == word)
        for other in [
          word + Array("x".utf8), Array(word.dropLast()), word + Array("|".utf8), word + word,
        ] {
          #expect(SortedWords.contains(list, other) == Self.words(list).contains(other))
        }
      }
      #expect(!SortedWords.contains(list, Array(list.utf8)) || !list.contains("|"))
      #expect(!SortedWords.contains(list, []))
    }
  }

  @Test func abbreviationsAreCompletedWhereOnlyOneWordFits() {
    for list in Self.lists {
      let words = Self.words(list)
      for word in words {
        for length in 1...word.count {
          let beginning = word[..<length]
          let fitting = words.filter { $0.starts(with: beginning) }
          let expected =
            words.contains(Array(beginning))
            ? Array(beginning) : fitting.count == 1 ? fitting[0] : nil
          #expect(SortedWords.completion(of: beginning, in: list) == expected)
        }
      }
    }
  }
}
