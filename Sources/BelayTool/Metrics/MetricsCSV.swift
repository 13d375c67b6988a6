import BelayMetrics
import BelayScan

/// Metrics as CSV, one a line behind a header; a value that was not measured is empty.
enum MetricsCSV {
  static func table(_ report: MetricsReport) -> String {
    var text = CSVField.line(["metric", "unit", "value", "count", "n", "low", "high", "note"])
    for metric in report.metrics {
      text += CSVField.line([
        metric.id, metric.unit.rawValue, metric.value.map { "\($0)" } ?? "",
        metric.count.map(String.init) ?? "", String(metric.total),
        metric.interval.map { "\($0.low)" } ?? "", metric.interval.map { "\($0.high)" } ?? "",
        CSVField.quoted(metric.note ?? ""),
      ])
    }
    return text
  }
}
