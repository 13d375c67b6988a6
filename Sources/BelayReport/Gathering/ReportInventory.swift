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
  /// Who decides about a tool that is not among them.
  var toolOwner: @Sendable (String) -> String?
  /// The gates of the policy.
  package var gates: [PolicyGate]

  package init(
    ruleOwners: [String: String] = [:], tools: [String: Tool] = [:],
    toolOwner: @escaping @Sendable (String) -> String? = { _ in nil }, gates: [PolicyGate] = []
  ) {
    self.ruleOwners = ruleOwners
    self.tools = tools
    self.toolOwner = toolOwner
    self.gates = gates
  }

  /// What the policy says of a tool; `nil` if nothing.
  func tool(_ name: String) -> Tool? {
    tools[name] ?? toolOwner(name).map { Tool(owner: $0) }
  }

  /// The share of prompts that has to stay in scope: the strictest that a gate asks for; `nil` if none does.
  var exitBar: Double? { gates.compactMap(\.inScope).max() }

  /// The most calls outside the policy of a thousand, the strictest that a gate asks for.
  var violationsMax: Double? { gates.compactMap(\.violationsMax).min() }
}
