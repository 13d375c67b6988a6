import BelayTestSupport
import Testing

@Suite(
  "`belay rules`", .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"))
struct RulesCommandTests {
  @Test("every example of every rule is judged as it says")
  func examplesHold() throws {
    let result = try HookCall().belay(["rules", "test"])
    #expect(result.status == 0, "\(result)")
    #expect(result.outputText.hasSuffix("0 judged otherwise\n"))
  }

  @Test("a rule is shown with its examples, and listing is the default")
  func showAndList() throws {
    let shown = try HookCall().belay(["rules", "show", "git.reset-hard"])
    #expect(shown.outputText.contains("matches:  git reset --hard"))
    let listed = try HookCall().belay(["rules", "git.reset"])
    #expect(listed.outputText.hasPrefix("git.reset-hard"))
    #expect(try HookCall().belay(["rules", "show", "no.such-rule"]).status == 2)
    #expect(try HookCall().belay(["rules", "test", "no.such-rule"]).status == 2)
  }
}
