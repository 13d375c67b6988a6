package import BelayPolicy

/// What the policy in force says of rules and tools.
package struct ReportInventory: Sendable {
  /// A tool, or all tools of an integration.
  package struct Tool: Sendable {
    package var owner: String?
    package var runbook: String?

    package init(owner: String? = nil, runbook: String? = nil) {
      self.owner = owner
      self.runbook = runbook
    }
  }

  /// The owner of each rule that has one.
  package var ruleOwners: [String: String]
  /// Tools of which the policy knows an owner or a runbook, by name.
  package var tools: [String: Tool]
  /// The gates of the policy.
  package var gates: [PolicyGate]

  package init(
    ruleOwners: [String: String] = [:], tools: [String: Tool] = [:], gates: [PolicyGate] = []
  ) {
    self.ruleOwners = ruleOwners
    self.tools = tools
    self.gates = gates
  }

  /// The share of prompts that has to stay in scope: the strictest that a gate asks for; `nil` if none does.
  var exitBar: Double? { gates.compactMap(\.inScope).max() }

  /// The most calls outside the policy of a thousand, the strictest that a gate asks for.
  var violationsMax: Double? { gates.compactMap(\.violationsMax).min() }
}
