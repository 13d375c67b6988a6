import BelayTestSupport
import Testing

extension RealCodexTests {
  @Suite struct Denial {
    @Test(arguments: CallStyle.allCases)
    func aDeniedCommandDoesNotRunAndTheModelIsToldWhy(style: CallStyle) throws {
      let machine = try CodexMachine()
      try machine.install()
      try machine.write("project/README.md", "Work of a whole day.\n")
      let session = try machine.session(
        ModelScript(style.shell("git reset --hard"), style.shell("echo went on > on.txt")),
        style: style)
      #expect(machine.read("project/README.md") == "Work of a whole day.\n")
      let told = try #require(session.callOutputs.first)
      #expect(told.contains("Command blocked by PreToolUse hook: belay:"))
      #expect(told.contains("git.reset-hard"))
      // The session is not over: the next, harmless command runs.
      #expect(machine.read("project/on.txt") == "went on\n")
      #expect(session.result.status == 0)
    }

    @Test(arguments: [
      "bash -c 'git reset --hard'", "cd . && git reset --hard HEAD", "X=--hard; git reset $X",
      "git status; git -C . reset --hard",
    ])
    func wrappingDoesNotHelp(command: String) throws {
      let machine = try CodexMachine()
      try machine.install()
      try machine.write("project/README.md", "Work of a whole day.\n")
      let session = try machine.session(ModelScript(.shell(command)))
      #expect(machine.read("project/README.md") == "Work of a whole day.\n")
      #expect(session.callOutputs.first?.contains("belay:") == true)
    }

    @Test(arguments: CallStyle.allCases)
    func aPatchOfCodexsOwnHooksLeavesNoFile(style: CallStyle) throws {
      let machine = try CodexMachine()
      try machine.install()
      let patch = """
        *** Begin Patch
        *** Add File: .codex/hooks.json
        +{"hooks":{}}
        *** End Patch
        """
      let session = try machine.session(ModelScript(style.patch(patch)), style: style)
      #expect(!machine.exists("project/.codex/hooks.json"))
      #expect(session.callOutputs.first?.contains("belay:") == true)
    }

    @Test(arguments: CallStyle.allCases)
    func aPatchThatAddsATokenLeavesNoFile(style: CallStyle) throws {
      let machine = try CodexMachine()
      try machine.install()
      let token = FakeGitHubToken.make(seed: 7)
      let patch = """
        *** Begin Patch
        *** Add File: settings.py
        +token = "\(token)"
        *** End Patch
        """
      let session = try machine.session(ModelScript(style.patch(patch)), style: style)
      #expect(!machine.exists("project/settings.py"))
      #expect(session.callOutputs.first?.contains("belay:") == true)
    }

    @Test func aPatchInAHeredocLeavesNoFile() throws {
      let machine = try CodexMachine()
      try machine.install()
      let token = FakeGitHubToken.make(seed: 8)
      let command = """
        apply_patch <<'EOF'
        *** Begin Patch
        *** Add File: settings.py
        +token = "\(token)"
        *** End Patch
        EOF
        """
      let session = try machine.session(ModelScript(.shell(command)))
      #expect(!machine.exists("project/settings.py"))
      #expect(session.callOutputs.first?.contains("belay:") == true)
    }

    @Test func aSubagentIsHeldBackToo() throws {
      let machine = try CodexMachine()
      try machine.install()
      try machine.write("project/README.md", "Work of a whole day.\n")
      var script = ModelScript()
      script.branches = [
        (
          when: "FIRST TASK",
          answers: [
            [
              [
                "call": "spawn_agent", "space": "multi_agent_v1",
                "arguments": ["message": "SECOND TASK"],
              ]
            ],
            [
              [
                "call": "wait_agent", "space": "multi_agent_v1",
                "arguments": ["targets": ["<<agent_id.{2,6}?([0-9a-f-]{36})>>"]],
              ]
            ],
          ]
        )
      ]
      script.answers = [[.shell("git reset --hard; echo ran > ran.txt")], [.say("tried")]]
      let session = try machine.session(script, prompt: "FIRST TASK")
      #expect(machine.read("project/README.md") == "Work of a whole day.\n")
      #expect(!machine.exists("project/ran.txt"))
      #expect(session.everythingTold.contains("git.reset-hard"))
    }
  }
}
