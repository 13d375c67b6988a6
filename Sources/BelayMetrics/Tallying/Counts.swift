/// What one rule has done.
package struct RuleCount: Sendable, Equatable {
  package let rule: String
  /// Records in which it decided.
  package internal(set) var hits = 0
  package internal(set) var asked = 0
  package internal(set) var denied = 0
  /// Calls it asked about that a person approved, as far as the resolving record names the rule.
  package internal(set) var approved = 0
  /// Refused calls that a person labelled good.
  package internal(set) var falseAlarms = 0

  init(rule: String) { self.rule = rule }

  mutating func add(_ other: RuleCount) {
    hits += other.hits
    asked += other.asked
    denied += other.denied
    approved += other.approved
    falseAlarms += other.falseAlarms
  }
}

/// What the sessions of one team, or the records of one day, come to.
package struct GroupCount: Sendable, Equatable {
  /// Sessions; of a day, those with a record in it.
  package internal(set) var runs = 0
  package internal(set) var calls = 0
  /// Records of refusals.
  package internal(set) var blocked = 0
  package internal(set) var violations = 0
  package internal(set) var acceptedPrompts = 0
  /// Accepted prompts whose work stayed within the policy.
  package internal(set) var cleanPrompts = 0

  mutating func add(_ other: GroupCount) {
    runs += other.runs
    calls += other.calls
    blocked += other.blocked
    violations += other.violations
    acceptedPrompts += other.acceptedPrompts
    cleanPrompts += other.cleanPrompts
  }
}

/// The receipts of one kind.
package struct ReceiptCount: Sendable, Equatable {
  package internal(set) var total = 0
  /// Those for which no command is known that takes them back.
  package internal(set) var withoutUndo = 0
}
