import BelayIO
import BelayRunLog

/// The call graphs of the latest runs.
struct GraphSection {
  let data: ReportData

  var section: PageSection {
    PageSection(
      id: "graph", title: "Call graph",
      note: "Who did what in which order; every shape tells its time, tool and rule.", body: body)
  }

  private var body: Markup {
    let runs = data.runs.filter { !$0.events.isEmpty }
    guard !runs.isEmpty else {
      return PageSection.nothing("No calls have been recorded, so there is no graph to draw.")
    }
    var body = NodeShape.legend
    for (index, run) in runs.enumerated() {
      let isOpen: Markup = index == 0 ? " open" : ""
      let summary = run.summary
      body.add(
        """
        <details class="run"\(isOpen)><summary><code class="id">\(NumberText.short(summary.session))</code> \
        <span class="time">\(NumberText.minute(summary.firstTime))</span> \
        <span>\(NumberText.plural(summary.calls, "call"))</span></summary>
        \(SwimLanes(run.events).markup(name: "run \(NumberText.short(summary.session))"))\
        \(cut(run))\(table(run))</details>

        """)
    }
    if data.runCount > runs.count {
      body.add(
        "<p class=\"cut\">The \(count: runs.count) latest of \(NumberText.plural(data.runCount, "run")).</p>\n"
      )
    }
    return body
  }

  private func cut(_ run: ReportRun) -> Markup {
    guard run.eventCount > run.events.count else { return "" }
    return """
      <p class="cut">The last \(count: run.events.count) of \(count: run.eventCount) events.</p>

      """
  }

  private func table(_ run: ReportRun) -> Markup {
    var table = Table([
      .init(title: "Time (UTC)"), .init(title: "Who"), .init(title: "Event"), .init(title: "Tool"),
      .init(title: "Decision"), .init(title: "Rule"), .init(title: "Result"),
    ])
    for event in run.events {
      let isCall = event.kind == .call || event.kind == .question || event.kind == .masked
      let isMarked = event.fate == .refused || event.fate == .failed
      table.add([
        "<span class=\"time\">\(String(UTCTime.text(milliseconds: event.time).dropFirst(11)))</span>",
        "<bdi>\(who(event), limit: 30)</bdi>", LaneWords.kind(event),
        isCall ? "<bdi>\(LaneWords.what(event), limit: 60)</bdi>" : "",
        isMarked
          ? "<b class=\"accent\">\(LaneWords.fate(event))</b>"
          : isCall ? LaneWords.fate(event) : "",
        event.rule.map { "<code>\($0, limit: 60)</code>" } ?? "", "\(event.result ?? "")",
      ])
    }
    return """
      <details class="list"><summary>The same as a table</summary>
      \(table.markup(name: "Events of run \(NumberText.short(run.summary.session))"))</details>

      """
  }

  private func who(_ event: LaneEvent) -> String {
    switch event.kind {
    case .prompt, .stop, .interrupt: "person"
    default: event.agent == nil ? "agent" : event.role ?? "subagent"
    }
  }
}
