import BelayModel
import BelayPolicy
import BelaySettings
import Testing

@Suite("Gates and the team of a policy")
struct GateTests {
  @Test("a gate is read with all it asks for, whole numbers or not")
  func everyKey() throws {
    let settings = try PolicyFolder.load(
      """
      version = 1
      [[gate]]
      to = 3
      false_action_max = 0.02
      rollback_mean_max_s = 900
      violations_per_1k_max = 5
      in_scope = 0.95
      approval_precision = 0.9
      task_completion = 1
      min_n = 73
      [[gate]]
      to = 4
      in_scope = 0.99
      """)
    #expect(settings.problems.isEmpty, "\(settings.problems)")
    let gate = try #require(settings.gates.first)
    #expect(gate.phase == 3 && gate.minimumCount == 73 && gate.origin.line == 2)
    #expect(gate.falseActionMax == 0.02 && gate.rollbackMeanMax == 900 && gate.violationsMax == 5)
    #expect(gate.inScope == 0.95 && gate.approvalPrecision == 0.9 && gate.taskCompletion == 1)
    let last = try #require(settings.gates.last)
    #expect(last.phase == 4 && last.minimumCount == 1 && last.falseActionMax == nil)
  }

  @Test("gates of all layers hold together")
  func layers() throws {
    let folder = try PolicyFolder()
    for layer in [PolicyLayer.managed, .user, .repository] {
      try folder.write("version = 1\n[[gate]]\nto = 2\nin_scope = 0.5", layer)
    }
    #expect(folder.load().gates.map(\.origin.layer) == [.managed, .user, .repository])
  }

  @Test("the managed layer names the team before the user; a repository belongs to none")
  func team() throws {
    let folder = try PolicyFolder()
    #expect(folder.load().team == nil)
    try folder.write("version = 1\nteam = \"intruders\"", .repository)
    #expect(folder.load().team == nil)
    #expect(
      folder.load().problems.map(\.message) == ["`team` is ignored in the repository policy"])
    try folder.write("version = 1\nteam = \"payments\"", .user)
    #expect(folder.load().team == "payments")
    try folder.write("version = 1\nteam = \"platform\"", .managed)
    #expect(folder.load().team == "platform")
  }
}
