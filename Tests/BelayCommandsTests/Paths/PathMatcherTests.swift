import BelayModel
import Testing

@testable import BelayCommands

@Suite struct PathMatcherTests {
  private func found(_ path: String, _ access: PathRule.Access) -> [Evidence] {
    PathMatcher.evidence(
      path: Array(path.utf8), access: access, field: "tool_input.path",
      pathRules: [
        PathRule(
          id: "paths.ask_write[0]", glob: "db/**", access: .write, ruling: .ask,
          origin: RuleOrigin(layer: .user, file: "p", line: 1))
      ], context: CommandJudging.context)
  }

  @Test func guardFilesMayBeReadButNotWritten() {
    #expect(found("~/.codex/hooks.json", .read).isEmpty)
    #expect(found("~/.codex/hooks.json", .write).map(\.rule) == ["self.codex-settings"])
    #expect(found(".belay/policy.toml", .write).first?.ruling == .deny)
  }

  @Test func policyRulesKeepTheirOrigin() {
    let evidence = found("db/schema.sql", .write)
    #expect(evidence.map(\.rule) == ["paths.ask_write[0]"])
    #expect(evidence.first?.origin.layer == .user)
    #expect(evidence.first?.path == "/home/dev/project/db/schema.sql")
    #expect(found("db/schema.sql", .read).isEmpty)
  }

  @Test func anEmptyPathIsNothing() { #expect(found("", .write).isEmpty) }

  @Test func noRuleForWritingSpeaksOfFoldersThatToolsMake() {
    let made = Set(BuildOutput.hidden.split(separator: "|"))
    #expect(made.count > 20)
    for rule in WriteRules.all {
      for list in [rule.names, rule.tails, rule.paths] {
        for part in list.split(whereSeparator: { $0 == "|" || $0 == "/" }) {
          #expect(!made.contains(part), "\(rule.id)")
        }
      }
    }
  }
}
