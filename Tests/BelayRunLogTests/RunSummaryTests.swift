import BelayModel
import BelayRunLog
import Foundation
import Testing

@Suite struct RunSummaryTests {
  /// Four calls, one output, one prompt, one that could not be judged.
  private func session(_ id: String = LogFixture.session) -> LogFixture {
    let fixture = LogFixture()
    var patch = LogFixture.read(session: id)
    patch.operation = "apply_patch"
    patch.activity = .update
    patch.changes = [
      FileChange(path: "notes/1.4.md", change: .added, source: .patch),
      FileChange(path: "ci.yml", change: .modified, source: .shell),
    ]
    var again = patch
    again.changes = [FileChange(path: "notes/1.4.md", change: .modified, source: .patch)]
    again.exceptions = ["path.ci"]
    var output = LogFixture.denial(session: id)
    output.event = .postToolUse
    output.callID = nil
    output.rules = ["secret.github-pat"]
    output.redaction = .redacted
    output.redactedRules = ["github-pat"]
    var prompt = output
    prompt.event = .userPromptSubmit
    prompt.operation = "UserPromptSubmit"
    var failure = LogFixture.read(session: id)
    failure.outcome = .error
    failure.message = "the event is not valid JSON"
    failure.redaction = .unscanned
    var denied = LogFixture.denial(session: id)
    denied.changes = [FileChange(path: "never.txt", change: .deleted, source: .patch)]
    for (number, var record) in [
      LogFixture.read(session: id), denied, LogFixture.denial(session: id, ruling: .ask), patch,
      again, output, prompt, failure, LogFixture.stop(session: id),
    ].enumerated() {
      if record.callID != nil { record.callID = "call_\(number)" }
      #expect(fixture.log.append(record, durability: .cached) == .written)
    }
    return fixture
  }

  @Test func `calls, files, secrets and risks are counted`() throws {
    let fixture = session()
    let summary = try RunSummary.make(session: LogFixture.session, stateFolder: fixture.state)
    #expect(summary.records == 9)
    #expect(summary.calls == 6)
    let outcomes: [Int] = [summary.allowed, summary.asked, summary.denied, summary.errors]
    #expect(outcomes == [3, 1, 1, 1])
    #expect(summary.maskedOutputs == 1 && summary.refusedPrompts == 1)
    #expect(summary.rules.map(\.name).prefix(2) == ["git.reset-hard", "git.clean"])
    #expect(
      summary.changes == [
        FileChange(path: "notes/1.4.md", change: .added, source: .patch),
        FileChange(path: "ci.yml", change: .modified, source: .shell),
      ])
    #expect(summary.chain == .intact)
    #expect(
      summary.text == """
        belay  run 01a1fb20-3b60-7a1b-82c3-d4e5f6071829  gpt-5.5        chain ok 9
        calls 6   allow 3  ask 1  deny 1  error 1
        refused    git.reset-hard 2, git.clean 2, secret.github-pat 2
        secrets    1 output masked, 1 prompt refused, github-pat 2
        files 2    A notes/1.4.md  M ci.yml (shell)
        risk       1 unresolved: 3 calls still open
                   1 event could not be judged
                   PreToolUse did not fire for 1 call
                   1 exception used: path.ci

        """)
    #expect(
      summary.systemMessage()
        == "belay: 6 calls, 1 denied, 1 for a person to decide, 1 output masked, 1 prompt refused, "
        + "2 files changed, chain ok 9, 4 risks to look at")
  }

  @Test func `an empty session says so without inventing anything`() throws {
    let fixture = LogFixture()
    #expect(fixture.log.append(LogFixture.stop()) == .written)
    let summary = try RunSummary.make(session: LogFixture.session, stateFolder: fixture.state)
    #expect(
      summary.text == """
        belay  run 01a1fb20-3b60-7a1b-82c3-d4e5f6071829  gpt-5.5        chain ok 1
        calls 0   allow 0  ask 0  deny 0

        """)
    #expect(summary.systemMessage() == "belay: 0 calls, chain ok 1")
    #expect(throws: RunLogError.self) {
      try RunSummary.make(session: "none", stateFolder: fixture.state)
    }
  }

  @Test func `a changed log is said to be broken`() throws {
    let fixture = session()
    var bytes = fixture.bytes()
    bytes[2000] ^= 1
    fixture.write(bytes, to: fixture.path())
    let summary = try RunSummary.make(session: LogFixture.session, stateFolder: fixture.state)
    #expect(summary.text.contains("chain BROKEN at record 2"))
    #expect(summary.risks.first?.text.hasPrefix("the log was changed: ") == true)
    let unchecked = try RunSummary.make(
      session: LogFixture.session, stateFolder: fixture.state, verifiedBytes: 100)
    #expect(unchecked.chain == .unchecked)
    #expect(unchecked.text.contains("not checked"))
  }

  @Test func `files appear whole, under safe names`() throws {
    let id = "../../x\u{1b}[31m<script>|`*_[a](b)"
    let fixture = session(id)
    let summary = try RunSummary.make(
      session: id, turn: "../turn\n# owned", stateFolder: fixture.state)
    let path = try summary.write(stateFolder: fixture.state)
    _ = try summary.write(stateFolder: fixture.state)
    let folder = (path as NSString).deletingLastPathComponent
    #expect((folder as NSString).deletingLastPathComponent == fixture.state + "/runs")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["%2E%2E%2Fturn%0A%23%20owned.json", "%2E%2E%2Fturn%0A%23%20owned.md"])
    let markdown = try String(contentsOfFile: path, encoding: .utf8)
    #expect(!markdown.contains("<script>"))
    #expect(!markdown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!markdown.contains("\n# owned"))
    #expect(!markdown.contains("[a](b)"))
    #expect(!summary.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(fileURLWithPath: folder + "/" + names[0])))
    let object = try #require(json as? [String: Any])
    #expect(object["session"] as? String == id)
    #expect((object["calls"] as? [String: Any])?["deny"] as? Int == 1)
    #expect((object["chain"] as? [String: Any])?["state"] as? String == "intact")
  }
}
