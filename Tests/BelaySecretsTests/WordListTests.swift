import Testing

@testable import BelaySecrets

@Suite struct WordListTests {
  @Test func firstLettersAreThoseOfTheLists() {
    #expect(AssignedName.schemeLetters == letters(of: AssignedName.schemes))
    #expect(AssignedName.typeLetters == letters(of: AssignedName.types))
    #expect(AssignedName.standLetters == letters(of: AssignedName.stands))
  }

  @Test func aWordIsFoundByItsFirstLetterInAnyCase() {
    #expect(holds("TWO"))
    #expect(!holds("three"))
    #expect(!holds("2"))
  }

  @Test(arguments: [
    ("one-1", true), ("two|three", true), ("two|", true), ("on", false), ("Two", false),
    ("|", false),
    ("", false), ("one|two|three", true), ("x|two", false),
  ])
  func aTextBeginsWithAWholeWordAndABarInItIsNoBarOfTheList(_ text: String, _ begins: Bool) {
    let bytes = Array(text.utf8)
    #expect(WordList.begins("|one|two|", bytes.span) == begins)
  }

  private func holds(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return WordList.holds("|one|two|", letters(of: "|one|two|"), bytes.span)
  }

  private func letters(of list: StaticString) -> UInt32 {
    var letters: UInt32 = 0
    for word in "\(list)".split(separator: "|") {
      guard let first = word.utf8.first else { continue }
      letters |= 1 << UInt32(first - UInt8(ascii: "a"))
    }
    return letters
  }
}
