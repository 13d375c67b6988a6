import BelayCommands
import BelayModel
import Testing

@Suite struct BuiltInRulesTests {
  /// One example of one rule.
  struct Example: Sendable, CustomTestStringConvertible {
    let rule: String
    let text: String
    let matches: Bool
    var testDescription: String { "\(rule) \(matches ? "matches" : "spares") \(text)" }
  }

  static let commandExamples = examples(ofPaths: false)
  static let pathExamples = examples(ofPaths: true)

  private static func examples(ofPaths: Bool) -> [Example] {
    BuiltInRules.all.filter { $0.isPath == ofPaths }.flatMap { rule in
      rule.match.map { Example(rule: rule.id, text: $0, matches: true) }
        + rule.notMatch.map { Example(rule: rule.id, text: $0, matches: false) }
    }
  }

  @Test(arguments: commandExamples)
  func everyCommandExampleHolds(_ example: Example) {
    #expect(CommandJudging.rules(example.text).contains(example.rule) == example.matches)
  }

  @Test(arguments: pathExamples)
  func everyPathExampleHolds(_ example: Example) {
    let found = [PathRule.Access.read, .write].flatMap { access in
      PathMatcher.evidence(
        path: Array(example.text.utf8), access: access, field: "", pathRules: [],
        context: CommandJudging.context)
    }
    #expect(found.map(\.rule).contains(example.rule) == example.matches)
  }

  @Test func identifiersAreUnique() {
    let identifiers = BuiltInRules.all.map(\.id)
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test func thereAreEnoughRules() { #expect(BuiltInRules.all.count >= 80) }

  @Test func everyRuleIsComplete() {
    for rule in BuiltInRules.all {
      #expect(!rule.match.isEmpty, "\(rule.id)")
      #expect(!rule.notMatch.isEmpty, "\(rule.id)")
      #expect(!rule.reason.isEmpty && !rule.reason.hasSuffix("."), "\(rule.id)")
      #expect(rule.ruling > .allow, "\(rule.id)")
      #expect(rule.id.contains("."), "\(rule.id)")
    }
  }
}
