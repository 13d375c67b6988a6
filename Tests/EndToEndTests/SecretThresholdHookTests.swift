import BelayModel
import BelaySamples
import BelayTestSupport
import Testing

@Suite(
  "Thresholds of secrets in the hooks",
  .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"))
struct SecretThresholdHookTests {
  /// The places a threshold is named for, and the hook that sees each.
  static let places = ["prompt", "tool", "output", "patch"]

  private static let user = "home/.config/belay/policy.toml"
  private static let repository = "project/.belay/policy.toml"

  /// A text with a secret of medium severity.
  private static func text(_ template: String = "SERVICE_TOKEN={{fake:generic-api-key}}")
    throws -> String
  {
    String(decoding: try FakeTokenTemplate.fill(Array(template.utf8), seed: 9), as: UTF8.self)
  }

  /// What the hook for a place says to a text.
  private static func isRefused(_ text: String, in place: String, _ call: HookCall) throws -> Bool {
    let program: HookProgram
    let name: HookEventName
    let event: EventBuilder
    switch place {
    case "prompt": (program, name, event) = (.userPromptSubmit, .userPromptSubmit, .prompt(text))
    case "output":
      (program, name) = (.postToolUse, .postToolUse)
      event = .output(.string(text), of: "env")
    case "patch":
      (program, name) = (.preToolUse, .preToolUse)
      event = .patch("*** Begin Patch\n*** Add File: a.txt\n+\(text)\n*** End Patch\n")
    default: (program, name, event) = (.preToolUse, .preToolUse, .shell("echo '\(text)'"))
    }
    let result = try call.run(program, event.with("cwd", .string(call.project)))
    if case .refused = Answer.read(result, to: name) { return true }
    return false
  }

  @Test("stop a secret of their severity and let a lesser one pass", arguments: places)
  func each(place: String) throws {
    let call = try HookCall()
    #expect(try Self.isRefused(Self.text(), in: place, call))
    _ = try call.scratch.file(Self.user, "version = 1\n[secrets]\n\(place) = \"high\"\n")
    #expect(try !Self.isRefused(Self.text(), in: place, call))
    #expect(try Self.isRefused(Self.text("{{fake:github-pat}}"), in: place, call))
    // Another place keeps what is usual.
    let other = place == "prompt" ? "tool" : "prompt"
    #expect(try Self.isRefused(Self.text(), in: other, call))
  }

  @Test("of a repository only tighten", arguments: places)
  func repository(place: String) throws {
    let call = try HookCall()
    _ = try call.scratch.file(Self.repository, "version = 1\n[secrets]\n\(place) = \"critical\"\n")
    #expect(try Self.isRefused(Self.text(), in: place, call))
    _ = try call.scratch.file(Self.user, "version = 1\n[secrets]\n\(place) = \"high\"\n")
    #expect(try !Self.isRefused(Self.text(), in: place, call))
    _ = try call.scratch.file(Self.repository, "version = 1\n[secrets]\n\(place) = \"medium\"\n")
    #expect(try Self.isRefused(Self.text(), in: place, call))
  }

  @Test("that are misspelt are an error with a suggestion")
  func misspelt() throws {
    let call = try HookCall()
    _ = try call.scratch.file(Self.user, "version = 1\n[secrets]\nprompts = \"hihg\"\n")
    let result = try call.run(.preToolUse, .shell("true", cwd: call.project))
    Answer.expectFailure(result, of: .preToolUse)
    #expect(result.errorText.contains("did you mean `prompt`?"), "\(result)")
  }
}
