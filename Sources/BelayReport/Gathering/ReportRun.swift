import BelayModel
import BelayRunLog

/// One run as the report lists it.
struct ReportRun: Sendable {
  /// How a run ended.
  enum End: Sendable {
    /// No end of a turn was recorded after the last event.
    case open
    case stopped
    case interrupted
  }

  var summary: RunSummary
  var end = End.open
  /// The last events, in order.
  var events: [LaneEvent] = []
  /// How many events there were, the forgotten ones included.
  var eventCount = 0
  /// What a person should look at.
  var risks: [String] = []

  init(session: String) {
    summary = RunSummary(session: session)
  }

  /// Milliseconds from the first record to the last.
  var duration: Int64 { summary.lastTime - summary.firstTime }

  /// Takes in what the graph and the list of runs need of a record.
  mutating func add(_ entry: RunLogEntry) {
    summary.count(entry)
    if let resolution = entry.resolution { return settle(resolution, of: entry) }
    guard let event = LaneEvent(entry) else { return }
    eventCount += 1
    events.append(event)
    if events.count >= 2 * ReportLimits.events {
      events.removeFirst(events.count - ReportLimits.events)
    }
    switch event.kind {
    case .stop: end = .stopped
    case .interrupt: end = .interrupted
    case .prompt, .call, .question, .masked, .agentStart, .agentStop: end = .open
    }
  }

  /// Writes what became of a call to its event.
  private mutating func settle(_ resolution: CallResolution, of entry: RunLogEntry) {
    guard let call = entry.call,
      let index = events.lastIndex(where: { $0.call == call && $0.kind == .call })
    else { return }
    var words = resolution.status.rawValue
    if let code = resolution.exitCode { words += ", exit \(code)" }
    events[index].result = words
    if resolution.status == .rejected { events[index].fate = .refused }
    if entry.outcome == .approved { events[index].fate = .asked }
  }

  /// Ends the counting.
  mutating func finish() {
    summary.conclude()
    if events.count > ReportLimits.events {
      events.removeFirst(events.count - ReportLimits.events)
    }
    risks = summary.risks.map(\.text)
  }
}
