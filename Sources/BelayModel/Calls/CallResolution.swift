/// What became of one tool call, as far as Codex's transcript and the hooks tell.
///
/// It is settled after the fact, at the end of a turn or later, and never guessed: a call of which nothing
/// tells the end is `unresolved`.
package struct CallResolution: Sendable, Equatable {
  /// How the call ended.
  package enum Status: String, Sendable, CaseIterable {
    /// It ran and returned, whatever its exit status.
    case executed
    /// A hook refused it.
    case blocked
    /// A person, or an automatic reviewer, said no to the approval question.
    case rejected
    /// It was cut off while it ran, or before.
    case aborted
    /// Nothing tells how it ended.
    case unresolved
  }

  /// What the status was taken from.
  package enum Source: String, Sendable, CaseIterable {
    /// Belay's own refusal in the run log.
    case deny
    /// Codex's transcript.
    case transcript
    /// A PostToolUse in the run log.
    case postToolUse = "post_tool_use"
    case none
  }

  /// How a PermissionRequest, which does not name its call, was tied to this one.
  package enum Link: String, Sendable, CaseIterable {
    /// The one open call of the same turn and agent with the same arguments.
    case exact
    /// The only open call of the same turn and agent.
    case inferred
    /// Several calls could be meant.
    case ambiguous
  }

  package var status: Status
  package var source: Source
  /// `nil` where no PermissionRequest could belong to the call.
  package var link: Link?
  /// The exit status of the command; `nil` where none is told, as of patches and MCP tools.
  package var exitCode: Int32?
  /// When a person was asked, in milliseconds since 1970.
  package var asked: Int64?
  /// When the answer took effect, in milliseconds since 1970.
  ///
  /// For an approval Codex tells no moment of its own: it is when the call began to run.
  package var decided: Int64?
  /// When the call began, in milliseconds since 1970.
  package var started: Int64?
  /// When its result was there, in milliseconds since 1970.
  package var ended: Int64?
  /// What a test runner in the call's output reported.
  package var tests: TestOutcome?
  /// What the call left behind that can be undone.
  package var receipts: [Receipt]

  package init(
    status: Status, source: Source, link: Link? = nil, exitCode: Int32? = nil,
    asked: Int64? = nil, decided: Int64? = nil, started: Int64? = nil, ended: Int64? = nil,
    tests: TestOutcome? = nil, receipts: [Receipt] = []
  ) {
    self.status = status
    self.source = source
    self.link = link
    self.exitCode = exitCode
    self.asked = asked
    self.decided = decided
    self.started = started
    self.ended = ended
    self.tests = tests
    self.receipts = receipts
  }
}
