/// What a transcript says of itself in its first line.
package struct TranscriptSession: Sendable, Equatable {
  /// The thread's id; a subagent's transcript has the subagent's.
  package var thread = ""
  /// The id of the root session; of versions that do not tell it, the thread's.
  package var session = ""
  package var version: CodexVersion?
  package var cwd = ""
  /// The thread that this one began from (`forked_from_id`); it may hold a copy of that one's lines, as after
  /// `codex fork`, or none, as a subagent of Codex 0.136.
  package var origin: String?

  package init() {}

  /// Whether it is the transcript of a subagent.
  package var isSubagent: Bool { session != thread }
}
