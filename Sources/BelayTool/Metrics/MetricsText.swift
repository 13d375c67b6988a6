import BelayIO
import BelayMetrics

/// Metrics as a table for people.
enum MetricsText {
  static func write(_ report: MetricsReport, to console: inout Console) {
    console.line(
      "\(report.runs) runs, \(report.calls) calls, \(report.records) records"
        + (report.malformed > 0 ? ", \(report.malformed) lines that are no records" : ""))
    if report.settledNow > 0 {
      console.line(
        "\(report.settledNow) calls were settled now, from Codex's transcripts and the log")
    }
    if report.unsettled > 0 {
      let reasons = report.unsettledReasons.map { "\($0.calls) \($0.reason.words)" }
      console.line(
        "\(report.unsettled) calls are not settled, and left out of approvals and executions: "
          + reasons.joined(separator: ", "))
    }
    console.line()
    console.line(console.coloured(row("metric", "value", "95 % interval", "n"), .bold))
    for metric in report.metrics {
      guard let value = metric.value else {
        console.line(
          pad(metric.title, 32)
            + console.coloured("not measured: \(metric.note ?? "")", .dim))
        continue
      }
      console.line(
        row(
          metric.title, MetricFormat.value(value, metric.unit),
          metric.interval.map { MetricFormat.interval($0, metric.unit) } ?? "",
          metric.count.map { "\($0) / \(metric.total)" } ?? "\(metric.total)"))
    }
    let noisy = report.rules.prefix(10)
    guard !noisy.isEmpty else { return }
    console.line()
    console.line(
      console.coloured(
        pad("rule", 32)
          + ["hits", "asked", "denied", "false alarms"].map { left($0, 14) }.joined(),
        .bold))
    for rule in noisy {
      let counts = [rule.hits, rule.asked, rule.denied, rule.falseAlarms]
      console.line(
        pad(TerminalText.sanitize(rule.rule), 32)
          + counts.map { left(String($0), 14) }.joined())
    }
  }

  private static func row(_ title: String, _ value: String, _ interval: String, _ count: String)
    -> String
  {
    pad(title, 32) + left(value, 20) + left(interval, 24) + left(count, 18)
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static func left(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - text.count)) + text
  }
}
