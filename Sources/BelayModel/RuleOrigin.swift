/// The layer, file and line that a rule or exception stands in.
package struct RuleOrigin: Sendable, Equatable {
  package let layer: PolicyLayer
  /// The policy file as it was opened; `nil` for built-in rules.
  package let file: String?
  /// The line of the table's header, from 1; `nil` for built-in rules.
  package let line: Int?

  package init(layer: PolicyLayer, file: String? = nil, line: Int? = nil) {
    self.layer = layer
    self.file = file
    self.line = line
  }

  /// The origin of everything compiled in.
  package static let builtin = RuleOrigin(layer: .builtin)
}
