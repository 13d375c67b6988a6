import BelayModel
import BelayRunLog

/// What happens at the end of a turn or a session: the ledger is told, and a summary is written.
enum EndOfRun {
  /// Seals the chain and writes the summary of the session so far.
  ///
  /// What became of the calls is settled first, so that both take it in; at the end of a subagent that is
  /// all that happens.
  ///
  /// - Returns: the line for the user; `nil` where the event takes none.
  static func finish(
    _ record: AuditRecord, of event: HookEvent, log: RunLog, stateFolder: String
  ) -> String? {
    let resolved = CallResolver.resolve(
      session: record.sessionID, at: record, transcripts: TranscriptPlaces(of: event), log: log)
    switch record.event {
    case .stop, .interrupt, .sessionEnd: break
    default: return nil
    }
    var problems = resolved.problems
    if case .failed(let reason) = log.seal(after: record) {
      problems.append("belay: the ledger could not be written: \(reason)")
    }
    do {
      let summary = try RunSummary.make(
        session: record.sessionID, turn: record.turnID, stateFolder: stateFolder)
      var path: String?
      do { path = try summary.write(stateFolder: stateFolder) } catch {
        problems.append("belay: the summary could not be written: \(error.description)")
      }
      problems.insert(summary.systemMessage(path: path), at: 0)
    } catch {
      problems.append("belay: no summary: \(error.description)")
    }
    return problems.joined(separator: "\n")
  }
}
