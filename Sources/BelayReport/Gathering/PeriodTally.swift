/// What happened on a day (UTC), or in the week that begins with it.
struct PeriodTally: Sendable {
  /// Days since 1970.
  let day: Int
  /// How many days it stands for.
  var length = 1
  var calls = 0
  var violations = 0

  /// The days as they are, or put together to weeks, the last of which ends with the last day, if there are
  /// too many to be seen one by one.
  static func periods(_ days: [PeriodTally]) -> [PeriodTally] {
    guard let first = days.first, let last = days.last,
      last.day - first.day >= ReportLimits.singleDays
    else { return days }
    var weeks: [PeriodTally] = []
    for day in days {
      let start = last.day - 6 - (last.day - day.day) / 7 * 7
      if weeks.last?.day != start { weeks.append(PeriodTally(day: start, length: 7)) }
      weeks[weeks.count - 1].calls += day.calls
      weeks[weeks.count - 1].violations += day.violations
    }
    return weeks
  }
}
