import BelayMetrics
import BelayPolicy

/// How the figure that gates test moves, and what the gates of the policy say.
struct TrendSection {
  let data: ReportData

  var section: PageSection {
    PageSection(
      id: "trend", title: "Gate trend",
      note: """
        Calls outside the policy per 1,000, by day or week (UTC). The band is the 95\u{202F}% interval: a \
        gate tests its upper edge, not the line.\(data.inventory.violationsMax == nil ? "" : Self.across)
        """,
      body: body)
  }

  private static let across = " The line across is the most that the gates allow."

  private var body: Markup {
    let days = data.metrics.days.filter { $0.count.calls > 0 }.suffix(ReportLimits.days).map {
      PeriodTally(day: $0.day, calls: $0.count.calls, violations: $0.count.violations)
    }
    guard !days.isEmpty else {
      return PageSection.nothing("No calls have been recorded, so no gate could be tested.")
    }
    let all = ShareInterval(
      days.reduce(0) { $0 + $1.violations }, of: days.reduce(0) { $0 + $1.calls })
    return TrendChart(periods: PeriodTally.periods(days), limit: data.inventory.violationsMax)
      .markup
        + """
        <p class="verdict">In all <b>\(perThousand(all.share))</b> per 1,000 \
        (\(perThousand(all.low)) – \(perThousand(all.high))), \(count: all.hits) of \
        \(NumberText.plural(all.count, "call")) on \(NumberText.plural(days.count, "day")).</p>

        """ + gates
  }

  private func perThousand(_ share: Double) -> String {
    NumberText.decimal(share * 1000, digits: 1)
  }

  private var gates: Markup {
    guard !data.inventory.gates.isEmpty else {
      return "<p class=\"cut\">The policy has no <code>[[gate]]</code> to hold this against.</p>\n"
    }
    var table = Table([
      .init(title: "Asks for"), .init(title: "Gate"), .init(title: "Found", isNumber: true),
      .init(title: "95 % interval", isNumber: true), .init(title: "n", isNumber: true),
      .init(title: "Outcome"),
    ])
    for gate in data.inventory.gates {
      for check in GateResult(gate, data.metrics).checks {
        table.add(cells(check, phase: gate.phase))
      }
    }
    return table.markup(name: "Gates of the policy")
  }

  private func cells(_ check: GateCheck, phase: Int) -> [Markup] {
    let metric = check.metric
    let sign = check.isMinimum ? "≥" : "≤"
    let outcome: Markup =
      switch check.outcome {
      case .pass: "<b>pass</b>"
      case .fail: "<b class=\"accent\">fail</b>"
      case .insufficient: "<span class=\"accent\">insufficient</span>"
      }
    return [
      "\(metric.title) \(sign) \(MetricFormat.value(check.threshold, metric.unit))",
      "to phase \(phase)",
      "\(metric.value.map { MetricFormat.value($0, metric.unit) } ?? "–")",
      "\(metric.interval.map { MetricFormat.interval($0, metric.unit) } ?? "–")",
      "\(count: metric.total)", outcome,
    ]
  }
}
