import BelayRunLog

/// The list of runs.
struct RunsSection {
  let data: ReportData

  var section: PageSection {
    PageSection(
      id: "runs", title: "Runs", note: "One line a session, the latest first.", body: body)
  }

  private var body: Markup {
    if data.runs.isEmpty {
      return PageSection.nothing(
        data.scope.isWhole
          ? """
          No session has been recorded yet. Register the hooks with <code>belay install</code>, let \
          <code>belay doctor</code> prove that they run, and start Codex once.
          """ : "No session of the log is in this selection.")
    }
    var table = Table([
      .init(title: "Session"), .init(title: "Began (UTC)"), .init(title: "Lasted", isNumber: true),
      .init(title: "Who"), .init(title: "Calls", isNumber: true),
      .init(title: "Allowed, asked, denied"), .init(title: "Files", isNumber: true),
      .init(title: "Ended"), .init(title: "Risks", isNumber: true),
    ])
    for run in data.runs {
      let summary = run.summary
      table.add([
        "<code class=\"id\">\(NumberText.short(summary.session))</code>",
        "<span class=\"time\">\(NumberText.minute(summary.firstTime))</span>",
        "\(NumberText.duration(run.duration))",
        who(run), "\(count: summary.calls)",
        DecisionBar(allowed: summary.allowed, asked: summary.asked, denied: summary.denied).markup,
        "\(count: summary.fileCount)", ending(run),
        run.risks.isEmpty ? "0" : "<b class=\"accent\">\(count: run.risks.count)</b>",
      ])
    }
    return table.markup(name: "Runs")
      + PageSection.cut(
        data.runs.count, of: data.runCount, "run", order: "the latest first")
  }

  private func who(_ run: ReportRun) -> Markup {
    var words: [String] = []
    if let model = run.summary.model { words.append(model) }
    words += run.summary.roles.prefix(3)
    return "<bdi>\(words.joined(separator: ", "), limit: 60)</bdi>"
  }

  private func ending(_ run: ReportRun) -> Markup {
    switch run.end {
    case .stopped: "ended"
    case .interrupted: "<b>interrupted</b>"
    case .open: "open"
    }
  }
}
