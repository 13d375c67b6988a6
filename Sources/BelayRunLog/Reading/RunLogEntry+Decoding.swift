package import BelayModel

extension RunLogEntry {
  /// Reads a record; `nil` if it is not one of Belay's.
  package init?(_ document: JSONDocument, offset: Int) {
    self.init()
    let record = RecordFields(document: document)
    guard let metadata = record.member("metadata", of: 0), let api = record.member("api", of: 0),
      let number = record.integer("sequence", of: metadata),
      let milliseconds = record.integer("time", of: 0)
    else { return nil }
    self.offset = offset
    sequence = Int(clamping: number)
    time = milliseconds
    uid = document.string("uid", of: metadata) ?? ""
    event = document.string("event_code", of: metadata) ?? ""
    call = document.string("correlation_uid", of: metadata)
    operation = document.string("operation", of: api) ?? ""
    service = record.string("service", "name", of: api)
    activity = record.integer("activity_id", of: 0).flatMap(UInt8.init(exactly:))
      .flatMap(AuditRecord.Activity.init(rawValue:))
    outcome = record.integer("disposition_id", of: 0).flatMap(Self.outcome)
    message = document.string("message", of: 0)
    user = record.string("actor", "user", "name", of: 0)
    role = record.string("ai_agent", "name", of: 0)
    model = record.string("ai_agent", "ai_model", "name", of: 0)
    policyDigest = record.string("policy", "uid", of: 0) ?? ""
    session = record.string("actor", "session", "uid", of: 0) ?? record.chain ?? ""
    if let policy = record.string("policy", "name", of: 0) { rules = [policy] }
    guard let unmapped = record.member("unmapped", of: 0),
      let belay = record.member("belay", of: unmapped)
    else { return }
    details(record, below: belay)
  }

  private mutating func details(_ record: RecordFields, below belay: Int) {
    let document = record.document
    turn = document.string("turn", of: belay)
    agent = document.string("agent", of: belay)
    argumentsHMAC = document.string("args_hmac", of: belay)
    spilled = document.string("spilled", of: belay)
    team = document.string("team", of: belay)
    source = document.string("source", of: belay)
    duration = Int(clamping: record.integer("us", of: belay) ?? 0)
    ruling = document.string("ruling", of: belay).flatMap(Ruling.init(name:)) ?? .allow
    let all = record.strings("rules", of: belay)
    if !all.isEmpty { rules = all }
    exceptions = record.strings("exceptions", of: belay)
    if let scan = record.member("redaction", of: belay) {
      redaction =
        document.string("status", of: scan).flatMap(AuditRecord.RedactionStatus.init(rawValue:))
        ?? .unscanned
      redactedRules = record.strings("rules", of: scan)
    }
    if let files = record.member("files", of: belay) {
      for file in record.elements(of: files) {
        guard let path = document.string("path", of: file),
          let change = document.string("change", of: file).flatMap(
            FileChange.Change.init(rawValue:))
        else { continue }
        let source = document.string("source", of: file).flatMap(FileChange.Source.init(rawValue:))
        changes.append(FileChange(path: path, change: change, source: source ?? .shell))
      }
      changeCount = Int(clamping: record.integer("files_total", of: belay) ?? Int64(changes.count))
    }
    if let node = record.member("resolution", of: belay) {
      kind = .resolution
      resolution = CallResolution(record, node)
    }
    if let node = record.member("label", of: belay) {
      kind = .label
      label = RunLabel(record, node)
    }
    if let node = record.member("summary", of: belay) {
      kind = .summary
      summary = RunTally(record, node)
    }
    let effects = CallEffects(
      tests: record.tests(of: belay), receipts: record.receipts(of: belay),
      checks: record.strings("checks", of: belay))
    if !effects.isEmpty { self.effects = effects }
    if record.member("recovery", of: belay) != nil { kind = .recovery }
    if record.member("ledger", of: belay) != nil { kind = .ledger }
  }

  private static func outcome(_ disposition: Int64) -> AuditRecord.Outcome? {
    switch disposition {
    case 1: .allowed
    case 2: .blocked
    case 8: .approved
    case 17: .logged
    case 25: .rejected
    case 26: .unauthorized
    case 27: .error
    default: nil
    }
  }
}
