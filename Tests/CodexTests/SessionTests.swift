import BelayTestSupport
import Testing

extension RealCodexTests {
  @Suite struct Session {
    @Test(arguments: CallStyle.allCases)
    func aHarmlessSessionRunsUntouched(style: CallStyle) throws {
      let script = ModelScript(
        style.shell("printf 'one\\ntwo\\n' > list.txt && wc -l < list.txt"),
        style.patch(
          """
          *** Begin Patch
          *** Update File: README.md
          @@
          -A project.
          +A better project.
          *** End Patch
          """),
        style.shell("git commit -qam 'never rm -rf / nor git reset --hard' && git log --oneline"),
        style.shell("grep -rn 'reset --hard' . ; exit 3"))
      let plain = try CodexMachine()
      let guarded = try CodexMachine()
      try guarded.install()
      for machine in [plain, guarded] {
        try machine.write(
          "home/.gitconfig", "[user]\nname = dev\nemail = dev@example.com\n")
      }
      let without = try plain.session(script, style: style)
      let with = try guarded.session(script, style: style)
      #expect(with.result.status == 0)
      #expect(with.requests == without.requests)
      #expect(with.callOutputs.count == 4)
      #expect(guarded.read("project/list.txt") == "one\ntwo\n")
      #expect(guarded.read("project/README.md") == "A better project.\n")
      for (one, other) in zip(with.callOutputs, without.callOutputs) {
        #expect(stable(one) == stable(other))
      }
      #expect(!with.everythingTold.contains("belay:"))
    }

    @Test func everyHookRunIsAcceptedByCodex() throws {
      let machine = try CodexMachine()
      try machine.install()
      let model = try ScriptedModel(
        ModelScript(.shell("ls"), .shell("git reset --hard")), folder: machine.folder)
      defer { model.stop() }
      try machine.configure(model: model, style: .direct)
      let server = try AppServer(machine)
      let turn = try server.turn("Go on.")
      server.stop()
      let runs = turn.hookRuns
      let events = Set(runs.compactMap { $0["eventName"]?.string })
      #expect(
        events.isSuperset(of: [
          "sessionStart", "userPromptSubmit", "preToolUse", "postToolUse", "stop",
        ]))
      for run in runs {
        let status = run["status"]?.string ?? ""
        #expect(["completed", "blocked"].contains(status), "\(run)")
      }
      #expect(runs.filter { $0["status"] == "blocked" }.count == 1)
      #expect(!turn.messages.contains { $0["method"] == "warning" })
    }

    @Test func theSummaryOfTheRunExistsAndTheLogIsIntact() throws {
      let machine = try CodexMachine()
      try machine.install()
      _ = try machine.session(ModelScript(.shell("ls"), .shell("git reset --hard")))
      let files = machine.files(below: "state/belay")
      #expect(files.contains { $0.hasPrefix("runs/") && $0.hasSuffix(".md") }, "\(files)")
      #expect(files.contains { $0.hasPrefix("runs/") && $0.hasSuffix(".json") })
      let summary = try machine.belay("summary")
      #expect(summary.status == 0)
      #expect(summary.outputText.contains("git.reset-hard"))
      let verification = try machine.belay("verify")
      #expect(verification.status == 0, "\(verification)")
    }

    @Test func anUntrustedHookIsSkippedWithoutAWord() throws {
      // What `belay doctor` is for.
      let machine = try CodexMachine()
      _ = try machine.belay("install")
      try machine.write("project/README.md", "Work of a whole day.\n")
      let session = try machine.session(ModelScript(.shell("git reset --hard")))
      #expect(machine.read("project/README.md") == "A project.\n")
      #expect(!session.everythingTold.contains("belay:"))
    }

    @Test func trustSurvivesAnInstallationThatIsRepeated() throws {
      let machine = try CodexMachine()
      try machine.install()
      let before = machine.read("codex/hooks.json")
      #expect(try machine.belay("install").status == 0)
      #expect(machine.read("codex/hooks.json") == before)
      let server = try AppServer(machine)
      defer { server.stop() }
      #expect(try server.hooks().map { $0["trustStatus"] }.allSatisfy { $0 == "trusted" })
    }

    @Test func anApprovalQuestionIsAnsweredWithADeny() throws {
      let machine = try CodexMachine()
      // PreToolUse would stop the command before anybody is asked.
      try machine.install(trusting: ["permissionRequest"])
      try machine.write("project/README.md", "Work of a whole day.\n")
      let model = try ScriptedModel(
        ModelScript(
          .shell(
            "git reset --hard",
            [
              "sandbox_permissions": "require_escalated",
              "justification": "It is quite harmless.",
            ])), folder: machine.folder)
      defer { model.stop() }
      try machine.configure(
        model: model, style: .direct, approval: "on-request", sandbox: "read-only")
      let server = try AppServer(machine)
      let turn = try server.turn("Go on.", answer: "accept")
      server.stop()
      #expect(turn.questions.isEmpty)
      #expect(machine.read("project/README.md") == "Work of a whole day.\n")
      #expect(model.callOutputs.first?.contains("belay:") == true)
    }

    @Test func aHarmlessApprovalQuestionIsLeftToTheUser() throws {
      let machine = try CodexMachine()
      try machine.install()
      let model = try ScriptedModel(
        ModelScript(
          .shell(
            "echo asked > asked.txt",
            ["sandbox_permissions": "require_escalated", "justification": "It writes."])),
        folder: machine.folder)
      defer { model.stop() }
      try machine.configure(
        model: model, style: .direct, approval: "on-request", sandbox: "read-only")
      let server = try AppServer(machine)
      let turn = try server.turn("Go on.", answer: "accept")
      server.stop()
      #expect(turn.questions.count == 1)
      #expect(machine.read("project/asked.txt") == "asked\n")
    }

    /// An output without what differs from run to run: times, hashes, numbers of sessions and chunks.
    private func stable(_ text: String) -> String {
      text.replacing(/[0-9a-f]{6,}|[0-9]+\.[0-9]+/, with: "#")
    }
  }
}
