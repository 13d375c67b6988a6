package import BelayModel

/// From which severity on a secret is refused, masked or blocked, by where it stands.
///
/// What is below is recorded and let pass. Without a word in any policy it is `medium`, so that
/// keys which are public by design stop nothing.
package struct SecretThresholds: Sendable, Equatable {
  /// What one policy names; `nil` where it names nothing.
  package struct Choice: Sendable, Equatable {
    package var prompt: Severity?
    package var tool: Severity?
    package var output: Severity?
    package var patch: Severity?

    package init() {}

    /// Whether it names nothing at all.
    package var isEmpty: Bool { self == Choice() }

    /// The severity for a place.
    package subscript(place: SecretPlace) -> Severity? {
      get {
        switch place {
        case .prompt: prompt
        case .tool: tool
        case .output: output
        case .patch: patch
        }
      }
      set {
        switch place {
        case .prompt: prompt = newValue
        case .tool: tool = newValue
        case .output: output = newValue
        case .patch: patch = newValue
        }
      }
    }
  }

  /// What holds for built-in formats where no policy says anything, and for a policy's own formats at most.
  package static let usual = Severity.medium

  private var choice = Choice()

  package init() {}

  /// The least severity at which a secret counts in a place.
  ///
  /// `isOwn`: it is of a format that a policy defines. A threshold above the usual one lets
  /// built-in formats pass only: nobody can silence another layer's rule by it.
  package func least(for place: SecretPlace, isOwn: Bool) -> Severity {
    let named = choice[place] ?? Self.usual
    return isOwn ? min(named, Self.usual) : named
  }

  /// Joins the policies in force, in descending authority.
  ///
  /// The managed and the user layer have authority over built-in rules, so the lowest severity that they
  /// name holds, be it above the usual one or below. Every other layer can only lower it.
  package static func join(_ choices: [(layer: PolicyLayer, choice: Choice)]) -> SecretThresholds {
    var joined = SecretThresholds()
    for place in SecretPlace.allCases {
      var least: Severity?
      for (layer, choice) in choices where mayRaise(layer) {
        guard let named = choice[place] else { continue }
        least = min(least ?? named, named)
      }
      for (layer, choice) in choices where !mayRaise(layer) {
        guard let named = choice[place] else { continue }
        least = min(least ?? usual, named)
      }
      joined.choice[place] = least
    }
    return joined
  }

  /// Whether a layer may let secrets pass that are refused without its word.
  package static func mayRaise(_ layer: PolicyLayer) -> Bool { layer == .managed || layer == .user }
}
