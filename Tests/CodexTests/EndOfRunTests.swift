import BelayTestSupport
import Foundation
import Testing

extension RealCodexTests {
  @Suite struct EndOfRun {
    private static let edit = """
      *** Begin Patch
      *** Update File: README.md
      @@
      -A project.
      +A better project.
      *** End Patch
      """

    /// The summary that was written last.
    private func summary(_ machine: CodexMachine) throws -> JSONValue {
      let files = machine.files(below: "state/belay/runs").filter { $0.hasSuffix(".json") }
      let file = try #require(files.last)
      return try JSONValue(parsing: Array((machine.read("state/belay/runs/" + file) ?? "").utf8))
    }

    /// A machine with hooks, a name for commits, and a program `pytest` that prints what the file of that name says.
    private func machine(_ policy: String) throws -> CodexMachine {
      let machine = try CodexMachine()
      try machine.install()
      try machine.write("home/.gitconfig", "[user]\nname = dev\nemail = dev@example.com\n")
      try machine.write("config/belay/policy.toml", "version = 1\n" + policy)
      try machine.write(
        "project/pytest", "#!/bin/sh\ncat results.txt\n! grep -q failed results.txt\n", mode: 0o755)
      try machine.write("project/results.txt", "2 failed, 1 passed in 0.1s\n")
      try machine.shell("git add -A && git commit -qm tools")
      return machine
    }

    @Test(arguments: CallStyle.allCases)
    func `files, receipts and failed tests of a session are summed up`(style: CallStyle) throws {
      let machine = try machine("[owners]\nruntime = \"platform\"\n")
      let session = try machine.session(
        ModelScript(
          style.shell("sleep 0.3; echo made > made.txt"), style.patch(Self.edit),
          style.shell("git commit -qm start --allow-empty; git commit -am 'Better words'"),
          style.shell("./pytest")), style: style)
      #expect(session.result.status == 0)
      let summary = try summary(machine)
      let files = (summary["files"]?.array ?? []).map {
        "\($0["change"]?.string ?? "") \($0["path"]?.string ?? "") \($0["source"]?.string ?? "")"
      }
      #expect(files.contains("M README.md patch"), "\(files)")
      #expect(files.contains("A made.txt shell"), "\(files)")
      let head = try machine.shell("git rev-parse --short HEAD")
        .trimmingCharacters(in: .whitespacesAndNewlines)
      let receipt = try #require(summary["receipts"]?[0], "\(summary)")
      #expect(receipt["id"]?.string == head)
      #expect(receipt["undo"]?.string == "git revert \(head)")
      let risk = try #require(summary["risks"]?[0])
      #expect(risk["risk"]?.string?.contains("2 tests failed") == true, "\(risk)")
      #expect(summary["next"]?.string == "platform (runtime)")
      // The scripted model counts 11 tokens an answer: four calls and the last words.
      #expect(summary["tokens"]?.number == 55, "\(summary)")
      // The model was told at once, in a message of its own.
      #expect(session.everythingTold.contains("2 tests failed (pytest, 1 passed)"))
    }

    @Test func `a required note sends the model back once, and Codex honours it`() throws {
      let machine = try machine("[stop]\nrequire_note = true\n")
      let session = try machine.session(
        ModelScript(.shell("./pytest"), .say("Done."), .say("Done.")))
      #expect(session.result.status == 0)
      #expect(session.everythingTold.contains("[stop.require_note]"))
      let asked =
        session.everythingTold.components(separatedBy: "hook_prompt hook_run_id").count - 1
      #expect(asked >= 1)
      // Call, its answer, the demand: three requests and no fourth.
      #expect(session.requests == 3, "\(session.requests)")
    }

    @Test func `required tests and formatter are seen to pass in the transcript`() throws {
      let machine = try machine(
        "[stop]\nrequire_tests = true\nrequire_format = [\"pytest\", \"--format\"]\n")
      try machine.write("project/results.txt", "3 passed in 0.1s\n")
      let session = try machine.session(
        ModelScript(
          .patch(Self.edit), .shell("./pytest"), .shell("./pytest --format"), .say("Done.")))
      #expect(session.result.status == 0)
      #expect(!session.everythingTold.contains("[stop."), "\(session.everythingTold.suffix(3000))")
      let other = try self.machine(
        "[stop]\nrequire_tests = true\nrequire_format = [\"pytest\", \"--format\"]\n")
      try other.write("project/results.txt", "3 passed in 0.1s\n")
      let held = try other.session(
        ModelScript(.shell("./pytest"), .patch(Self.edit), .say("Done."), .say("Done.")))
      #expect(held.everythingTold.contains("[stop.require_tests]"))
      #expect(held.everythingTold.contains("[stop.require_format]"))
    }
  }
}
