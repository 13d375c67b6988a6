import BelayModel
import Testing

@Suite("Orders and names of the model")
struct OrderTests {
  @Test("the strictest ruling is the greatest")
  func rulings() {
    #expect(Ruling.allow < .ask)
    #expect(Ruling.ask < .deny)
    #expect([Ruling.deny, .allow, .ask].max() == .deny)
  }

  @Test("rulings are found by their names only", arguments: [Ruling.allow, .ask, .deny])
  func rulingNames(ruling: Ruling) {
    #expect(Ruling(name: ruling.name) == ruling)
    #expect(Ruling(name: ruling.name.uppercased()) == nil)
    #expect(Ruling(name: "") == nil)
  }

  @Test(
    "severities are found by their names only",
    arguments: [Severity.low, .medium, .high, .critical])
  func severityNames(severity: Severity) {
    #expect(Severity(name: severity.name) == severity)
    #expect(Severity(name: severity.name + " ") == nil)
  }

  @Test("severities rise")
  func severities() {
    #expect(
      [Severity.critical, .low, .high, .medium].sorted() == [.low, .medium, .high, .critical])
  }

  @Test("the layer with most authority comes first")
  func layers() {
    #expect(
      PolicyLayer.allCases.shuffled().sorted() == [
        .builtin, .managed, .user, .role, .added, .repository,
      ])
  }

  @Test("events are spelled as Codex spells them")
  func events() {
    #expect(HookEventName.allCases.count == 12)
    #expect(HookEventName(rawValue: "PreToolUse") == .preToolUse)
    #expect(HookEventName(rawValue: "preToolUse") == nil)
  }
}
