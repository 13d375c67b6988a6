package import BelayModel

/// The policy in force: all layers joined.
///
/// Built-in rules are not in here; they always hold.
package struct Settings: Sendable {
  /// The files that were read, in descending authority.
  package var sources: [RuleOrigin]
  package var commandRules: [CommandRule]
  package var pathRules: [PathRule]
  package var toolRules: [ToolRule]
  package var secretRules: [SecretPatternRule]
  /// From which severity on secrets count.
  package var secretThresholds = SecretThresholds()
  /// Exceptions that have authority; those without are among `problems`.
  package var exceptions: [PolicyException]
  /// Scripts that may put something into service as long as they are what was approved.
  package var scriptApprovals: [ScriptApproval] = []
  package var problems: [PolicyProblem]
  /// The least `phase` of all layers; `nil` if none names one.
  package var phase: Int?
  /// What has to hold before the policy goes on to a later phase; every gate of every layer.
  package var gates: [PolicyGate]
  /// Whose machine it is, as the managed layer says, else the user's.
  package var team: String?
  /// Who answers for what.
  package var owners = PolicyOwners()
  /// What the end of a run has to show.
  package var stop = StopRequirements()
  /// `sha256:<64 hex>` over version and contents of all files in force.
  package var digest: String

  package init(
    sources: [RuleOrigin] = [], commandRules: [CommandRule] = [], pathRules: [PathRule] = [],
    toolRules: [ToolRule] = [], secretRules: [SecretPatternRule] = [],
    exceptions: [PolicyException] = [],
    problems: [PolicyProblem] = [], phase: Int? = nil,
    gates: [PolicyGate] = [], team: String? = nil, digest: String
  ) {
    self.sources = sources
    self.commandRules = commandRules
    self.pathRules = pathRules
    self.toolRules = toolRules
    self.secretRules = secretRules
    self.exceptions = exceptions
    self.problems = problems
    self.phase = phase
    self.gates = gates
    self.team = team
    self.digest = digest
  }
}

extension Settings {
  /// Who decides about a rule of the policy; `nil` if it does not say, and for built-in rules.
  package func owner(ofRule id: String) -> String? {
    for rule in commandRules where rule.id == id && rule.owner != nil { return rule.owner }
    for rule in toolRules where rule.id == id && rule.owner != nil { return rule.owner }
    return nil
  }

  /// Who decides about calls of a tool, by the first rule that is about the tool and has an owner.
  package func owner(ofTool name: String) -> String? {
    let name = Array(name.utf8)
    for rule in toolRules where rule.owner != nil {
      if rule.tools.contains(where: { TextPattern.matches($0, name[...]) }) { return rule.owner }
    }
    return nil
  }
}
