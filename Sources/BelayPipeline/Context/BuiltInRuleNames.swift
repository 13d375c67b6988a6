import BelayCommands
import BelayModel
import BelaySecrets

/// The ids that evidence of built-in rules may carry.
enum BuiltInRuleNames {
  /// All of them, each once. Made when a policy names a rule in an exception, not before.
  static var all: [String] {
    own + BuiltInRules.all.map(\.id) + RuleCatalog.all.map { "secret.\($0.id)" }
  }

  /// Belay's own reasons, which no matcher's catalogue lists.
  private static let own = [
    "belay.too-complex", "belay.undecided", "belay.invalid-event", "belay.invalid-policy",
    "belay.syntax",
  ]
}
