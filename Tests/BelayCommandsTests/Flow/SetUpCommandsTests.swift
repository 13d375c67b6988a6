import Testing

@testable import BelayCommands

@Suite struct SetUpCommandsTests {
  @Test func theTableIsSortedByLetterAndCountedRightly() {
    let letters = SetUpCommands.all.map { $0.program.utf8.first ?? 0 }
    #expect(letters == letters.sorted())
    let counted = (0...26).map { letter in
      letters.count { Int($0) - 97 < letter }
    }
    #expect(SetUpCommands.starts.map(Int.init) == counted, "`starts` must be counted again")
  }
}
