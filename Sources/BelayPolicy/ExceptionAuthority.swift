package import BelayModel

/// Who may lift whose rules.
package enum ExceptionAuthority {
  /// Whether the rule protects Belay itself, so that only the managed layer may lift it.
  package static func isProtected(_ rule: String) -> Bool {
    rule.hasPrefix("belay.") || rule.hasPrefix("self.")
  }

  /// Whether an exception of the layer `lifting` may lift a rule of the layer `owner`.
  ///
  /// Managed and user policies may lift built-in rules, and each layer its own rules and those of
  /// layers with less authority. The file of `--policy` stands beside that order: nothing on a command
  /// line or in a repository may loosen what the other says.
  package static func mayLift(
    _ rule: String, of owner: PolicyLayer, by lifting: PolicyLayer
  ) -> Bool {
    if isProtected(rule) { return lifting == .managed }
    if owner == .builtin { return lifting == .managed || lifting == .user }
    if lifting == .added || lifting == .builtin { return lifting == owner }
    if owner == .added { return lifting < .added }
    return lifting <= owner
  }
}
