import BelayTestSupport
import Testing

@Suite(
  "A policy's prefix that begins with a wrapper",
  .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"),
  .enabled(if: BuiltExecutables.haveTool, "`belay` is not built"))
struct WrapperRuleTests {
  @Test(
    "holds for the wrapper's own call",
    arguments: [
      (["sudo"], "sudo ls", "ls"), (["sudo"], "cd /tmp && env A=b sudo -u dev ls", "ls sudo"),
      (["pnpm", "exec", "deploy"], "pnpm exec deploy x", "pnpm exec lint"),
      (["bash", "-c"], "bash -c 'ls'", "bash run.sh"),
      (["xargs", "git"], "ls | xargs git add", "ls | xargs wc"),
      (["timeout"], "timeout 5 make", "make timeout"),
      (["find"], "find . -name a -exec wc {} +", "echo find"),
      (["rm", "-rf"], "rm -fr build", "rm -f build/a"),
    ] as [([String], String, String)])
  func ofWrapper(prefix: [String], matching: String, other: String) throws {
    let call = try HookCall()
    let words = prefix.map { "\"\($0)\"" }.joined(separator: ", ")
    let policy = try call.scratch.file(
      "policy.toml",
      """
      version = 1
      [[command]]
      id = "own-rule"
      prefix = [\(words)]
      verdict = "deny"
      reason = "asked for"
      match = ["\(matching)"]
      not_match = ["\(other)"]
      """)
    for (command, isHeld) in [(matching, true), (other, false)] {
      let arguments = ["explain", "--format", "json", "--policy", policy, "--", command]
      let result = try call.belay(arguments)
      let value = try JSONValue(parsing: result.output)
      let rules = (value["rules"]?.array ?? []).compactMap(\.string)
      #expect(rules.contains { $0.hasSuffix("own-rule") } == isHeld, "\(command): \(result)")
    }
  }
}
