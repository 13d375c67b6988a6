import BelayModel
import BelayTestSupport
import Testing

@Suite(
  "Shell calls and patches of another shape than Codex gives them",
  .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"))
struct ShellCallShapeTests {
  @Test(
    "a call without its text as tool_input.command cannot be judged, and is refused",
    arguments: ["Bash", "apply_patch"])
  func withoutCommand(tool: String) throws {
    let call = try HookCall()
    let inputs: [JSONValue] = [
      "rm -rf /", ["rm -rf /"], [:], ["command": 7], ["command": ["x": "rm -rf /"]],
      ["input": "*** Begin Patch"],
    ]
    for input in inputs {
      let event = EventBuilder.shell("true", cwd: call.project).with("tool_name", .string(tool))
        .with("tool_input", input)
      let reason = Answer.expectRefusal(try call.run(.preToolUse, event), to: .preToolUse)
      #expect(reason.contains("belay.invalid-event"), "\(input): \(reason)")
    }
    let none = EventBuilder.shell("true", cwd: call.project).with("tool_name", .string(tool))
      .with("tool_input", nil)
    _ = Answer.expectRefusal(try call.run(.preToolUse, none), to: .preToolUse)
  }

  @Test("what stands beside the command is judged too", arguments: ["Bash", "apply_patch"])
  func besideCommand(tool: String) throws {
    let call = try HookCall()
    let token = FakeGitHubToken.make(seed: 8)
    let harmless = "*** Begin Patch\n*** Add File: a.txt\n+a\n*** End Patch\n"
    let command: JSONValue = .string(tool == "Bash" ? "ls" : harmless)
    for (name, value) in [("justification", token), ("cmd", "git reset --hard")] {
      let event = EventBuilder.shell("true", cwd: call.project).with("tool_name", .string(tool))
        .with("tool_input", ["command": command, name: .string(value)])
      let result = try call.run(.preToolUse, event)
      _ = Answer.expectRefusal(result, to: .preToolUse)
      #expect(!EndToEnd.holds(result.output + result.error, pieceOf: token), "\(result)")
    }
    let described = EventBuilder.shell("true", cwd: call.project).with("tool_name", .string(tool))
      .with("tool_input", ["command": command, "description": "list the folder"])
    Answer.expectSilence(try call.run(.preToolUse, described), to: .preToolUse)
  }
}
