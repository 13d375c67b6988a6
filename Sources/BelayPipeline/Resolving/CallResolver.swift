import BelayIO
package import BelayModel
import BelayOutcomes
package import BelayRunLog
import BelayTranscripts

/// Settles what became of the calls of a session, and records it: once for each call.
package enum CallResolver {
  /// What was found out.
  package struct Outcome: Sendable {
    /// The calls that were settled now, in the order of their PreToolUse.
    package var resolved: [(entry: RunLogEntry, resolution: CallResolution)] = []
    /// Whether all that was settled is in the log.
    package var isRecorded = true
    /// What kept it from seeing everything; for the user.
    package var problems: [String] = []
  }

  /// How much earlier than its PreToolUse a call may stand in the transcript, in milliseconds.
  private static let slack: Int64 = 10_000

  /// Looks at the calls that are open, and records those that are over.
  ///
  /// Time: the log's lines are passed over, and at most `TranscriptFile.tailLimit` bytes of each
  /// transcript are read.
  ///
  /// - Parameters:
  ///   - session: whose log is looked at.
  ///   - record: that of the event at which it happens; its time, policy and model go into the records.
  ///     At SubagentStop only the calls of that subagent are looked at.
  ///   - transcripts: hostile input: they are opened only if they are regular files.
  ///   - log: what is read and written.
  /// - Returns: what was settled, and what stood in the way.
  package static func resolve(
    session: String, at record: AuditRecord, transcripts: TranscriptPlaces, log: RunLog
  ) -> Outcome {
    let moment: CallConclusion.Moment
    switch record.event {
    case .stop, .subagentStop: moment = .turnEnd
    case .interrupt: moment = .interruption
    case .sessionEnd: moment = .sessionEnd
    default: return Outcome()
    }
    var outcome = Outcome()
    let open: OpenCalls
    do throws(RunLogError) {
      open = try OpenCalls(of: log.folder.log(of: session))
    } catch {
      outcome.problems.append(
        "belay: what became of the calls is not settled: \(error.description)")
      return outcome
    }
    if open.isCut {
      outcome.problems.append(
        "belay: more calls are open than are looked at at once; what became of the later ones is not "
          + "settled yet")
    }
    var (calls, questions) = traces(open.entries)
    if record.event == .subagentStop {
      calls.removeAll { $0.entry.agent != record.agentID }
      questions.removeAll { $0.entry.agent != record.agentID }
    }
    if calls.allSatisfy({ $0.isResolved }) { return outcome }
    let scripts = read(transcripts, into: &calls, problems: &outcome.problems)
    QuestionLinks.tie(questions, to: &calls)
    for call in calls where !call.isResolved {
      let own = scripts.first { $0.agent == call.entry.agent }?.scripts ?? []
      if var resolution = CallConclusion.resolution(
        of: call, scripts: own, others: calls, at: moment)
      {
        addProven(by: call, to: &resolution)
        outcome.resolved.append((call.entry, resolution))
      }
    }
    write(&outcome, at: record, session: session, seen: open.end, to: log)
    return outcome
  }

  // MARK: - Traces

  private typealias Questions = [(entry: RunLogEntry, position: Int)]

  /// The calls and questions of a part of the log.
  private static func traces(
    _ entries: [RunLogEntry]
  ) -> (calls: [CallTrace], questions: Questions) {
    var calls: [CallTrace] = []
    var questions: Questions = []
    for (position, entry) in entries.enumerated() {
      if entry.kind == .resolution {
        guard let index = index(of: entry, in: calls) else { continue }
        calls[index].isResolved = true
        calls[index].recordedEnd = entry.resolution?.ended ?? entry.time
        continue
      }
      switch HookEventName(rawValue: entry.event) {
      case .preToolUse where entry.call != nil:
        calls.append(CallTrace(entry: entry, position: position))
      case .postToolUse:
        if let index = index(of: entry, in: calls) { calls[index].post = (position, entry.time) }
      case .permissionRequest: questions.append((entry, position))
      default: break
      }
    }
    return (calls, questions)
  }

  private static func index(of entry: RunLogEntry, in calls: [CallTrace]) -> Int? {
    guard let call = entry.call else { return nil }
    return calls.lastIndex { $0.entry.call == call }
  }

  /// Reads the transcripts of all agents that have open calls.
  ///
  /// - Returns: the scripts that each agent ran.
  private static func read(
    _ places: TranscriptPlaces, into calls: inout [CallTrace], problems: inout [String]
  ) -> [(agent: String?, scripts: [TranscriptScript])] {
    var scripts: [(agent: String?, scripts: [TranscriptScript])] = []
    for first in calls where !first.isResolved && !first.isRefused {
      let agent = first.entry.agent
      if scripts.contains(where: { $0.agent == agent }) { continue }
      guard let path = places.path(of: agent) else {
        scripts.append((agent, []))
        continue
      }
      let transcript: Transcript
      do throws(FileError) {
        transcript = try TranscriptFile.readEnd(of: path, since: first.entry.time - slack)
      } catch {
        problems.append(
          "belay: the transcript \(TerminalText.sanitize(path)) was not read: \(error.description)")
        scripts.append((agent, []))
        continue
      }
      scripts.append((agent, transcript.scripts))
      for index in calls.indices where calls[index].entry.agent == agent {
        calls[index].transcript = calls[index].entry.call.flatMap { transcript.call($0) }
      }
      if transcript.isCut, calls.contains(where: { isMissed($0, agent: agent) }) {
        problems.append(
          "belay: of the transcript only the last \(TranscriptFile.tailLimit >> 20) MB were read, and "
            + "do not tell of every call")
      }
    }
    return scripts
  }

  private static func isMissed(_ call: CallTrace, agent: String?) -> Bool {
    call.entry.agent == agent && !call.isResolved && !call.isRefused && call.transcript == nil
      && call.post == nil
  }

  /// Adds what the output proves, as far as the transcript holds it.
  private static func addProven(by call: CallTrace, to resolution: inout CallResolution) {
    guard resolution.status == .executed, let told = call.transcript else { return }
    let proven = OutcomeReader.outcome(
      tool: told.tool, script: told.input[...], output: told.output[...],
      exitCode: resolution.exitCode)
    resolution.tests = proven.tests
    resolution.receipts = SecretGatherer.masked(proven.receipts)
  }

  // MARK: - Records

  private static func write(
    _ outcome: inout Outcome, at record: AuditRecord, session: String, seen: Int, to log: RunLog
  ) {
    let records = outcome.resolved.map { entry, resolution in
      AuditRecord(
        time: record.time, event: record.event, sessionID: session, turnID: entry.turn,
        callID: entry.call, agentID: entry.agent, agentType: entry.role, model: entry.model,
        operation: entry.operation, serviceName: entry.service, activity: .other,
        outcome: Self.outcome(resolution), ruling: .allow, policyDigest: record.policyDigest,
        attachment: .resolution(resolution), team: entry.team ?? record.team)
    }
    if case .failed(let reason) = log.append(records, seen: seen) {
      outcome.isRecorded = false
      outcome.problems.append("belay: what became of the calls could not be recorded: \(reason)")
    }
  }

  /// How the record ends for SIEMs: approved only if a person was asked about this very call.
  private static func outcome(_ resolution: CallResolution) -> AuditRecord.Outcome {
    switch resolution.status {
    case .executed: resolution.asked == nil ? .allowed : .approved
    case .blocked: .blocked
    case .rejected: .rejected
    case .aborted, .unresolved: .allowed
    }
  }
}
