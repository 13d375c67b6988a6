/// What a gitleaks configuration allows.
package struct GitleaksAllowlist: Sendable, Equatable {
  /// What its expressions are matched against.
  package enum Target: String, Sendable {
    case secret
    case match
    case line
  }

  /// Whether all kinds of condition that it names have to hold, and not just one of them.
  package var needsAll = false
  package var commits: [String] = []
  package var paths: [String] = []
  package var target = Target.secret
  package var regexes: [String] = []
  package var stopwords: [String] = []
  /// The rules it is for, if it is global and names any.
  package var rules: [String] = []

  package init() {}
}
