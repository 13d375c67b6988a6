import Testing

@testable import BelayPipeline

@Suite struct StopJudgeTests {
  @Test(arguments: [
    "Risk: none", "Done.\nrisk: one test fails", "- **Risk:** x", "## Risk: x", "> risk:",
    "a\n\n   * RISK: x\nb",
  ])
  func `a line that begins with the word counts, whatever Markdown stands before it`(text: String) {
    #expect(StopJudge.hasLine("risk:", in: text))
  }

  @Test(arguments: ["", "There is no Risk: here", "Risks: x", "Risk", "ris", "R\nisk:"])
  func `no other line does`(text: String) {
    #expect(!StopJudge.hasLine("risk:", in: text))
  }
}
