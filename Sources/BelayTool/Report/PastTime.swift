import ArgumentParser

/// A time in the past as people name it: so long ago, or a day.
struct PastTime: ExpressibleByArgument, Sendable, Equatable {
  private enum Meaning: Sendable, Equatable {
    /// Milliseconds before now.
    case ago(Int64)
    /// Milliseconds since 1970.
    case at(Int64)
  }

  private let meaning: Meaning

  private static let units: [Character: Int64] = ["m": 60, "h": 3600, "d": 86_400, "w": 604_800]

  /// Reads `90m`, `12h`, `30d`, `2w` or `2026-11-01`.
  init?(argument: String) {
    if let unit = argument.last, let seconds = Self.units[unit],
      let number = Int64(argument.dropLast()), number >= 0, number < 1_000_000
    {
      meaning = .ago(number * seconds * 1000)
      return
    }
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = Int64(parts[0]), let month = Int64(parts[1]),
      let day = Int64(parts[2]), year >= 1970, (1...12).contains(month), day >= 1,
      day <= Self.length(of: month, in: year)
    else { return nil }
    meaning = .at(Self.days(year: year, month: month, day: day) * 86_400_000)
  }

  /// The time in milliseconds since 1970.
  func milliseconds(before now: Int64) -> Int64 {
    switch meaning {
    case .ago(let past): now - past
    case .at(let time): time
    }
  }

  private static func length(of month: Int64, in year: Int64) -> Int64 {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// Days since 1970 of the proleptic Gregorian calendar, whose years begin in March here.
  private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shifted = month > 2 ? year : year - 1
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + ofYear - 719_468
  }
}
