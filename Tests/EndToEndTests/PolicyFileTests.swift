import BelayModel
import BelayTestSupport
import Foundation
import Testing

@Suite(
  "Policy files that cannot be used",
  .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"))
struct PolicyFileTests {
  private static let userPolicy = "home/.config/belay/policy.toml"
  private static let repositoryPolicy = "project/.belay/policy.toml"

  /// Policy texts that are wrong in one way each.
  private static let invalid: [String] = [
    "version = ",
    "versoin = 1\n",
    "version = 99\n",
    "version = \"1\"\n",
    "version = 1\n[[command]]\nid = \"a\"\n",
    "version = 1\n[[comand]]\nid = \"a\"\n",
    """
    version = 1
    [[command]]
    id = "a"
    prefix = ["x"]
    verdict = "denny"
    reason = "r"
    """,
    """
    version = 1
    [[command]]
    id = "a"
    prefix = ["x"]
    verdict = "deny"
    reason = "r"
    match = ["y"]
    """,
    "\u{0}\u{1}\u{2}",
    "version = 1\n" + String(repeating: "[[", count: 5000),
    "a = " + String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000),
  ]

  @Test("an invalid user policy refuses tool calls and names the file", arguments: invalid)
  func invalidUserPolicy(text: String) throws {
    let call = try HookCall()
    let path = try call.scratch.file(PolicyFileTests.userPolicy, text)
    let result = try call.run(.preToolUse, .shell("touch x", cwd: call.project))
    Answer.expectFailure(result, of: .preToolUse)
    #expect(result.errorText.contains(path), "\(result)")
    #expect(result.errorText.contains("belay.invalid-policy"), "\(result)")
    #expect(call.records.count == 1)
    // What lets go lets go all the same.
    for event: HookEventName in [.stop, .subagentStop, .interrupt, .sessionEnd] {
      let end = try call.run(.stop, EventBuilder(event, cwd: call.project))
      Answer.expectLetGo(Answer.read(end, to: event), end)
    }
    let question = try call.run(.permissionRequest, .permission("touch x", cwd: call.project))
    _ = Answer.read(question, to: .permissionRequest)
  }

  @Test("a prompt is refused for the policy's sake, without a word of secrets")
  func promptUnderInvalidPolicy() throws {
    let call = try HookCall()
    try call.scratch.file(PolicyFileTests.userPolicy, "versoin = 1\n")
    let result = try call.run(.userPromptSubmit, .prompt("hello", cwd: call.project))
    let reason = Answer.expectRefusal(result, to: .userPromptSubmit)
    #expect(reason.contains("did you mean `version`?"), "\(reason)")
    #expect(!reason.contains("revoke"), "\(reason)")
  }

  @Test("an invalid --policy file refuses tool calls")
  func invalidAddedPolicy() throws {
    let call = try HookCall()
    let path = try call.scratch.file("added.toml", "versoin = 1\n")
    let event = EventBuilder.shell("touch x", cwd: call.project)
    Answer.expectFailure(try call.run(.preToolUse, event, ["--policy", path]), of: .preToolUse)
    let missing = call.scratch.path("there-is-none.toml")
    let result = try call.run(.preToolUse, event, ["--policy", missing])
    Answer.expectFailure(result, of: .preToolUse)
    #expect(result.errorText.contains(missing), "\(result)")
  }

  @Test("a user policy that is no file or cannot be opened refuses tool calls")
  func unreadableUserPolicy() throws {
    let event = { (call: HookCall) in EventBuilder.shell("touch x", cwd: call.project) }
    // A folder.
    var call = try HookCall()
    try call.scratch.folder(PolicyFileTests.userPolicy)
    Answer.expectFailure(try call.run(.preToolUse, event(call)), of: .preToolUse)
    // A pipe that nobody writes to.
    call = try HookCall()
    try call.scratch.folder("home/.config/belay")
    try call.scratch.fifo(PolicyFileTests.userPolicy)
    Answer.expectFailure(try call.run(.preToolUse, event(call)), of: .preToolUse)
    // Larger than any policy.
    call = try HookCall()
    try call.scratch.file(
      PolicyFileTests.userPolicy, [UInt8](repeating: UInt8(ascii: "#"), count: 2 << 20))
    Answer.expectFailure(try call.run(.preToolUse, event(call)), of: .preToolUse)
  }

  @Test(
    "a user policy without the right to read it refuses tool calls",
    .enabled(if: EndToEnd.isRoot, "only root can become someone else"),
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv"), "needs setpriv"))
  func forbiddenUserPolicy() throws {
    let call = try HookCall()
    try call.scratch.file(PolicyFileTests.userPolicy, "version = 1\n", mode: 0o600)
    let copy = try EndToEnd.copy(.preToolUse, into: call.scratch)
    var run = call.program(.preToolUse, EventBuilder.shell("touch x", cwd: call.project).bytes)
    run.path = "/usr/bin/setpriv"
    run.arguments = ["--reuid=65534", "--regid=65534", "--clear-groups", copy]
    // Its home is not this user's either, so the answer also tells that it was not recorded.
    let reason = Answer.expectRefusal(try run.run(), to: .preToolUse)
    #expect(reason.contains("belay.invalid-policy"), "\(reason)")
  }

  @Test("an invalid repository policy is ignored, and the built-in rules hold", arguments: invalid)
  func invalidRepositoryPolicy(text: String) throws {
    let call = try HookCall()
    try call.scratch.file(PolicyFileTests.repositoryPolicy, text)
    try expectOrdinary(call)
  }

  @Test("a repository policy that is no regular file is ignored, without a hang")
  func strangeRepositoryPolicy() throws {
    var call = try HookCall()
    try call.scratch.folder(PolicyFileTests.repositoryPolicy)
    try expectOrdinary(call)

    call = try HookCall()
    try call.scratch.folder("project/.belay")
    try call.scratch.fifo(PolicyFileTests.repositoryPolicy)
    try expectOrdinary(call)

    // A link may lead out of the repository, so it is not followed, wherever it leads.
    for target in ["/dev/zero", "/etc/passwd", "policy.toml", "/nonexistent"] {
      call = try HookCall()
      try call.scratch.folder("project/.belay")
      try FileManager.default.createSymbolicLink(
        atPath: call.scratch.path(PolicyFileTests.repositoryPolicy), withDestinationPath: target)
      try expectOrdinary(call)
    }
    call = try HookCall()
    try call.scratch.file(
      PolicyFileTests.repositoryPolicy, [UInt8](repeating: UInt8(ascii: "#"), count: 2 << 20))
    try expectOrdinary(call)
  }

  @Test("a repository's policy can tighten and never loosen")
  func repositoryPolicyCannotLoosen() throws {
    let call = try HookCall()
    try call.scratch.file(
      PolicyFileTests.repositoryPolicy,
      """
      version = 1
      [[command]]
      id = "own-rule"
      prefix = ["make", "deploy"]
      verdict = "deny"
      reason = "deploys"
      match = ["make deploy"]
      [[except]]
      rule = "git.reset-hard"
      reason = "we do that all day"
      where = { command = ["git", "reset"] }
      """)
    try expectOrdinary(call)
    let own = try call.run(.preToolUse, .shell("make deploy", cwd: call.project))
    let reason = Answer.expectRefusal(own, to: .preToolUse)
    #expect(reason.contains("own-rule") && reason.contains("deploys"), "\(own)")
  }

  /// Ordinary calls are judged by the built-in rules: one passes, one does not.
  private func expectOrdinary(_ call: HookCall) throws {
    let allowed = try call.run(.preToolUse, .shell("touch x", cwd: call.project))
    Answer.expectLetGo(Answer.read(allowed, to: .preToolUse), allowed)
    let denied = try call.run(.preToolUse, .shell("git reset --hard", cwd: call.project))
    let reason = Answer.expectRefusal(denied, to: .preToolUse)
    #expect(reason.contains("git.reset-hard"), "\(denied)")
    let stop = try call.run(.stop, EventBuilder(.stop, cwd: call.project))
    Answer.expectLetGo(Answer.read(stop, to: .stop), stop)
  }

  @Test("an exception of the user's own lifts what it names, and says so in the record")
  func userException() throws {
    let call = try HookCall()
    try call.scratch.file(
      PolicyFileTests.userPolicy,
      """
      version = 1
      [[except]]
      rule = "git.reset-hard"
      reason = "scratch clones may be reset"
      where = { command = ["git", "reset"] }
      """)
    let lifted = try call.run(.preToolUse, .shell("git reset --hard", cwd: call.project))
    Answer.expectLetGo(Answer.read(lifted, to: .preToolUse), lifted)
    #expect(lifted.status == 0)
    #expect(
      call.records.count == 1
        && String(decoding: call.records[0], as: UTF8.self).contains("git.reset-hard"))
    // A rule that guards Belay itself is not the user's to lift.
    try call.scratch.file(
      PolicyFileTests.userPolicy,
      """
      version = 1
      [[except]]
      rule = "self.hooks"
      reason = "let me"
      where = { command = ["rm"] }
      """)
    let kept = try call.run(
      .preToolUse, .shell("rm -f ~/.codex/hooks.json", cwd: call.project))
    _ = Answer.expectRefusal(kept, to: .preToolUse)
  }
}
