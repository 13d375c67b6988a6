/// How the figures that gates test have moved.
struct TrendSection {
  let data: ReportData

  var section: PageSection {
    PageSection(
      id: "trend", title: "Gate trend",
      note: """
        Denied calls per 1,000, by day or week (UTC). The band is the 95\u{202F}% interval: a gate tests its \
        upper edge, not the line.
        """,
      body: body)
  }

  private var body: Markup {
    let days = data.days.values.sorted { $0.day < $1.day }.suffix(ReportLimits.days)
    guard !days.isEmpty else {
      return PageSection.nothing("No calls have been recorded, so no gate could be tested.")
    }
    let calls = days.reduce(0) { $0 + $1.calls }
    let blocked = days.reduce(0) { $0 + $1.blocked }
    let all = ShareInterval(blocked, of: calls)
    return TrendChart(periods: DayTally.periods(Array(days))).markup
      + """
      <p class="verdict">In all <b>\(perThousand(all.share))</b> per 1,000 \
      (\(perThousand(all.low)) – \(perThousand(all.high))), \(count: blocked) of \
      \(NumberText.plural(calls, "call")) on \(NumberText.plural(days.count, "day")).</p>

      """
  }

  private func perThousand(_ share: Double) -> String {
    NumberText.decimal(share * 1000, digits: 1)
  }
}
