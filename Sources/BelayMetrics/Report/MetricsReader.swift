import BelayProcess
import BelayRunLog

/// Counts what a run log comes to, reading every file once in bounded memory.
package enum MetricsReader {
  /// Reads the sessions of a state folder, all of them or some.
  ///
  /// - Parameters:
  ///   - stateFolder: where the run log is.
  ///   - sessions: only these; empty for all.
  ///   - filter: which records count.
  ///   - history: the repository that tells of the commits in the log; `nil` leaves those figures unmeasured.
  ///   - settle: tries to settle the open calls of a session; `nil` leaves them open.
  ///   - progress: called on this thread with how many files have been read and how many there are.
  /// - Returns: the report; what could not be read is among its problems.
  package static func read(
    stateFolder: String, sessions: [String] = [], filter: RecordFilter = RecordFilter(),
    history: GitHistory? = nil, settle: ((OpenSession) -> Settlement)? = nil,
    progress: ((Int, Int) -> Void)? = nil
  ) -> MetricsReport {
    let files =
      sessions.isEmpty
      ? RunLogReader.files(stateFolder: stateFolder)
      : sessions.map { StateFolder(stateFolder).log(of: $0) }
    var total = Tally()
    var problems: [String] = []
    for (number, file) in files.enumerated() {
      progress?(number, files.count)
      do throws(RunLogError) {
        var tally = SessionTally(filter: filter, number: number + 1)
        let end = try RunLogReader.lines(of: file) { line, _ in
          tally.count(line)
          return true
        }
        if let open = tally.openSession(file) {
          let settlement = settle?(open) ?? Settlement(reason: .notAsked)
          if settlement.count > 0 {
            // What was settled stands behind what was read.
            try RunLogReader.lines(of: file, from: end) { line, _ in
              tally.count(line)
              return true
            }
          }
          tally.note(settlement)
        }
        total.add(tally.finish())
      } catch {
        problems.append(error.description)
      }
    }
    total.finish()
    var figures = GitHistory.unmeasured
    if let history {
      do throws(GitError) {
        figures = try history.metrics(total.commits, progress: progress)
      } catch {
        problems.append(error.description)
      }
    }
    return MetricsReport(
      total, history: figures, problems: problems, isEmptyLog: files.isEmpty)
  }
}
