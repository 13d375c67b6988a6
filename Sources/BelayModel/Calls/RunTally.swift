/// The counts of a run as its summary has them, for the record at the end of a turn.
package struct RunTally: Sendable, Equatable {
  package var calls = 0
  package var allowed = 0
  /// Calls that a person was, or has to be, asked about.
  package var asked = 0
  package var approved = 0
  package var rejected = 0
  package var denied = 0
  package var receipts = 0
  package var risks = 0
  /// Prompts of the user that were let through.
  package var accepted = 0
  /// Calls that the policy refused.
  package var violations = 0
  /// The phase of the policy, 1 to 4; `nil` if it names none.
  package var phase: Int?
  /// Why the files were not compared with git; `nil` if they were, or where there is no work tree.
  package var uncompared: String?
  /// Tokens that the session and its subagents have used, as their transcripts count them; `nil` if they do not.
  package var tokens: Int?
  /// Who comes next: name and field of duty.
  package var owner: String?

  package init() {}
}
