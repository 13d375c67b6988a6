package import BelayModel

/// The policy in force: all layers joined.
///
/// Built-in rules are not in here; they always hold.
package struct Settings: Sendable {
  /// The files that were read, in descending authority.
  package var sources: [RuleOrigin]
  package var commandRules: [CommandRule]
  package var pathRules: [PathRule]
  package var secretRules: [SecretPatternRule]
  /// Exceptions that have authority; those without are among `problems`.
  package var exceptions: [PolicyException]
  package var problems: [PolicyProblem]
  /// The least `phase` of all layers; `nil` if none names one.
  package var phase: Int?
  /// Who answers for what.
  package var owners = PolicyOwners()
  /// What the end of a run has to show.
  package var stop = StopRequirements()
  /// `sha256:<64 hex>` over version and contents of all files in force.
  package var digest: String

  package init(
    sources: [RuleOrigin] = [], commandRules: [CommandRule] = [], pathRules: [PathRule] = [],
    secretRules: [SecretPatternRule] = [], exceptions: [PolicyException] = [],
    problems: [PolicyProblem] = [], phase: Int? = nil,
    digest: String
  ) {
    self.sources = sources
    self.commandRules = commandRules
    self.pathRules = pathRules
    self.secretRules = secretRules
    self.exceptions = exceptions
    self.problems = problems
    self.phase = phase
    self.digest = digest
  }
}
