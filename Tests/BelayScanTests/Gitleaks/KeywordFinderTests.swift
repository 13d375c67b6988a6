import Testing

@testable import BelayScan

@Suite("Keywords of gitleaks rules")
struct KeywordFinderTests {
  @Test("owners of all words that stand in the range, without case; those without words always")
  func owners() {
    let finder = KeywordFinder([["sk", "token"], ["TOKENS".lowercased()], [], ["x"], ["zzz"]])
    let text = Array("a ToKeN, ask".utf8)
    #expect(finder.owners(in: text, 0..<text.count) == [0, 2, 3])
    #expect(finder.owners(in: text, 0..<4) == [2, 3])
    #expect(finder.owners(in: [], 0..<0) == [2, 3])
  }

  @Test("code points above 255 are matched as their bytes")
  func codePoints() {
    #expect(
      RE2Pattern.translated(#"a\x{2014}\x41\\x{2014}"#)
        == Array(#"a(?:\xe2\x80\x94)\x41\\x{2014}"#.utf8))
  }
}
