import BelayIO
import BelayModel
import BelayPolicy
import BelayRunLog
import BelaySecrets
import BelayTranscripts

/// What happens at the end of a turn or a session: files are compared, a summary is written, what the policy
/// requires is asked for, and the ledger is told.
struct EndOfRun {
  let event: HookEvent
  /// The record of the event, which is in the log already.
  let record: AuditRecord
  let settings: Settings
  let log: RunLog
  let stateFolder: String
  /// The project that the event is about.
  let projectRoot: String
  /// Whether the event's own record could be written.
  let isRecorded: Bool

  /// What comes out of it.
  struct Result {
    /// What the user is told.
    var message: String?
    /// What goes back to the agent instead of an end; `nil` lets it end.
    var demand: String?
  }

  /// Does all of it.
  ///
  /// What became of the calls is settled first, so that the summary takes it in; at the end of a subagent that is
  /// all that happens.
  func finish() -> Result {
    let resolved = CallResolver.resolve(
      session: record.sessionID, at: record, transcripts: TranscriptPlaces(of: event), log: log)
    switch event.name {
    case .stop, .interrupt, .sessionEnd: break
    default: return Result()
    }
    var problems = resolved.problems
    var result = Result()
    if isTooLong {
      problems.insert(
        "belay: the log of this session is too long to be summed up here; `belay summary` does it",
        at: 0)
    } else {
      problems.insert(contentsOf: sumUp(&result), at: 0)
    }
    if case .failed(let reason) = log.seal(after: record) {
      problems.append("belay: the ledger could not be written: \(reason)")
    }
    if event.name == .sessionEnd {
      WorkTreeSnapshot.remove(session: record.sessionID, stateFolder: stateFolder)
    }
    // That the log takes nothing is told once.
    if !isRecorded { problems = Array(problems.prefix(1)) }
    result.message = problems.joined(separator: "; ")
    return result
  }

  /// The longest log that is summed up at the end of a turn: more would take longer than a hook has.
  private static let longestLog = 48 << 20

  private var isTooLong: Bool {
    guard case .file(let size) = PathStatus.kind(log.folder.log(of: record.sessionID)) else {
      return false
    }
    return size > Self.longestLog
  }

  /// Writes the summary, and asks for what is missing.
  ///
  /// - Returns: what the user is told.
  private func sumUp(_ result: inout Result) -> [String] {
    var problems: [String] = []
    do throws(RunLogError) {
      var summary = try RunSummary.make(
        session: record.sessionID, turn: record.turnID, stateFolder: stateFolder)
      compare(&summary)
      summary.name(phase: settings.phase, owner: nextOwner(summary))
      summary.name(owners: settings.owner(ofRule:))
      summary.name(tokens: tokens(of: summary.agents))
      let demands = demands(summary)
      if !demands.isEmpty { result.demand = StopJudge.reason(demands) }
      if case .failed(let reason) = log.append(closing(summary, demands)) {
        problems.append("belay: the summary could not be recorded: \(reason)")
      } else {
        summary.addRecord()
      }
      var path: String?
      do throws(RunLogError) { path = try summary.write(stateFolder: stateFolder) } catch {
        problems.append("belay: the summary could not be written: \(error.description)")
      }
      problems.insert(summary.systemMessage(path: path), at: 0)
    } catch {
      problems.append("belay: no summary: \(error.description)")
    }
    return problems
  }

  /// How many tokens the session and its subagents have used; `nil` if the session's transcript does not tell.
  private func tokens(of agents: [String]) -> Int? {
    let places = TranscriptPlaces(of: event)
    guard let main = places.main,
      var total = (try? TranscriptFile.tokens(of: main)) ?? nil
    else { return nil }
    for agent in agents {
      guard let path = places.path(of: agent) else { continue }
      total += ((try? TranscriptFile.tokens(of: path)) ?? nil) ?? 0
    }
    return total
  }

  // MARK: - Files

  private func compare(_ summary: inout RunSummary) {
    guard event.name != .sessionEnd else { return }
    var seen = WorkTreeWatch.compare(
      event, root: projectRoot, stateFolder: stateFolder, isPrompted: summary.acceptedPrompts > 0)
    name(&seen.changes, as: summary.changes)
    // What was there before matters least, and only so many are listed.
    let changed = seen.changes.filter { $0.source != .preExisting }
    let before = seen.changes.filter { $0.source == .preExisting }
    summary.add(compared: changed + before, problem: seen.problem)
  }

  /// Gives files the names that patches gave them, so that each is listed once, and the others names from the
  /// session's folder; masks secrets in them.
  private func name(_ changes: inout [FileChange], as known: [FileChange]) {
    if changes.isEmpty { return }
    var secrets = SecretGatherer(custom: settings.secretRules)
    let all = Array(changes.map { $0.path }.joined(separator: "\n").utf8)
    let hasSecrets = secrets.scan(all, in: 0..<all.count)?.findings.isEmpty == false
    let spelled = known.map { ($0.path, absolute($0.path, from: event.cwd)) }
    let inside = event.cwd + "/"
    for index in changes.indices {
      let change = changes[index]
      let path = projectRoot + "/" + change.path
      var name = path.hasPrefix(inside) ? String(path.dropFirst(inside.count)) : path
      if let given = spelled.first(where: { $0.1 == path }) {
        name = given.0
      } else if hasSecrets {
        name = secrets.masked(name)
      }
      changes[index] = FileChange(path: name, change: change.change, source: change.source)
    }
  }

  private func absolute(_ path: String, from folder: String) -> String {
    path.utf8.first == UInt8(ascii: "/") ? path : folder + "/" + path
  }

  // MARK: - Demands

  /// What is missing; nothing if it was asked for before in this turn.
  private func demands(_ summary: RunSummary) -> [StopJudge.Demand] {
    guard event.name == .stop, !event.stopHookActive, !settings.stop.isEmpty,
      !summary.hasDemanded(in: record.turnID)
    else { return [] }
    return StopJudge.demands(
      summary, settings.stop, lastMessage: event.lastMessage, isRecorded: isRecorded)
  }

  /// Whoever has to look at the gravest risk; without any risk, whoever attests the run.
  private func nextOwner(_ summary: RunSummary) -> String? {
    let duty = summary.risks.first?.duty ?? .attest
    let owners = settings.owners
    let name: String? =
      switch duty {
      case .policy: owners.policy
      case .runtime: owners.runtime
      case .contracts: owners.contracts
      case .attest: owners.attest
      }
    return name.map { "\($0) (\(duty.rawValue))" }
  }

  /// The record of the summary.
  private func closing(_ summary: RunSummary, _ demands: [StopJudge.Demand]) -> AuditRecord {
    var closing = AuditRecord(
      time: record.time, event: record.event, sessionID: record.sessionID, turnID: record.turnID,
      agentID: record.agentID, agentType: record.agentType, model: record.model,
      operation: "belay.summary", activity: .other,
      outcome: demands.isEmpty ? .allowed : .blocked, ruling: .allow,
      policyDigest: record.policyDigest, team: record.team)
    for demand in demands where !closing.rules.contains(demand.rule) {
      closing.rules.append(demand.rule)
    }
    closing.changes = summary.comparedChanges
    closing.attachment = .summary(summary.tally)
    return closing
  }
}
