import BelayMetrics
import BelayModel
import BelayPolicy
import Testing

@Suite("A gate")
struct GateCheckTests {
  /// The outcome for so many prompts, of which the first `violated` break a rule.
  private func outcome(
    prompts: Int, violated: Int = 0, minimum: Int = 1, bar: Double = 0.95
  ) throws -> GateCheck.Outcome {
    let folder = LogFolder()
    var lines: [LogLine] = []
    for number in 0..<prompts {
      lines.append(.prompt())
      lines.append(number < violated ? .refusal("c\(number)") : .call("c\(number)"))
    }
    try folder.write(lines)
    var gate = PolicyGate(
      phase: 3, minimumCount: minimum, origin: RuleOrigin(layer: .user, file: "p", line: 1))
    gate.inScope = bar
    return GateResult(gate, MetricsReader.read(stateFolder: folder.path)).outcome
  }

  @Test(
    "tests the bound: 95 % takes 73 clean prompts, or 110 with one violation",
    arguments: [
      (0, 0, GateCheck.Outcome.insufficient), (1, 0, .insufficient), (72, 0, .insufficient),
      (73, 0, .pass), (74, 0, .pass), (109, 1, .insufficient), (110, 1, .pass),
      (73, 4, .fail), (20, 1, .insufficient), (19, 1, .fail),
    ])
  func bound(prompts: Int, violated: Int, expected: GateCheck.Outcome) throws {
    #expect(try outcome(prompts: prompts, violated: violated) == expected)
  }

  @Test("says neither yes nor no below the least number of cases")
  func minimum() throws {
    #expect(try outcome(prompts: 99, minimum: 100) == .insufficient)
    #expect(try outcome(prompts: 100, minimum: 100) == .pass)
    #expect(try outcome(prompts: 99, violated: 99, minimum: 100) == .insufficient)
    #expect(try outcome(prompts: 100, violated: 100, minimum: 100) == .fail)
  }

  @Test("of several is what the worst comes to, and of none no pass")
  func joined() {
    #expect(GateResult.join([]) == .insufficient)
    #expect(GateResult.join([.pass, .pass]) == .pass)
    #expect(GateResult.join([.pass, .insufficient]) == .insufficient)
    #expect(GateResult.join([.insufficient, .fail, .pass]) == .fail)
  }
}
