import BelayRunLog

/// What a person should look at.
struct RisksSection {
  let data: ReportData

  var section: PageSection {
    PageSection(
      id: "risks", title: "Open risks",
      note: "What the runs left unresolved, the latest first.", body: body)
  }

  private var body: Markup {
    guard !data.risks.isEmpty || !data.failures.isEmpty else {
      return PageSection.nothing(
        data.runCount == 0 ? "No run, no risk." : "No run has left a risk that its records tell of."
      )
    }
    var table = Table([
      .init(title: "Risk"), .init(title: "Run"), .init(title: "Last record (UTC)"),
    ])
    for failure in data.failures.prefix(ReportLimits.rows) {
      table.add(["\(failure.description)", "", ""])
    }
    for risk in data.risks {
      table.add([
        "<bdi>\(risk.text)</bdi>", "<code class=\"id\">\(NumberText.short(risk.session))</code>",
        "<span class=\"time\">\(NumberText.minute(risk.time))</span>",
      ])
    }
    return table.markup(name: "Open risks")
      + PageSection.cut(data.risks.count, of: data.riskCount, "risk", order: "the latest first")
  }
}
