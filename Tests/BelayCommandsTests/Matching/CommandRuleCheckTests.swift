import BelayCommands
import BelayModel
import Testing

@Suite struct CommandRuleCheckTests {
  private func rule(match: [String] = [], notMatch: [String] = []) -> CommandRule {
    CommandRule(
      id: "deploy", prefix: [["./deploy.sh"], ["prod", "production"]], ruling: .ask,
      reason: "deploys", match: match, notMatch: notMatch, origin: .builtin)
  }

  @Test func goodExamplesAreNoProblem() {
    let rule = rule(
      match: ["./deploy.sh prod", "X=1 ./deploy.sh production > log"],
      notMatch: ["./deploy.sh staging", "echo ./deploy.sh prod"])
    #expect(CommandRuleCheck.problem(of: rule, context: CommandJudging.context) == nil)
  }

  @Test func aMatchExampleThatFailsIsNamed() throws {
    let problem = CommandRuleCheck.problem(
      of: rule(match: ["./deploy.sh staging"]), context: CommandJudging.context)
    #expect(try #require(problem).contains("./deploy.sh staging"))
  }

  @Test func aNotMatchExampleThatMatchesIsNamed() throws {
    let problem = CommandRuleCheck.problem(
      of: rule(notMatch: ["true && ./deploy.sh prod"]), context: CommandJudging.context)
    #expect(try #require(problem).contains("not_match"))
  }
}
