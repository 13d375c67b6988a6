import BelayIO
import BelayModel
import BelayPolicy

/// The secret formats that policy files add to Belay's own: the same for scans as for hooks.
enum PolicySecrets {
  /// The `[[secret]]` rules of all layers that concern the current folder, and what is wrong with them.
  static func load() -> (rules: [SecretPatternRule], problems: [String]) {
    let settings = CurrentPolicy.load()
    return (settings.secretRules, settings.problems.map { TerminalText.sanitize($0.text) })
  }
}
