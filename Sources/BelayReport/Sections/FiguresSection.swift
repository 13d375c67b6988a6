import BelayMetrics

/// The figures of governance, each with what it rests on.
struct FiguresSection {
  let data: ReportData

  var section: PageSection {
    PageSection(
      id: "figures", title: "Figures",
      note: """
        What <code>belay metrics</code> prints. Every share comes with n and its 95\u{202F}% interval; what \
        nobody has decided, labelled or taken back cannot be measured.
        """,
      body: body)
  }

  private var body: Markup {
    guard data.metrics.records > 0 else {
      return PageSection.nothing("Nothing has been recorded, so nothing can be measured.")
    }
    var table = Table([
      .init(title: "Figure"), .init(title: "Value", isNumber: true),
      .init(title: "95 % interval", isNumber: true), .init(title: "n", isNumber: true),
    ])
    var missing: [Metric] = []
    for metric in data.metrics.metrics {
      guard let value = metric.value else {
        missing.append(metric)
        continue
      }
      table.add([
        title(metric), "<b>\(MetricFormat.value(value, metric.unit))</b>",
        "\(metric.interval.map { MetricFormat.interval($0, metric.unit) } ?? "–")",
        "\(count: metric.total)",
      ])
    }
    return table.markup(name: "Figures") + unmeasured(missing)
  }

  /// A figure that is a part of the one above it stands further in.
  private func title(_ metric: Metric) -> Markup {
    metric.title.hasPrefix(" ")
      ? "<span class=\"part\">\(metric.title)</span>" : "\(metric.title)"
  }

  private func unmeasured(_ metrics: [Metric]) -> Markup {
    if metrics.isEmpty { return "" }
    var items = Markup()
    items.add(each: metrics) { "<li>\($0.title): \($0.note ?? "no such records")</li>" }
    return "<p class=\"cut\">Not measured:</p>\n<ul class=\"plain\">\(items)</ul>\n"
  }
}
