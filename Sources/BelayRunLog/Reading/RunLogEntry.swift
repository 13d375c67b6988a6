package import BelayModel

/// One record as it is read back, for lists and counts.
///
/// Its texts are what the record says, unescaped: hostile until they are made fit for where they go.
package struct RunLogEntry: Sendable {
  /// What kind of record it is.
  package enum Kind: Sendable, Equatable {
    /// A decision of a hook.
    case decision
    /// It accounts for bytes that are no record.
    case recovery
    /// The head of another chain, in the ledger.
    case ledger
    /// What became of a call.
    case resolution
    /// What a person says of something in the log.
    case label
    /// The counts at the end of a turn.
    case summary
  }

  package var kind = Kind.decision
  /// Where the line begins in its file.
  package var offset = 0
  /// The number in the chain.
  package var sequence = 0
  /// The record's ULID.
  package var uid = ""
  /// Milliseconds since 1970.
  package var time: Int64 = 0
  /// The hook event's name as recorded.
  package var event = ""
  /// The tool's name, else the event's.
  package var operation = ""
  /// The first command's name, the MCP server.
  package var service: String?
  /// What the call does to its target; `nil` for an activity that Belay does not write.
  package var activity: AuditRecord.Activity?
  /// How the call ended for its caller; `nil` for a disposition that Belay does not write.
  package var outcome: AuditRecord.Outcome?
  package var ruling = Ruling.allow
  /// The rules that decided, the deciding one first.
  package var rules: [String] = []
  package var session = ""
  package var turn: String?
  package var call: String?
  package var agent: String?
  /// The role, or the type of the subagent.
  package var role: String?
  package var model: String?
  package var user: String?
  /// Whose machine it was.
  package var team: String?
  /// Why a session started.
  package var source: String?
  /// The policy's digest; cut short in quiet records.
  package var policyDigest = ""
  /// The keyed digest of the arguments; cut short in quiet records.
  package var argumentsHMAC: String?
  package var redaction = AuditRecord.RedactionStatus.clean
  package var redactedRules: [String] = []
  package var message: String?
  package var exceptions: [String] = []
  package var changes: [FileChange] = []
  /// How many files the call changes; more than `changes` holds if the list was cut.
  package var changeCount = 0
  /// How long the decision took, in microseconds.
  package var duration = 0
  /// Why the record had to wait in a file of its own; `nil` if it did not.
  package var spilled: String?
  /// What became of the call `call`; set exactly where `kind` is `resolution`.
  package var resolution: CallResolution?
  /// What a person said; set where `kind` is `label`, unless by words of a later Belay.
  package var label: RunLabel?
  /// What a hook saw of the call at once.
  package var effects: CallEffects?
  /// The counts of the run; set exactly where `kind` is `summary`.
  package var summary: RunTally?

  package init() {}
}
