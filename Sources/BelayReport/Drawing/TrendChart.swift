import BelayIO

/// Calls outside the policy per 1,000, period by period, with their interval.
struct TrendChart {
  /// Days or weeks in order, those without calls left out.
  let periods: [PeriodTally]
  /// The most that a gate allows; `nil` if no gate says so.
  var limit: Double?

  private static let height = 120.0

  var markup: Markup {
    let points = periods.map { (day: $0, interval: ShareInterval($0.violations, of: $0.calls)) }
    // Whole intervals of periods with few calls would press the rest flat.
    let highest = points.map { min($0.interval.high, max($0.interval.share * 3, 0.02)) }.max() ?? 0
    let top = Self.rounded(max(0.01, highest, (limit ?? 0) / 1000 * 1.2))
    let first = periods.first?.day ?? 0
    let span = Double(max(1, (periods.last?.day ?? 0) - first))
    func x(_ day: Int) -> Double {
      periods.count == 1 ? 50 : 1 + Double(day - first) / span * 98
    }
    func y(_ share: Double) -> Double { Self.height - min(share, top) / top * (Self.height - 6) }

    var upper = ""
    var lower = ""
    var line = ""
    var dots = Markup()
    for point in points {
      let place = NumberText.decimal(x(point.day.day), digits: 2)
      upper += "\(upper.isEmpty ? "M" : "L")\(place) \(text(y(point.interval.high)))"
      lower = "L\(place) \(text(y(point.interval.low)))" + lower
      line += "\(line.isEmpty ? "M" : "L")\(place) \(text(y(point.interval.share)))"
      dots.add(
        """
        <path class="dot" d="M\(place) \(at: y(point.interval.share))v0"><title>\
        \(point.day.length == 7 ? "week from " : "")\(Self.date(point.day.day)): \(count: point.day.violations) of \
        \(NumberText.plural(point.day.calls, "call"))</title></path>
        """)
    }
    let gate: Markup =
      limit.map { "<path class=\"mark\" d=\"M0 \(at: y($0 / 1000))H100\"/>" } ?? ""
    let isOne: Markup = periods.count == 1 ? " one" : ""
    let whiskers: Markup =
      points.count > 1
      ? "<path class=\"band\" d=\"\(upper, limit: 4000)\(lower, limit: 4000)Z\"/>"
      : points.first.map {
        "<path class=\"whisker\" d=\"M50 \(at: y($0.interval.high))V\(at: y($0.interval.low))\"/>"
      } ?? ""
    return """
      <div class="trend"><div class="axis"><span>\(NumberText.decimal(top * 1000, digits: 0))</span>\
      <span>\(NumberText.decimal(top * 500, digits: 0))</span><span>0</span></div><svg viewBox="0 0 100 \(at: Self.height)" preserveAspectRatio="none" role="img" \
      aria-label="Calls outside the policy per 1,000 by \(periods.first?.length == 7 ? "week" : "day")">\
      <path class="track" d="M0 \(at: Self.height)H100M0 6H100M0 \(at: Self.height / 2 + 3)H100"/>\
      \(whiskers)\(gate)<path class="line" d="\(line, limit: 4000)"/>\(dots)</svg></div>
      <div class="ends dates\(isOne)"><span>\(Self.date(first))</span>\
      <span>\(periods.count > 1 ? Self.date(periods.last.map { $0.day + $0.length - 1 } ?? first) : "")</span></div>

      """
  }

  /// The next share above that makes an even axis.
  private static func rounded(_ share: Double) -> Double {
    let steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1]
    return steps.first { $0 >= share } ?? 1
  }

  private func text(_ number: Double) -> String { NumberText.decimal(number, digits: 1) }

  private static func date(_ day: Int) -> String {
    String(UTCTime.text(milliseconds: Int64(day) * 86_400_000).prefix(10))
  }
}
