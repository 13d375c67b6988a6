import BelayCommands
import BelayModel
import BelaySecrets

/// The ids that evidence of built-in rules may carry.
enum BuiltInRuleNames {
  /// Whether an id is built in; asked for every rule of a policy file, so it makes no list.
  static func contains(_ id: String) -> Bool {
    if id.hasPrefix("secret.") { return RuleCatalog.contains(String(id.dropFirst(7))) }
    return own.contains(id) || BuiltInRules.contains(id)
  }

  /// All of them, for suggestions when a policy names a rule that there is not.
  static var all: [String] {
    own + BuiltInRules.all.map { $0.id } + RuleCatalog.all.map { "secret.\($0.id)" }
  }

  /// Belay's own reasons, which no matcher's catalogue lists.
  private static let own = [
    "belay.too-complex", "belay.undecided", "belay.invalid-event", "belay.invalid-policy",
    "belay.syntax",
  ]
}
