import Testing

@testable import BelayCommands

/// The sorted lists that spare most commands a look at a whole table.
@Suite struct ProgramListTests {
  @Test func listsOfProgramsAreThoseOfTheirTables() {
    #expect(Self.words(SetUpCommands.programs) == Self.sorted(SetUpCommands.all.map { $0[0] }))
    #expect(Self.words(CodeOptions.programs) == Self.sorted(CodeOptions.all.map(\.program)))
  }

  private static func words(_ list: String) -> [String] {
    list.split(separator: "|").map(String.init)
  }

  /// Each name once, in the order of its bytes.
  private static func sorted(_ names: [String]) -> [String] {
    Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
