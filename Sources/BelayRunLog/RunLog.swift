package import BelayModel

/// The chained log of decisions: one file of OCSF lines a session, safe under many writers and kills.
package struct RunLog: Sendable {
  /// When the bytes are forced onto the disk.
  package enum Durability: Sendable {
    /// After refusals, deletions and ends of turn, not after other allowed calls.
    case automatic
    /// Always: right for a call that the policy counts as execution.
    case synchronized
    /// Never.
    case cached
  }

  /// Where everything stands.
  package let folder: StateFolder
  let encoder: RecordEncoder

  /// A log in a state folder, which is made when the first record comes.
  ///
  /// - Parameters:
  ///   - stateFolder: an absolute path.
  ///   - identity: whom the records name.
  package init(stateFolder: String, identity: LocalIdentity = .current()) {
    folder = StateFolder(stateFolder)
    encoder = RecordEncoder(identity: identity)
  }

  /// Appends a record to the chain of its session.
  ///
  /// Waits at most 50 ms for other writers; then, or if the file cannot be written, the record goes into a
  /// file of its own, which the next writer takes in.
  @export(interface)
  package func append(
    _ record: AuditRecord, durability: Durability = .automatic
  ) -> AppendOutcome {
    var record = record
    record.sessionID = SessionFileName.bounded(record.sessionID)
    let chain = chain(of: record.sessionID)
    let isSynchronized =
      switch durability {
      case .automatic: Self.deservesSync(record)
      case .synchronized: true
      case .cached: false
      }
    return append(record, to: chain, kind: .decision, isSynchronized: isSynchronized)
  }

  /// Appends several records to the chain of one session, with one lock and one write for many of them.
  ///
  /// They are not forced onto the disk: the record of the event that ends the turn is. All are of the session
  /// of the first.
  ///
  /// `seen`: up to where the log was read before the records were made; ends of calls that others have
  /// recorded behind it meanwhile are left out. `nil` writes all records.
  @export(interface)
  package func append(_ records: [AuditRecord], seen: Int? = nil) -> AppendOutcome {
    guard let first = records.first else { return .written }
    let session = SessionFileName.bounded(first.sessionID)
    let chain = chain(of: session)
    var outcome = AppendOutcome.written
    var start = 0
    while start < records.count {
      let part = records[start..<min(records.count, start + Self.batch)]
      start += part.count
      let bodies = part.map { record in
        var record = record
        record.sessionID = session
        return encoder.encode(record, chain: chain.id)
      }
      do throws(RunLogError) {
        try write(bodies, of: first, to: chain, isSynchronized: false, seen: seen)
      } catch {
        outcome = spill(part, to: chain, cause: error)
        if case .failed = outcome { return outcome }
      }
    }
    return outcome
  }

  /// How many records are written under one lock, which others wait 50 ms for at most.
  private static let batch = 128

  private func spill(
    _ records: ArraySlice<AuditRecord>, to chain: Chain, cause: RunLogError
  ) -> AppendOutcome {
    do throws(RunLogError) {
      for var record in records {
        record.sessionID = chain.id
        try chain.spill.add(encoder.encode(record, chain: chain.id, kind: .spilled(cause.word)))
      }
      return .spilled(cause.description)
    } catch {
      return .failed("\(cause.description), and \(error.description)")
    }
  }

  /// Writes the head of a session's chain into the ledger, so that a session which loses records shows.
  ///
  /// Call it with the record of the event that ends a turn, after that was appended.
  @export(interface)
  package func seal(after record: AuditRecord, reason: String? = nil) -> AppendOutcome {
    let session = SessionFileName.bounded(record.sessionID)
    let head: ChainHead?
    do throws(RunLogError) {
      head = try self.head(of: session)
    } catch {
      return .failed(error.description)
    }
    guard let head else { return .failed("the session has no records that could be sealed") }
    var sealing = AuditRecord(
      time: record.time, event: record.event, sessionID: session, turnID: record.turnID,
      agentID: record.agentID, agentType: record.agentType, model: record.model,
      operation: "belay.ledger", activity: .other, outcome: .logged, ruling: .allow,
      policyDigest: record.policyDigest)
    sealing.rules = ["ledger"]
    sealing.team = record.team
    let entry = LedgerEntry(
      chain: session, count: head.sequence, head: head.fingerprint,
      reason: reason ?? Self.reason(record.event))
    let chain = Chain(
      id: Self.ledgerChain, path: folder.ledger, folder: folder.path,
      spill: SpillFolder(path: folder.ledgerSpill))
    return append(sealing, to: chain, kind: .ledger(entry), isSynchronized: true)
  }

  /// The last record of a session; `nil` if there is none.
  @export(interface)
  package func head(of session: String) throws(RunLogError) -> ChainHead? {
    guard let file = try LogFile.forReading(folder.log(of: session)) else { return nil }
    // Without the lock, the end may be half a record; what stands before it is settled.
    guard let size = try file.size() else { return nil }
    return try LogTail.examine(file, size: size).head
  }

  /// The id of the chain of chain heads.
  package static let ledgerChain = "ledger"

  /// How often a file is opened anew because its name was taken away meanwhile.
  private static let attempts = 3

  /// Where a chain's records go.
  ///
  /// A class, so that it can be kept until the process ends: releasing the first text of more than 64
  /// bytes costs a hook 37,000 instructions (callgrind, Swift 6.3), and a path is such a text. A hook
  /// makes one or two of them.
  private final class Chain {
    let id: String
    let path: String
    let folder: String
    let spill: SpillFolder

    init(id: String, path: String, folder: String, spill: SpillFolder) {
      self.id = id
      self.path = path
      self.folder = folder
      self.spill = spill
      _ = unsafe Unmanaged.passRetained(self)
    }
  }

  /// The chain of a session, whose id is bounded already.
  private func chain(of session: String) -> Chain {
    let places = folder.places(named: SessionFileName.encode(session))
    return Chain(
      id: session, path: places.log, folder: folder.log, spill: SpillFolder(path: places.spill))
  }

  private func append(
    _ record: AuditRecord, to chain: Chain, kind: RecordKind, isSynchronized: Bool
  ) -> AppendOutcome {
    let body = encoder.encode(record, chain: chain.id, kind: kind)
    let cause: RunLogError
    do throws(RunLogError) {
      try write([body], of: record, to: chain, isSynchronized: isSynchronized)
      return .written
    } catch {
      cause = error
    }
    do throws(RunLogError) {
      // A ledger entry keeps its own form; a decision says why it is late.
      if case .ledger = kind {
        try chain.spill.add(body)
      } else {
        try chain.spill.add(encoder.encode(record, chain: chain.id, kind: .spilled(cause.word)))
      }
      return .spilled(cause.description)
    } catch {
      return .failed("\(cause.description), and \(error.description)")
    }
  }

  private func write(
    _ bodies: [RecordBody], of record: AuditRecord, to chain: Chain, isSynchronized: Bool,
    seen: Int? = nil
  ) throws(RunLogError) {
    for _ in 0..<Self.attempts {
      let file = try LogFile.forAppending(chain.path, folder: chain.folder)
      try file.lock()
      guard let size = try file.size() else { continue }
      let tail = try LogTail.examine(file, size: size)
      var lines: [UInt8] = tail.lacksNewline || tail.junkLacksNewline ? [UInt8(ascii: "\n")] : []
      var head = tail.head
      if let recovered = try tail.recovered(from: file) {
        head = recovery(of: recovered, for: record, chain: chain.id).append(to: &lines, after: head)
      }
      guard let first = bodies.first else { return }
      let waiting = chain.spill.waiting(chain: first.chain)
      if !waiting.isEmpty {
        let held = try file.holds(waiting, size: size)
        for index in waiting.indices where !held[index] {
          head = waiting[index].body.append(to: &lines, after: head)
        }
      }
      let settled: [UInt64]
      if let seen, seen < size {
        settled = try OpenCalls.settled(in: file, seen..<size)
      } else {
        settled = []
      }
      for body in bodies where settled.isEmpty || !OpenCalls.settles(body, among: settled) {
        head = body.append(to: &lines, after: head)
      }
      if lines.isEmpty { return }
      try file.append(lines, size: size)
      if !waiting.isEmpty { chain.spill.remove(waiting) }
      if isSynchronized {
        file.unlock()
        file.synchronize()
      }
      return
    }
    throw .system(operation: "keep open", path: chain.path, errno: 0)
  }

  private func recovery(
    of bytes: RecoveredBytes, for record: AuditRecord, chain: String
  ) -> RecordBody {
    var repairing = AuditRecord(
      time: record.time, event: record.event, sessionID: record.sessionID, turnID: record.turnID,
      operation: "belay.recovery", activity: .other, outcome: .logged, ruling: .allow,
      policyDigest: record.policyDigest)
    repairing.rules = ["recovery"]
    repairing.team = record.team
    return encoder.encode(repairing, chain: chain, kind: .recovery(bytes))
  }

  private static func deservesSync(_ record: AuditRecord) -> Bool {
    if record.outcome != .allowed { return true }
    switch record.event {
    case .stop, .subagentStop, .interrupt, .sessionEnd: return true
    case .preToolUse: return record.activity == .delete
    default: return false
    }
  }

  private static func reason(_ event: HookEventName) -> String {
    switch event {
    case .stop: "stop"
    case .interrupt: "interrupt"
    case .sessionEnd: "session-end"
    case .subagentStop: "subagent-stop"
    default: event.rawValue
    }
  }
}
