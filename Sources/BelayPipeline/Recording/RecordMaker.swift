import BelayDigest
import BelayModel
import BelayPolicy
import BelayRunLog

/// Puts a judgement, or a failure, into a record of the run log.
enum RecordMaker {
  /// The record of a judged event.
  ///
  /// `key`: the local key, for the keyed digest of the arguments; `nil` if there is none.
  /// `duration`: of the decision, in microseconds.
  static func record(
    of judgement: Judgement, settings: Settings, key: [UInt8]?, now: Int64, duration: Int
  ) -> AuditRecord {
    let event = judgement.event
    var record = AuditRecord(
      time: now, event: event.name, sessionID: event.sessionID, turnID: event.turnID,
      callID: event.toolUseID, agentID: event.agentID, agentType: event.agentType,
      model: event.model, operation: event.toolName ?? event.name.rawValue,
      serviceName: judgement.facts.serviceName, activity: judgement.facts.activity,
      outcome: judgement.isRefused ? .blocked : .allowed, rules: judgement.decision.rules,
      ruling: judgement.decision.ruling, policyDigest: settings.digest, duration: duration)
    record.redaction = judgement.facts.redaction
    record.redactedRules = judgement.facts.secretRules
    for exception in judgement.decision.exceptions where !record.exceptions.contains(exception.rule)
    {
      record.exceptions.append(exception.rule)
    }
    record.team = settings.team
    if event.name == .sessionStart { record.source = source(of: event) }
    if let effects = judgement.facts.effects { record.attachment = .effects(effects) }
    if event.name == .preToolUse { record.changes = judgement.facts.changes }
    if let key, let arguments = ArgumentsText.bytes(of: event) {
      record.argumentsHMAC = ArgumentsDigest.hex(key: key, arguments)
    }
    return record
  }

  /// Why a session started, if it is one of the reasons of Codex 0.163.0; any other text stays out.
  private static func source(of event: HookEvent) -> String? {
    guard let source = event.document.string("source", of: 0) else { return nil }
    switch source {
    case "startup", "resume", "clear", "compact", "fork": return source
    default: return nil
    }
  }

  /// The record of an event that could not be judged.
  static func failure(
    _ message: String, event: HookEventName, sessionID: String?, now: Int64, duration: Int,
    policyDigest: String
  ) -> AuditRecord {
    AuditRecord(
      time: now, event: event, sessionID: sessionID ?? unknownSession, operation: event.rawValue,
      activity: .other, outcome: .error, rules: ["belay.invalid-event"], ruling: .deny,
      policyDigest: policyDigest, redaction: .unscanned, message: message, duration: duration)
  }

  /// Where events without a readable session id are recorded.
  static let unknownSession = "unknown-session"
}
