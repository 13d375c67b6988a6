import BelayIO
package import BelayModel
package import BelayPolicy
import BelayRunLog

/// Leaves the record of a decision in the run log.
package struct HookLog: ~Copyable {
  private let log: RunLog
  private let stateFolder: String
  private let now: Int64

  package init(places: UserPlaces, now: Int64) {
    stateFolder = places.stateFolder
    log = RunLog(stateFolder: places.stateFolder)
    self.now = now
  }

  /// What came of recording.
  package struct Outcome {
    /// What the user is told: the line at the end of a run, and that a record could not be written.
    ///
    /// The decision stands in any case.
    package var message: String?
    /// What goes back to the agent instead of an end of its turn; `nil` lets it end.
    package var demand: String?
  }

  /// Records a judged event, and at the end of a run what belongs there.
  ///
  /// `projectRoot`: the project that the event is about.
  package func append(
    _ judgement: Judgement, settings: Settings, projectRoot: String, duration: Int
  ) -> Outcome {
    let (key, keyProblem) = loadKey()
    let record = RecordMaker.record(
      of: judgement, settings: settings, key: key, now: now, duration: duration)
    let failure = message(log.append(record))
    let problem = failure ?? keyProblem
    guard HookProgram.stop.events.contains(judgement.event.name) else {
      return Outcome(message: problem)
    }
    let ended = EndOfRun(
      event: judgement.event, record: record, settings: settings, log: log,
      stateFolder: stateFolder, projectRoot: projectRoot, isRecorded: failure == nil
    ).finish()
    guard let line = ended.message else { return Outcome(message: problem, demand: ended.demand) }
    return Outcome(message: problem.map { line + "; " + $0 } ?? line, demand: ended.demand)
  }

  /// Whether a subagent was sent back for its evidence before, in the same turn.
  package func hasAskedForEvidence(_ event: HookEvent) -> Bool {
    var isAsked = false
    let path = StateFolder(stateFolder).log(of: event.sessionID)
    _ = try? RunLogReader.read(path) { line in
      if case .entry(let entry) = line, entry.event == HookEventName.subagentStop.rawValue,
        entry.outcome == .blocked, entry.agent == event.agentID, entry.turn == event.turnID
      {
        isAsked = true
      }
      return !isAsked
    }
    return isAsked
  }

  /// Records an event that could not be judged.
  package func appendFailure(
    _ text: String, event: HookEventName, session: String?, duration: Int
  ) {
    var secrets = SecretGatherer(custom: [])
    let record = RecordMaker.failure(
      text, event: event, sessionID: session.map { secrets.masked($0) }, now: now,
      duration: duration,
      policyDigest: "sha256:" + String(repeating: "0", count: 64))
    _ = log.append(record)
  }

  /// The key for the digest of arguments, or what is wrong with the one that is there.
  ///
  /// That none can be made is not told: then there is no log either, and that is.
  private func loadKey() -> ([UInt8]?, problem: String?) {
    do throws(RunLogError) {
      return (try LocalKey.load(stateFolder: stateFolder), nil)
    } catch {
      switch error {
      case .badKey, .notRegular: return (nil, "belay: arguments leave no digest: \(error)")
      default: return (nil, nil)
      }
    }
  }

  private func message(_ outcome: AppendOutcome) -> String? {
    switch outcome {
    case .written, .spilled: nil
    case .failed(let reason):
      "belay: this decision could not be recorded: \(reason); `belay doctor` tells more"
    }
  }
}
