/// A gitleaks configuration: rules, and what is allowed everywhere.
package struct GitleaksConfiguration: Sendable, Equatable {
  package var rules: [GitleaksRule] = []
  package var allowlists: [GitleaksAllowlist] = []
  /// Whether it extends the default rules, whose place Belay's own take.
  package var usesBuiltIn = false
  /// Rules that it switches off.
  package var disabled: Set<String> = []
  /// The file it comes from, for messages.
  package var file = ""

  package init() {}

  /// Takes over what a configuration that this one extends says; this one wins.
  mutating func extend(_ base: GitleaksConfiguration) {
    usesBuiltIn = usesBuiltIn || base.usesBuiltIn
    allowlists = base.allowlists + allowlists
    disabled.formUnion(base.disabled)
    var joined: [GitleaksRule] = []
    for rule in base.rules where !disabled.contains(rule.id) {
      guard let index = rules.firstIndex(where: { $0.id == rule.id }) else {
        joined.append(rule)
        continue
      }
      joined.append(rule.overridden(by: rules.remove(at: index)))
    }
    rules = joined + rules
  }
}
