/// One figure of governance, with what it is made of.
package struct Metric: Sendable {
  /// What the value is.
  package enum Unit: String, Sendable {
    /// From 0 to 1.
    case share
    case perThousandCalls = "per_1000_calls"
    case perHundredRuns = "per_100_runs"
    case perRun = "per_run"
    case seconds
    case secondsPerRun = "seconds_per_run"
    case tokens
  }

  /// The stable name, for programs.
  package let id: String
  /// The name for people.
  package let title: String
  package let unit: Unit
  /// The value; `nil` if nothing was there to be measured.
  package let value: Double?
  /// What was counted; `nil` where it is no count.
  package let count: Int?
  /// Out of how many, or over how many; 0 if nothing was there.
  package let total: Int
  /// Between which values the true one lies with 95 % confidence: Wilson's interval for shares, the normal
  /// approximation for means; `nil` where neither applies.
  package let interval: Interval?
  /// Why there is no value.
  package let note: String?

  /// `count` of `total`, in units of `factor`.
  static func share(
    _ id: String, _ title: String, _ count: Int, of total: Int, unit: Unit = .share,
    factor: Double = 1, note: String = "no such records"
  ) -> Metric {
    Metric(
      id: id, title: title, unit: unit,
      value: total > 0 ? factor * Double(count) / Double(total) : nil, count: count, total: total,
      interval: Wilson.interval(count, of: total)?.scaled(by: factor),
      note: total > 0 ? nil : note)
  }

  /// How many of something fall on `total` others; no share, so there is no interval.
  static func ratio(
    _ id: String, _ title: String, _ count: Int, over total: Int, unit: Unit, factor: Double = 1,
    note: String = "no such records"
  ) -> Metric {
    Metric(
      id: id, title: title, unit: unit,
      value: total > 0 ? factor * Double(count) / Double(total) : nil, count: count, total: total,
      interval: nil, note: total > 0 ? nil : note)
  }

  /// A value in seconds over `total` cases.
  static func seconds(
    _ id: String, _ title: String, _ value: Double?, over total: Int, interval: Interval? = nil,
    unit: Unit = .seconds, note: String = "no such records"
  ) -> Metric {
    Metric(
      id: id, title: title, unit: unit, value: value, count: nil, total: total,
      interval: interval, note: value == nil ? note : nil)
  }

  /// Something that the records alone do not tell.
  static func unmeasured(_ id: String, _ title: String, unit: Unit, _ note: String) -> Metric {
    Metric(
      id: id, title: title, unit: unit, value: nil, count: nil, total: 0, interval: nil, note: note)
  }
}
