/// A rule of a gitleaks configuration.
package struct GitleaksRule: Sendable, Equatable {
  package var id: String
  package var description = ""
  /// The line it begins in.
  package var line = 0
  /// RE2 syntax; `nil` for a rule that judges paths only.
  package var regex: String?
  /// RE2 syntax: only paths that match are looked at.
  package var path: String?
  /// The secret must have more bits of entropy a byte; 0 asks for none.
  package var entropy = 0.0
  /// The group that is the secret; 0: the first that took part, else the whole match.
  package var secretGroup = 0
  /// At least one stands in every text that is searched, without case.
  package var keywords: [String] = []
  package var allowlists: [GitleaksAllowlist] = []

  package init(id: String) {
    self.id = id
  }
}
