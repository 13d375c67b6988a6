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

  /// Records a judged event.
  ///
  /// - Returns: what the user is told: the line at the end of a run, and that a record could not be
  ///   written. The decision stands in any case.
  package func append(_ judgement: Judgement, settings: Settings, duration: Int) -> String? {
    let key = try? LocalKey.load(stateFolder: stateFolder)
    let record = RecordMaker.record(
      of: judgement, settings: settings, key: key, now: now, duration: duration)
    let problem = message(log.append(record))
    guard
      let line = EndOfRun.finish(
        record, of: judgement.event, log: log, stateFolder: stateFolder)
    else {
      return problem
    }
    return problem.map { line + "\n" + $0 } ?? line
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

  private func message(_ outcome: AppendOutcome) -> String? {
    switch outcome {
    case .written, .spilled: nil
    case .failed(let reason):
      "belay: this decision could not be recorded: \(reason); `belay doctor` tells more"
    }
  }
}
