package import BelayModel

/// Something wrong with a policy file, for the person who has to mend it.
package struct PolicyProblem: Sendable, Equatable {
  /// Whether the file can still be used.
  package enum Weight: UInt8, Sendable {
    /// Reported, the file holds.
    case warning
    /// The file is not used.
    case error
  }

  package let weight: Weight
  package let layer: PolicyLayer
  package let file: String
  /// From 1; `nil` where the file as a whole is concerned.
  package let line: Int?
  /// What is wrong, without the file's name.
  package let message: String
  /// What to write instead, or the command to run.
  package let suggestion: String?

  package init(
    weight: Weight, layer: PolicyLayer, file: String, line: Int?, message: String,
    suggestion: String? = nil
  ) {
    self.weight = weight
    self.layer = layer
    self.file = file
    self.line = line
    self.message = message
    self.suggestion = suggestion
  }

  /// `file:line: message (suggestion)`.
  package var text: String {
    var text = file
    if let line { text += ":\(line)" }
    text += ": \(message)"
    if let suggestion { text += " (\(suggestion))" }
    return text
  }
}
