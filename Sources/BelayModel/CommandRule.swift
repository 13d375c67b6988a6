/// A `[[command]]` rule of a policy file: a prefix in the sense of Codex's `prefix_rule`.
package struct CommandRule: Sendable {
  package let id: String
  /// One entry a word; each entry lists the words accepted there.
  ///
  /// Never empty, nor is any entry.
  package let prefix: [[String]]
  package let ruling: Ruling
  /// Why, for the agent and the person reading the log.
  package let reason: String
  /// Who decides about it, `@team` or a mail address.
  package let owner: String?
  /// Commands the rule must match, checked when it is loaded.
  package let match: [String]
  /// Commands the rule must not match, checked when it is loaded.
  package let notMatch: [String]
  /// The absolute paths at which the program counts when it is called by a path; `nil`: any.
  package let paths: [String]?
  /// Whether the rule stands in a rules file of Codex, and so also holds where Codex says it does.
  package let isCodex: Bool
  package let origin: RuleOrigin

  package init(
    id: String, prefix: [[String]], ruling: Ruling, reason: String, owner: String? = nil,
    match: [String] = [], notMatch: [String] = [], paths: [String]? = nil, isCodex: Bool = false,
    origin: RuleOrigin
  ) {
    self.id = id
    self.prefix = prefix
    self.ruling = ruling
    self.reason = reason
    self.owner = owner
    self.match = match
    self.notMatch = notMatch
    self.paths = paths
    self.isCodex = isCodex
    self.origin = origin
  }
}
