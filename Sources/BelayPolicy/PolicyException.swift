package import BelayModel

/// An `[[except]]` of a policy file: lifts one rule for a narrow set of calls.
package struct PolicyException: Sendable {
  /// The rule it lifts.
  package let rule: String
  package let reason: String
  /// Command words the call must begin with, alternatives at each place; empty: any command.
  package let command: [[String]]
  /// A glob (see `PathRule.glob`) that the path concerned must match; `nil`: any.
  package let path: String?
  /// A glob that the event's `cwd` must match; `nil`: any.
  package let cwd: String?
  package let owner: String?
  /// The last day it holds, milliseconds since 1970 at that day's end in UTC; `nil`: no end.
  package let expires: Int64?
  package let origin: RuleOrigin

  package init(
    rule: String, reason: String, command: [[String]] = [], path: String? = nil,
    cwd: String? = nil, owner: String? = nil, expires: Int64? = nil, origin: RuleOrigin
  ) {
    self.rule = rule
    self.reason = reason
    self.command = command
    self.path = path
    self.cwd = cwd
    self.owner = owner
    self.expires = expires
    self.origin = origin
  }
}
