import BelayTestSupport
import Testing

extension RealCodexTests {
  /// What became of each call, as Belay records it in sessions with the real Codex.
  @Suite struct Resolution {
    /// The resolutions in a machine's logs: call's tool, status, source, exit status, link.
    private func resolutions(_ machine: CodexMachine) throws -> [String] {
      let output = try machine.belay("log", "--all", "--format", "json")
      #expect(output.status == 0)
      return try output.outputText.split(separator: "\n").compactMap { line in
        let record = try JSONValue(parsing: Array(line.utf8))
        guard record["metadata"]?["event_code"] == "call.resolved",
          let found = record["unmapped"]?["belay"]?["resolution"]
        else { return nil }
        var words = [record["api"]?["operation"]?.string ?? "?", found["status"]?.string ?? "?"]
        if let code = found["exit"]?.number { words.append("exit \(Int(code))") }
        if let link = found["link"]?.string { words.append(link) }
        words.append(found["by"]?.string ?? "?")
        if found["asked"] != nil, found["decided"] != nil { words.append("answered") }
        return words.joined(separator: " ")
      }
    }

    private static let patch = """
      *** Begin Patch
      *** Add File: new.txt
      +new
      *** End Patch
      """

    @Test(arguments: CallStyle.allCases)
    func everyCallOfARunIsSettledOnce(style: CallStyle) throws {
      let machine = try CodexMachine()
      try machine.install()
      _ = try machine.session(
        ModelScript(
          style.shell("git reset --hard"), style.shell("echo one; exit 3"),
          style.patch(Self.patch),
          style.shell("apply_patch <<'EOF'\n\(Self.patch.replacing("new.txt", with: "b.txt"))\nEOF")
        ),
        style: style)
      #expect(machine.exists("project/new.txt"))
      // The heredoc patch has no PostToolUse: only the transcript tells that it ran.
      let found = try resolutions(machine)
      #expect(
        found == [
          "Bash blocked deny",
          // Of a command out of a script 0.136 keeps no trace.
          style == .code && CodexInstallation.minor < 149
            ? "Bash executed post_tool_use" : "Bash executed exit 3 transcript",
          "apply_patch executed exit 0 transcript", "Bash executed exit 0 transcript",
        ], "\(found)")
      #expect(try machine.belay("verify").status == 0)
    }

    @Test func aCommandThatIsPolledToItsEndHasItsExitStatus() throws {
      let machine = try CodexMachine()
      try machine.install()
      var script = ModelScript(
        .shell("echo first; sleep 1; echo second; exit 4", ["yield_time_ms": 300]))
      script.answers.insert(
        [
          [
            "call": "write_stdin",
            "arguments": [
              "session_id": "<<session ID (\\d+)>>", "chars": "", "yield_time_ms": 5000,
            ],
          ]
        ], at: 1)
      _ = try machine.session(script)
      #expect(try resolutions(machine) == ["Bash executed exit 4 transcript"])
    }

    @Test(arguments: CallStyle.allCases)
    func aPersonsAnswersAreTold(style: CallStyle) throws {
      let machine = try CodexMachine()
      try machine.install()
      let more: [String: JSONValue] = [
        "sandbox_permissions": "require_escalated", "justification": "It writes.",
      ]
      let model = try ScriptedModel(
        style == .direct
          ? ModelScript(.shell("echo x > no.txt", more), .shell("echo x > yes.txt", more))
          : ModelScript(
            .program(Self.asking("echo x > no.txt")), .program(Self.asking("echo x > yes.txt"))),
        folder: machine.folder)
      defer { model.stop() }
      try machine.configure(
        model: model, style: style, approval: "on-request", sandbox: "read-only")
      let server = try AppServer(machine)
      let turn = try server.turn("Go on.", answers: ["decline", "accept"])
      server.stop()
      #expect(turn.questions.count == 2)
      #expect(!machine.exists("project/no.txt") && machine.exists("project/yes.txt"))
      let found = try resolutions(machine)
      #expect(
        found == [
          "Bash rejected exact transcript answered",
          // Nor does 0.149, where a person was asked.
          style == .code && CodexInstallation.minor < 150
            ? "Bash executed exact post_tool_use answered"
            : "Bash executed exit 0 exact transcript answered",
        ], "\(found)")
    }

    private static func asking(_ command: String) -> String {
      "let r; try { r = await tools.exec_command({cmd: '\(command)', "
        + "sandbox_permissions: 'require_escalated', justification: 'It writes.'}); } "
        + "catch (e) { r = String(e); } text(JSON.stringify(r));"
    }

    @Test(arguments: CallStyle.allCases)
    func aCancelledCallIsAborted(style: CallStyle) throws {
      let machine = try CodexMachine()
      try machine.install()
      let model = try ScriptedModel(
        style == .direct
          ? ModelScript(.shell("sleep 20", ["yield_time_ms": 20000]))
          : ModelScript(
            .program("await tools.exec_command({cmd: 'sleep 20', yield_time_ms: 20000});")),
        folder: machine.folder)
      defer { model.stop() }
      try machine.configure(model: model, style: style)
      let server = try AppServer(machine)
      _ = try server.turn("Go on.", cancellingAfter: 1)
      server.stop()
      if CodexInstallation.minor < 150 {
        // 0.149 has no Interrupt and 0.136 no SessionEnd either: what no hook saw, `belay metrics` settles.
        #expect(try machine.belay("metrics").status == 0)
      }
      #expect(try resolutions(machine) == ["Bash aborted transcript"])
      #expect(try machine.belay("verify").status == 0)
    }

    @Test func aSubagentsCallsAreSettledToo() throws {
      let machine = try CodexMachine()
      try machine.install()
      var script = ModelScript()
      script.answers = [
        [
          [
            "call": "spawn_agent", "space": "multi_agent_v1",
            "arguments": ["message": "SUBTASK do it"],
          ]
        ],
        [
          [
            "call": "wait_agent", "space": "multi_agent_v1",
            "arguments": ["targets": ["<<agent_id.{2,6}?([0-9a-f-]{36})>>"]],
          ]
        ],
      ]
      // The main thread's requests hold the words too, but behind its own.
      script.branches = [
        (when: "MAINTASK", answers: script.answers),
        (when: "SUBTASK", answers: [[.shell("exit 5")]]),
      ]
      script.answers = []
      let model = try ScriptedModel(script, folder: machine.folder)
      defer { model.stop() }
      try machine.configure(model: model, style: .direct)
      let server = try AppServer(machine)
      _ = try server.turn("MAINTASK")
      server.stop()
      let found = try resolutions(machine)
      #expect(found.contains("Bash executed exit 5 transcript"), "\(found)")
      #expect(found.filter { $0.hasPrefix("spawn_agent executed") }.count == 1, "\(found)")
      #expect(!found.contains { $0.contains("unresolved") }, "\(found)")
    }
  }
}
