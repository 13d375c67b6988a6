import BelayModel
import BelayPolicy
import Testing

@Suite("Thresholds of secrets")
struct SecretThresholdTests {
  private static func joined(_ choices: [(PolicyLayer, Severity)]) -> SecretThresholds {
    SecretThresholds.join(
      choices.map { layer, severity in
        var choice = SecretThresholds.Choice()
        choice.prompt = severity
        return (layer, choice)
      })
  }

  @Test("are medium where nobody says anything", arguments: SecretPlace.allCases)
  func usual(place: SecretPlace) {
    #expect(Self.joined([]).least(for: place, isOwn: false) == .medium)
  }

  @Test("the managed and the user layer may raise, and the lowest of theirs holds")
  func raised() {
    #expect(Self.joined([(.user, .high)]).least(for: .prompt, isOwn: false) == .high)
    #expect(
      Self.joined([(.managed, .high), (.user, .critical)]).least(for: .prompt, isOwn: false)
        == .high)
    #expect(
      Self.joined([(.managed, .low), (.user, .high)]).least(for: .prompt, isOwn: false) == .low)
    // Another place is not meant.
    #expect(Self.joined([(.user, .high)]).least(for: .tool, isOwn: false) == .medium)
  }

  @Test("a policy's own formats are never silenced by a threshold")
  func own() {
    #expect(Self.joined([(.user, .critical)]).least(for: .prompt, isOwn: true) == .medium)
    #expect(Self.joined([(.user, .low)]).least(for: .prompt, isOwn: true) == .low)
  }

  @Test("no lower layer loosens what holds without it", arguments: PolicyLayer.allCases)
  func neverLooser(layer: PolicyLayer) {
    let severities: [Severity] = [.low, .medium, .high, .critical]
    for above in PolicyLayer.allCases where above < layer && above != .builtin {
      for first in severities {
        for second in severities {
          let without = Self.joined([(above, first)]).least(for: .prompt, isOwn: false)
          let both = Self.joined([(above, first), (layer, second)])
          #expect(both.least(for: .prompt, isOwn: false) <= without)
        }
      }
    }
    guard !SecretThresholds.mayRaise(layer) else { return }
    for severity in severities {
      #expect(Self.joined([(layer, severity)]).least(for: .prompt, isOwn: false) <= .medium)
    }
  }
}
