import BelayModel
import Testing

@testable import BelaySecrets

@Suite struct SecretRuleCheckTests {
  private func rule(
    _ pattern: String, _ keywords: [String], match: [String] = [], notMatch: [String] = []
  ) -> SecretPatternRule {
    SecretPatternRule(
      id: "acme", title: "Acme key", keywords: keywords, pattern: pattern, severity: .high,
      match: match, notMatch: notMatch, origin: .builtin)
  }

  @Test func goodRuleHasNoProblem() {
    #expect(
      SecretRuleCheck.problem(
        of: rule("acme_[0-9]{8}", ["acme_"], match: ["x acme_12345678"], notMatch: ["acme_1"]))
        == nil)
  }

  @Test func problemNamesRuleCauseAndRemedy() throws {
    let cases: [(SecretPatternRule, String)] = [
      (rule("acme(", ["acme"]), "does not compile"), (rule("acme", []), "no keywords"),
      (rule("acme", ["ac"]), "4 to 255"),
      (rule("acme_[0-9]{8}", ["acme_"], match: ["acme_1"]), "match example 1"),
      (rule("acme_[0-9]{8}", ["other"], match: ["acme_12345678"]), "match example 1"),
      (rule("acme_[0-9]+", ["acme_"], notMatch: ["a", "acme_1"]), "not_match example 2"),
      (rule("^(a+)+$", ["aaaa"], match: [String(repeating: "a", count: 60) + "!"]), "match limit"),
    ]
    for (rule, words) in cases {
      let problem = try #require(SecretRuleCheck.problem(of: rule))
      #expect(problem.contains(words))
      #expect(problem.contains("acme"))
    }
  }
}
