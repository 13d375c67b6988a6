/// One thing a matcher found in an event.
///
/// It never holds a secret, only a redacted excerpt.
package struct Evidence: Sendable {
  /// Which matcher found it.
  package enum Kind: UInt8, Sendable {
    case command
    case path
    case secret
    /// Something Belay could not judge: a limit reached, an undecided pattern, an unreadable part.
    case limit
    /// A problem of the policy itself.
    case policy
  }

  package let kind: Kind
  /// The rule's id, for example `git.reset-hard`, `secret.github-pat`, `belay.too-complex`.
  package let rule: String
  /// What the rule says of the call.
  package let ruling: Ruling
  package let severity: Severity
  /// Why, in one sentence for the agent and the person; no trailing full stop, no secret.
  package let reason: String
  /// What to do instead; `nil` where the reason says it all.
  package let advice: String?
  /// What was found, redacted, at most 200 bytes: the simple command, the path, the masked token.
  package let excerpt: String
  /// Where in the event, for example `tool_input.command`, `prompt`.
  package let field: String
  /// Offset of the first byte of the finding in that field, from 0.
  package let offset: Int
  /// The canonical words of the simple command, for `[[except]]`; empty where there is none.
  package let command: [String]
  /// The absolute path concerned, for `[[except]]`; `nil` where there is none.
  package let path: String?
  package let origin: RuleOrigin

  package init(
    kind: Kind, rule: String, ruling: Ruling, severity: Severity, reason: String,
    advice: String? = nil, excerpt: String = "", field: String = "", offset: Int = 0,
    command: [String] = [], path: String? = nil, origin: RuleOrigin = .builtin
  ) {
    self.kind = kind
    self.rule = rule
    self.ruling = ruling
    self.severity = severity
    self.reason = reason
    self.advice = advice
    self.excerpt = excerpt
    self.field = field
    self.offset = offset
    self.command = command
    self.path = path
    self.origin = origin
  }

  /// The same evidence in other words.
  package func because(_ reason: String, advice: String?) -> Evidence {
    Evidence(
      kind: kind, rule: rule, ruling: ruling, severity: severity, reason: reason, advice: advice,
      excerpt: excerpt, field: field, offset: offset, command: command, path: path, origin: origin)
  }
}
