import BelaySamples
import Testing

@Suite struct FakeTokenTests {
  @Test func sameSeedGivesTheSameTokenAndAnotherSeedAnother() {
    for id in FakeToken.ids {
      #expect(FakeToken.make(id: id, seed: 5) == FakeToken.make(id: id, seed: 5))
      #expect(FakeToken.make(id: id, seed: 5) != FakeToken.make(id: id, seed: 6))
    }
    #expect(FakeToken.make(id: "no-such-format", seed: 1) == nil)
  }

  @Test func templateFillsItsPlacesAndLeavesOtherBraces() throws {
    let text = try fill("a {{fake:github-pat}} {{ jinja }} {{shape:hex:4}} {{}}")
    let token = try #require(FakeToken.make(id: "github-pat", seed: 7))
    #expect(text.starts(with: bytes("a ") + token + bytes(" {{ jinja }} ")))
    #expect(text.suffix(5).elementsEqual(bytes(" {{}}")))
  }

  @Test func unknownFormatInATemplateIsAnError() {
    #expect(throws: FakeTokenError.unknownPlaceholder("fake:nothing")) {
      try fill("{{fake:nothing}}")
    }
  }
}
