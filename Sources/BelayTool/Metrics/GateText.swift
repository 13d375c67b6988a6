import BelayIO
import BelayMetrics
import BelayModel
import BelayPolicy

/// Results of gates as text for people.
enum GateText {
  static func write(_ result: GateResult, to console: inout Console) {
    let place = TerminalText.sanitize(
      "\(result.gate.origin.file ?? ""):\(result.gate.origin.line ?? 0)")
    console.line(
      "gate to phase \(result.gate.phase): \(word(result.outcome, console))  (\(place))")
    for check in result.checks {
      let sign = check.isMinimum ? "≥" : "≤"
      let unit = check.metric.unit
      console.line(
        "  \(word(check.outcome, console))  \(check.key) \(sign) "
          + "\(MetricFormat.value(check.threshold, unit)): \(found(check))")
    }
  }

  /// What was found, in words.
  static func found(_ check: GateCheck) -> String {
    guard let value = check.metric.value else { return check.metric.note ?? "not measured" }
    let unit = check.metric.unit
    var text = MetricFormat.value(value, unit)
    if let bound = check.bound {
      text +=
        ", \(check.isMinimum ? "at least" : "at most") \(MetricFormat.value(bound, unit)) with 95 % confidence"
    }
    text += ", n = \(check.metric.total)"
    if check.metric.total < check.minimumCount { text += " of \(check.minimumCount) needed" }
    return text
  }

  private static func word(_ outcome: GateCheck.Outcome, _ console: Console) -> String {
    switch outcome {
    case .pass: console.coloured("pass", .green)
    case .fail: console.coloured("FAIL", .red)
    case .insufficient: console.coloured("insufficient", .yellow)
    }
  }
}
