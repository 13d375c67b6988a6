/// Belay's version: every executable prints it, every record carries it, `belay doctor` compares it.
package enum BelayVersion {
  /// Semantic version.
  package static let string = "0.1.0"
  /// The Codex version whose hook contract was verified.
  package static let testedCodex = "0.163.0"
}
