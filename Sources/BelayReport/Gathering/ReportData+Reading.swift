import BelayModel
import BelayRunLog

extension ReportData {
  /// Reads one session's log and adds it up.
  mutating func read(_ path: String) {
    var run: ReportRun?
    var questions = OpenQuestions()
    do throws(RunLogError) {
      try RunLogReader.read(path) { line in
        switch line {
        // What is no record is the verification's business.
        case .malformed: break
        case .entry(let entry):
          if let since = scope.since, entry.time < since { return true }
          if run == nil { run = ReportRun(session: entry.session) }
          run?.add(entry)
          questions.add(entry)
          count(entry, questions: questions)
        }
        return true
      }
    } catch {
      failures.append(error)
    }
    guard var run else { return }
    run.finish()
    add(run)
  }

  /// Puts the runs into order and cuts what is too much.
  mutating func order() {
    trim(to: ReportLimits.runs)
    for index in runs.indices.dropFirst(ReportLimits.graphs) { runs[index].events = [] }
    risks.sort { $0.time > $1.time }
    receipts.sort { $0.time > $1.time }
    risks = Array(risks.prefix(ReportLimits.rows))
    receipts = Array(receipts.prefix(ReportLimits.rows))
  }

  private mutating func add(_ run: ReportRun) {
    runCount += 1
    switch run.end {
    case .stopped: stopped += 1
    case .interrupted: interrupted += 1
    case .open: break
    }
    riskCount += run.risks.count
    for risk in run.risks {
      risks.append(RiskRow(time: run.summary.lastTime, session: run.summary.session, text: risk))
    }
    if risks.count > 8 * ReportLimits.rows {
      risks.sort { $0.time > $1.time }
      risks = Array(risks.prefix(ReportLimits.rows))
    }
    runs.append(run)
    if runs.count > 2 * ReportLimits.runs { trim(to: ReportLimits.runs) }
  }

  private mutating func trim(to limit: Int) {
    runs.sort {
      $0.summary.lastTime == $1.summary.lastTime
        ? $0.summary.session < $1.summary.session : $0.summary.lastTime > $1.summary.lastTime
    }
    runs = Array(runs.prefix(limit))
    for index in runs.indices.dropFirst(ReportLimits.graphs) { runs[index].events = [] }
  }
}
