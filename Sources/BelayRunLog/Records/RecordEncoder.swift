import BelayDigest
import BelayModel

/// Puts a record into OCSF 1.9.0 API Activity, everything but its place in the chain.
///
/// A *quiet* record, that of a call which was allowed and of which no rule, exception or scanner had
/// anything to say, is the commonest by far and is kept short. What it leaves out can be told from the
/// rest of the line: `actor.session.uid` and `ai_agent.instance_uid` equal `chain_uid`, `api.request.uid`
/// equals `metadata.correlation_uid`, the ruling is allow, the redaction status is clean. Its policy digest
/// and its `args_hmac` are cut to 64 and 128 bits and compare by prefix.
struct RecordEncoder {
  /// Who and where.
  let identity: LocalIdentity

  /// The most entries written of any list.
  static let listLimit = 50

  /// Encodes a record for the chain with the id `chain`.
  func encode(_ record: AuditRecord, chain: String, kind: RecordKind = .decision) -> RecordBody {
    var buffer = RecordBuffer(capacity: 2048)
    let uid = ULID(milliseconds: record.time).bytes
    let isQuiet = Self.isQuiet(record, kind)

    buffer.raw(RecordLayout.start)
    buffer.contents(BelayVersion.string, limit: 40)
    buffer.raw(RecordLayout.uid)
    buffer.bytes += uid
    buffer.raw(RecordLayout.event)
    buffer.contents(record.attachment?.code ?? record.event.rawValue)
    if let call = record.callID, !call.isEmpty {
      buffer.raw(#"","correlation_uid":""#)
      buffer.contents(call)
    }
    buffer.raw("\"")
    buffer.raw(RecordLayout.sequence)
    let numberAt = buffer.bytes.count
    buffer.raw(RecordLayout.time)
    buffer.number(Int(max(0, record.time)))
    let typeUID = activity(record, kind, to: &buffer)
    severity(record.outcome, to: &buffer)
    who(record, isQuiet: isQuiet, to: &buffer)
    api(record, isQuiet: isQuiet, to: &buffer)
    buffer.raw(#","src_endpoint":{"hostname":"#)
    buffer.string(identity.host)
    buffer.raw("}")
    disposition(record, to: &buffer)
    policy(record, isQuiet: isQuiet, to: &buffer)
    details(record, kind, isQuiet: isQuiet, to: &buffer)

    var chainText = RecordBuffer(capacity: 48)
    chainText.contents(chain)
    return RecordBody(
      bytes: buffer.bytes, numberAt: numberAt, chain: chainText.bytes, uid: uid, typeUID: typeUID)
  }

  private static func isQuiet(_ record: AuditRecord, _ kind: RecordKind) -> Bool {
    guard case .decision = kind, record.attachment == nil, record.outcome == .allowed,
      record.ruling == .allow,
      record.redaction == .clean, record.rules.isEmpty, record.exceptions.isEmpty,
      record.changes.isEmpty, record.message == nil
    else { return false }
    switch record.event {
    case .preToolUse, .permissionRequest, .postToolUse: return true
    default: return false
    }
  }

  /// Category, class, activity and type.
  ///
  /// - Returns: the digits of the type.
  private func activity(
    _ record: AuditRecord, _ kind: RecordKind, to buffer: inout RecordBuffer
  ) -> [UInt8] {
    buffer.raw(#","category_uid":6,"class_uid":6003,"activity_id":"#)
    buffer.number(Int(record.activity.rawValue))
    if record.activity == .other {
      buffer.raw(#","activity_name":"#)
      switch kind {
      case .recovery: buffer.raw(#""Recovery""#)
      case .ledger: buffer.raw(#""Ledger""#)
      case .decision, .spilled:
        if let name = record.attachment?.activityName {
          buffer.string(name)
          break
        }
        switch record.event {
        case .preToolUse, .permissionRequest, .postToolUse: buffer.raw(#""Execute""#)
        default: buffer.string(record.event.rawValue)
        }
      }
    }
    buffer.raw(RecordLayout.typeUID)
    let start = buffer.bytes.count
    buffer.number(600_300 + Int(record.activity.rawValue))
    return Array(buffer.bytes[start...])
  }

  private func severity(_ outcome: AuditRecord.Outcome, to buffer: inout RecordBuffer) {
    switch outcome {
    case .allowed, .logged: buffer.raw(#","severity_id":1"#)
    case .approved: buffer.raw(#","severity_id":2"#)
    case .rejected, .unauthorized, .error: buffer.raw(#","severity_id":3"#)
    case .blocked: buffer.raw(#","severity_id":4"#)
    }
  }

  /// The user and the agent.
  private func who(_ record: AuditRecord, isQuiet: Bool, to buffer: inout RecordBuffer) {
    buffer.raw(#","actor":{"user":{"name":"#)
    buffer.string(identity.userName, limit: 64)
    buffer.raw(#","uid":""#)
    buffer.number(Int(identity.userNumber))
    buffer.raw("\"}")
    if !isQuiet {
      buffer.raw(#","session":{"uid":"#)
      buffer.string(record.sessionID)
      buffer.raw("}")
    }
    buffer.raw(#"},"ai_agent":{"uid":"codex-cli""#)
    if !isQuiet {
      buffer.raw(#","instance_uid":"#)
      buffer.string(record.sessionID)
      buffer.raw(#","type_id":1"#)
    }
    if let role = record.agentType, !role.isEmpty {
      buffer.raw(#","name":"#)
      buffer.string(role)
    }
    if let model = record.model, !model.isEmpty {
      buffer.raw(#","ai_model":{"ai_provider":"openai","name":"#)
      buffer.string(model)
      buffer.raw("}")
    }
    buffer.raw("}")
  }

  private func api(_ record: AuditRecord, isQuiet: Bool, to buffer: inout RecordBuffer) {
    buffer.raw(#","api":{"operation":"#)
    buffer.string(record.operation)
    if let service = record.serviceName, !service.isEmpty {
      buffer.raw(#","service":{"name":"#)
      buffer.string(service)
      buffer.raw("}")
    }
    if !isQuiet, let call = record.callID, !call.isEmpty {
      buffer.raw(#","request":{"uid":"#)
      buffer.string(call)
      buffer.raw("}")
    }
    buffer.raw("}")
  }

  private func disposition(_ record: AuditRecord, to buffer: inout RecordBuffer) {
    switch record.outcome {
    case .allowed: buffer.raw(#","action_id":1,"disposition_id":1"#)
    case .approved: buffer.raw(#","action_id":1,"disposition_id":8"#)
    case .blocked:
      buffer.raw(#","action_id":2,"disposition_id":2"#)
      // What became of a call repeats a refusal that was an alert already.
      if record.attachment?.code == nil { buffer.raw(#","is_alert":true"#) }
    case .rejected: buffer.raw(#","action_id":2,"disposition_id":25"#)
    case .unauthorized: buffer.raw(#","action_id":2,"disposition_id":26"#)
    case .error: buffer.raw(#","action_id":2,"disposition_id":27"#)
    case .logged: buffer.raw(#","action_id":3,"disposition_id":17"#)
    }
    if let message = record.message ?? (record.outcome == .error ? "unknown error" : nil) {
      buffer.raw(#","message":"#)
      buffer.string(message, limit: 512)
    }
  }

  private func policy(_ record: AuditRecord, isQuiet: Bool, to buffer: inout RecordBuffer) {
    buffer.raw(#","policy":{"uid":"#)
    // `sha256:` and 16 digits.
    buffer.string(record.policyDigest, limit: isQuiet ? 23 : 256, marksCut: !isQuiet)
    if let rule = record.rules.first {
      buffer.raw(#","name":"#)
      buffer.string(rule)
    }
    buffer.raw("}")
  }

  /// What OCSF has no field for.
  private func details(
    _ record: AuditRecord, _ kind: RecordKind, isQuiet: Bool, to buffer: inout RecordBuffer
  ) {
    buffer.raw(#","unmapped":{"belay":{"us":"#)
    buffer.number(max(0, record.duration))
    if let turn = record.turnID, !turn.isEmpty {
      buffer.raw(#","turn":"#)
      buffer.string(turn)
    }
    if let agent = record.agentID, !agent.isEmpty {
      buffer.raw(#","agent":"#)
      buffer.string(agent)
    }
    if let team = record.team {
      buffer.raw(#","team":"#)
      buffer.string(team)
    }
    if let source = record.source {
      buffer.raw(#","source":"#)
      buffer.string(source, limit: 32)
    }
    if let code = record.argumentsHMAC {
      buffer.raw(#","args_hmac":"#)
      buffer.string(code, limit: isQuiet ? 32 : 256, marksCut: !isQuiet)
    }
    switch kind {
    case .decision: break
    case .spilled(let word):
      buffer.raw(#","spilled":"#)
      buffer.string(word)
    case .recovery(let bytes): append(bytes, to: &buffer)
    case .ledger(let entry): append(entry, to: &buffer)
    }
    if let attachment = record.attachment {
      switch attachment {
      case .resolution(let resolution): buffer.append(resolution)
      case .label(let label): buffer.append(label)
      case .effects(let effects):
        findings(record, kind, to: &buffer)
        buffer.append(effects)
      case .summary(let tally):
        list(record.rules, name: #","rules":["#, to: &buffer)
        buffer.append(tally)
        if !record.changes.isEmpty { files(record.changes, to: &buffer) }
      }
    } else if !isQuiet {
      findings(record, kind, to: &buffer)
    }
    buffer.raw("}}")
  }

  private func findings(_ record: AuditRecord, _ kind: RecordKind, to buffer: inout RecordBuffer) {
    switch kind {
    case .recovery, .ledger: return
    case .decision, .spilled: break
    }
    buffer.raw(#","ruling":"#)
    buffer.string(record.ruling.name)
    list(record.rules, name: #","rules":["#, to: &buffer)
    buffer.raw(#","redaction":{"status":"#)
    buffer.string(record.redaction.rawValue)
    list(record.redactedRules, name: #","rules":["#, to: &buffer)
    buffer.raw("}")
    if !record.exceptions.isEmpty {
      list(record.exceptions, name: #","exceptions":["#, to: &buffer)
    }
    if !record.changes.isEmpty { files(record.changes, to: &buffer) }
  }

  private func list(_ texts: [String], name: StaticString, to buffer: inout RecordBuffer) {
    buffer.raw(name)
    var isFirst = true
    for text in texts.prefix(Self.listLimit) {
      if !isFirst { buffer.raw(",") }
      isFirst = false
      buffer.string(text)
    }
    buffer.raw("]")
  }

  private func files(_ changes: [FileChange], to buffer: inout RecordBuffer) {
    buffer.raw(#","files":["#)
    var isFirst = true
    for change in changes.prefix(Self.listLimit) {
      buffer.raw(isFirst ? #"{"path":"# : #",{"path":"#)
      isFirst = false
      buffer.string(change.path, limit: 1024)
      buffer.raw(#","change":"#)
      buffer.string(change.change.rawValue)
      buffer.raw(#","source":"#)
      buffer.string(change.source.rawValue)
      buffer.raw("}")
    }
    buffer.raw("]")
    if changes.count > Self.listLimit {
      buffer.raw(#","files_total":"#)
      buffer.number(changes.count)
    }
  }

  private func append(_ recovered: RecoveredBytes, to buffer: inout RecordBuffer) {
    buffer.raw(#","recovery":{"offset":"#)
    buffer.number(recovered.offset)
    buffer.raw(#","length":"#)
    buffer.number(recovered.length)
    buffer.raw(#","sha256":""#)
    buffer.bytes += recovered.digest
    buffer.raw("\"}")
  }

  private func append(_ entry: LedgerEntry, to buffer: inout RecordBuffer) {
    buffer.raw(#","ledger":{"chain":"#)
    buffer.string(entry.chain)
    buffer.raw(#","count":"#)
    buffer.number(entry.count)
    buffer.raw(#","head":""#)
    buffer.bytes += entry.head
    buffer.raw(#"","reason":"#)
    buffer.string(entry.reason)
    buffer.raw("}")
  }
}
