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
  /// The share of prompts that has to stay in scope, and who says so; `nil` if no role has an exit bar.
  package var exitBar: Double?

  package init(
    ruleOwners: [String: String] = [:], tools: [String: Tool] = [:], exitBar: Double? = nil
  ) {
    self.ruleOwners = ruleOwners
    self.tools = tools
    self.exitBar = exitBar
  }
}
