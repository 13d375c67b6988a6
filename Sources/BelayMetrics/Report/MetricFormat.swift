/// Figures as people read them.
package enum MetricFormat {
  /// A value with its unit.
  package static func value(_ value: Double, _ unit: Metric.Unit) -> String {
    switch unit {
    case .share: "\(rounded(value * 100, 1)) %"
    case .perThousandCalls: "\(rounded(value, 2)) per 1,000"
    case .perHundredRuns: "\(rounded(value, 1)) per 100 runs"
    case .perRun: "\(rounded(value, 2)) per run"
    case .seconds: seconds(value)
    case .secondsPerRun: "\(seconds(value)) per run"
    case .tokens: "\(rounded(value, 0)) tokens"
    }
  }

  /// An interval in the same unit, without its name.
  package static func interval(_ interval: Interval, _ unit: Metric.Unit) -> String {
    switch unit {
    case .share: "\(rounded(interval.low * 100, 1)) – \(rounded(interval.high * 100, 1)) %"
    case .seconds: "\(seconds(interval.low)) – \(seconds(interval.high))"
    default: "\(rounded(interval.low, 2)) – \(rounded(interval.high, 2))"
    }
  }

  private static func seconds(_ value: Double) -> String {
    if value < 120 { return "\(rounded(value, 1)) s" }
    return value < 7200 ? "\(rounded(value / 60, 1)) min" : "\(rounded(value / 3600, 1)) h"
  }

  /// A number with that many digits behind the point.
  package static func rounded(_ value: Double, _ digits: Int) -> String {
    var factor = 1.0
    for _ in 0..<digits { factor *= 10 }
    guard value.isFinite, abs(value) * factor < 1e15 else { return "\(value)" }
    let whole = Int64((abs(value) * factor).rounded())
    let sign = value < 0 && whole > 0 ? "-" : ""
    if digits == 0 { return sign + String(whole) }
    let rest = String(whole % Int64(factor))
    return sign + String(whole / Int64(factor)) + "."
      + String(repeating: "0", count: digits - rest.utf8.count) + rest
  }
}
