/// A `[[tool]]` rule of a policy file: on a tool's name and the values of its arguments.
package struct ToolRule: Sendable {
  /// A condition on one argument.
  package struct Argument: Sendable {
    /// The argument's name; names of members of nested objects are joined by dots.
    package let name: String
    /// Its values, `*` and `?` standing for any text and any character; never empty.
    package let values: [String]

    package init(name: String, values: [String]) {
      self.name = name
      self.values = values
    }
  }

  package let id: String
  /// Patterns for the tool's name, `*` and `?` as above; never empty.
  package let tools: [String]
  /// Conditions that must all hold; none: any call of the tool.
  package let arguments: [Argument]
  package let ruling: Ruling
  /// Why, for the agent and the person reading the log.
  package let reason: String
  /// What to do instead; `nil` where there is nothing to suggest.
  package let alternative: String?
  /// Who decides about it, `@team` or a mail address.
  package let owner: String?
  /// Calls the rule must match, checked when it is loaded: a tool's name, then JSON arguments.
  package let examples: [String]
  /// Calls the rule must not match, checked when it is loaded.
  package let notMatch: [String]
  package let origin: RuleOrigin

  package init(
    id: String, tools: [String], arguments: [Argument] = [], ruling: Ruling, reason: String,
    alternative: String? = nil, owner: String? = nil, examples: [String] = [],
    notMatch: [String] = [], origin: RuleOrigin
  ) {
    self.id = id
    self.tools = tools
    self.arguments = arguments
    self.ruling = ruling
    self.reason = reason
    self.alternative = alternative
    self.owner = owner
    self.examples = examples
    self.notMatch = notMatch
    self.origin = origin
  }
}
