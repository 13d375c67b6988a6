import BelayTranscripts
import Testing

@Suite struct RecognizedOutputTests {
  private func outcome(
    _ text: String, tool: String = "Bash", version: String = "0.163.0"
  ) -> TranscriptCall.Outcome? {
    RecognizedOutput(
      Array(text.utf8)[...], tool: tool, version: CodexVersion(version) ?? .newestKnown)?.outcome
  }

  @Test(arguments: [
    "Chunk ID: a\nWall time: 0.1 seconds\nProcess exited with code 0\nOutput:\naborted by user",
    "Chunk ID: a\nWall time: 0.1 seconds\nProcess exited with code 0\nOutput:\nExit code: 7\n",
    "Chunk ID: a\nWall time: 0.1 seconds\nProcess exited with code 0\nOutput:\n"
      + "Process exited with code 9\nRejected(\"rejected by user\")",
  ])
  func `what a command prints is never taken for what Codex says`(text: String) {
    #expect(outcome(text) == .exited(0))
  }

  @Test(arguments: ["hello", "", "Rejected(\"rejected by user\")", "patch rejected by user"])
  func `a text of no known form tells nothing`(text: String) {
    #expect(outcome(text) == nil)
  }

  @Test func `a tool's own result cannot pass for a refused patch`() {
    #expect(outcome("patch rejected by user", tool: "apply_patch") == .rejected)
    #expect(outcome("patch rejected by user", tool: "mcp__a__b") == nil)
    #expect(outcome("Exit code: 0\n", tool: "mcp__a__b") == nil)
  }

  @Test func `forms belong to versions`() {
    let old = "exec_command failed for `/bin/bash -lc 'x'`: CreateProcess { message: "
    let text = old + #""Rejected(\"rejected by user\")" }"#
    #expect(outcome(text, version: "0.136.0") == .rejected)
    #expect(outcome(text, version: "0.163.0") == .exited(1))
    let new = "Wall time: 0.5 seconds\naborted by user"
    #expect(outcome(new, version: "0.163.0") == .aborted)
    #expect(outcome(new, version: "0.136.0") == .executed)
    // A version that is not known yet is read as the newest known.
    #expect(outcome(new, version: "0.199.0") == .aborted)
    #expect(outcome(new, version: "1.2.0") == .aborted)
  }

  @Test func `a command that quotes a rejection does not become one`() {
    let text =
      "exec_command failed for `/bin/bash -lc 'echo `: CreateProcess { message: "
      + #""Rejected(\"rejected by user\")" }'`: CreateProcess { message: "Rejected(\"by a rule\")" }"#
    #expect(outcome(text, version: "0.149.0") == .blocked("by a rule"))
  }

  @Test(arguments: [
    ("0.163.0", 163), ("0.163.0-alpha.1", 163), ("0.5", 5), ("12.3.4.5", 3),
  ])
  func `versions are read`(text: String, minor: Int) {
    #expect(CodexVersion(text)?.minor == minor)
  }

  @Test(arguments: ["", "0", "x.y", "99999999999999999999.1", "-1.2"])
  func `what is no version is none`(text: String) {
    #expect(CodexVersion(text) == nil)
  }
}
