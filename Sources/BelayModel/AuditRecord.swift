/// One line of the run log before it is chained: an OCSF 1.9.0 API Activity event in Belay's words.
///
/// It holds no raw argument, prompt or output.
package struct AuditRecord: Sendable {
  /// OCSF `activity_id`.
  package enum Activity: UInt8, Sendable {
    case create = 1
    case read = 2
    case update = 3
    case delete = 4
    /// Needs a name; Belay uses "Execute".
    case other = 99
  }

  /// How the call ended for its caller; OCSF `action_id` and `disposition_id` follow from it.
  package enum Outcome: String, Sendable {
    case allowed
    case approved
    case blocked
    case rejected
    /// A ticket was opened.
    case unauthorized
    case error
    /// Shadow mode.
    case logged
  }

  /// What the secret scanner did to the event.
  package enum RedactionStatus: String, Sendable {
    case clean
    case redacted
    /// A limit was reached: a secret may have been missed.
    case undecided
    /// The event was not scanned.
    case unscanned
  }

  /// Milliseconds since 1970.
  package var time: Int64
  package var event: HookEventName
  package var sessionID: String
  package var turnID: String?
  package var callID: String?
  package var agentID: String?
  package var agentType: String?
  package var model: String?
  /// The tool's name, else the event's.
  package var operation: String
  /// What the tool works on: the first command's name, the MCP server.
  package var serviceName: String?
  package var activity: Activity
  package var outcome: Outcome
  /// Rules that decided, the deciding one first.
  package var rules: [String]
  package var ruling: Ruling
  /// `sha256:<hex>` over the policy files in force and the version of the built-in rules.
  package var policyDigest: String
  /// HMAC-SHA-256 of the arguments under the local key, hex.
  package var argumentsHMAC: String?
  package var redaction: RedactionStatus
  package var redactedRules: [String]
  /// Only for `error`: what went wrong, without any input.
  package var message: String?
  /// Exceptions that were used, by rule id.
  package var exceptions: [String]
  /// Files the call changes, as far as a patch tells.
  package var changes: [FileChange]
  /// How long the decision took, in microseconds.
  package var duration: Int
  /// What the record says besides or instead of a decision; `nil` for a decision.
  package var attachment: RecordAttachment?

  package init(
    time: Int64, event: HookEventName, sessionID: String, turnID: String? = nil,
    callID: String? = nil, agentID: String? = nil, agentType: String? = nil, model: String? = nil,
    operation: String, serviceName: String? = nil, activity: Activity, outcome: Outcome,
    rules: [String] = [], ruling: Ruling, policyDigest: String, argumentsHMAC: String? = nil,
    redaction: RedactionStatus = .clean, redactedRules: [String] = [], message: String? = nil,
    exceptions: [String] = [], changes: [FileChange] = [], duration: Int = 0,
    attachment: RecordAttachment? = nil
  ) {
    self.time = time
    self.event = event
    self.sessionID = sessionID
    self.turnID = turnID
    self.callID = callID
    self.agentID = agentID
    self.agentType = agentType
    self.model = model
    self.operation = operation
    self.serviceName = serviceName
    self.activity = activity
    self.outcome = outcome
    self.rules = rules
    self.ruling = ruling
    self.policyDigest = policyDigest
    self.argumentsHMAC = argumentsHMAC
    self.redaction = redaction
    self.redactedRules = redactedRules
    self.message = message
    self.exceptions = exceptions
    self.changes = changes
    self.duration = duration
    self.attachment = attachment
  }
}
