import BelayModel

/// One event of a run as its call graph shows it.
struct LaneEvent: Sendable {
  /// What happened.
  enum Kind: Sendable {
    case prompt
    case call
    /// An approval question.
    case question
    /// Secrets were masked in an output.
    case masked
    case agentStart
    case agentStop
    /// The turn ended.
    case stop
    case interrupt
  }

  /// What became of it.
  enum Fate: Sendable {
    case allowed
    /// A person has to decide, or had to.
    case asked
    case refused
    case failed
  }

  let kind: Kind
  var fate: Fate
  let time: Int64
  /// `nil` for the main agent.
  let agent: String?
  /// The subagent's type, if it has one.
  let role: String?
  let tool: String
  let service: String?
  let rule: String?
  let call: String?
  /// What the resolver found out later; `nil` before.
  var result: String?
}
