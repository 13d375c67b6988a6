import BelayCommands
import BelayModel
import Testing

@Suite struct PrefixMatcherTests {
  private func words(_ texts: [String]) -> [Word] { texts.map { Word(literal: Array($0.utf8)) } }

  @Test(arguments: [
    (["git push"], "git push origin", true), (["git push"], "git pull", false),
    (["git push|fetch"], "git fetch", true), (["git push|fetch"], "git", false),
    (["git push"], "git pushx", false), (["git"], "git", true),
  ])
  func comparesWordByWord(_ prefix: [String], _ text: String, _ expected: Bool) {
    let parts = prefix[0].split(separator: " ").map { $0.split(separator: "|").map(String.init) }
    let found = PrefixMatcher.matches(
      prefix: parts, words: words(text.split(separator: " ").map(String.init)))
    #expect(found == expected)
  }

  @Test func aWordWithBranchesMatchesAnyOfThem() {
    let branches = Word(pieces: [.literal([0x70]), .oneOf([Array("ush".utf8), Array("ull".utf8)])])
    let git = Word(literal: Array("git".utf8))
    #expect(PrefixMatcher.matches(prefix: [["git"], ["push"]], words: [git, branches]))
    #expect(PrefixMatcher.matches(prefix: [["git"], ["pull"]], words: [git, branches]))
    #expect(!PrefixMatcher.matches(prefix: [["git"], ["p"]], words: [git, branches]))
  }

  @Test func unknownWordsAndPatternsMatchNothing() {
    let open = [Word(pieces: [.unknown]), Word(pieces: [.glob([0x2A])])]
    for word in open { #expect(!PrefixMatcher.matches(prefix: [["git"]], words: [word])) }
  }

  @Test func manyBranchesTakeLinearTime() {
    let pieces = [Word.Piece](repeating: .oneOf([[], [0x61], [0x61, 0x61]]), count: 2_000)
    let text = String(repeating: "a", count: 64) + "b"
    #expect(!PrefixMatcher.matches(prefix: [[text]], words: [Word(pieces: pieces)]))
  }
}
