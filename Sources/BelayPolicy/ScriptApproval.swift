package import BelayModel

/// An entry of `[deploy] scripts`: a script that puts something into service and that a person approved
/// as it was.
package struct ScriptApproval: Sendable {
  /// The most bytes of a script that can be approved.
  package static let sizeLimit = 1 << 20

  /// Absolute, with `~/` for the home folder, or relative to the project root.
  package let path: String
  /// SHA-256 of the approved content, 64 lower-case hexadecimal digits.
  package let sha256: String
  package let origin: RuleOrigin

  package init(path: String, sha256: String, origin: RuleOrigin) {
    self.path = path
    self.sha256 = sha256
    self.origin = origin
  }
}
