import ArgumentParser
import BelayIO

/// The beginning of a stretch of time as people write it: `30d`, `2026-11-21`, `2026-11-21T09:14:03Z`.
struct SinceTime: ExpressibleByArgument {
  /// Milliseconds since 1970.
  let milliseconds: Int64

  init(milliseconds: Int64) { self.milliseconds = milliseconds }

  init?(argument: String) {
    self.init(argument, now: SystemClock.now())
  }

  /// Reads a text; times without a zone are UTC.
  init?(_ text: String, now: Int64) {
    if let ago = Self.duration(text) {
      self.init(milliseconds: now - ago)
    } else if let time = Self.time(text) {
      self.init(milliseconds: time)
    } else {
      return nil
    }
  }

  /// A count of minutes, hours, days or weeks, in milliseconds.
  private static func duration(_ text: String) -> Int64? {
    guard let unit = text.last, let count = Int64(text.dropLast()), (0...1_000_000).contains(count)
    else { return nil }
    switch unit {
    case "m": return count * 60_000
    case "h": return count * 3_600_000
    case "d": return count * 86_400_000
    case "w": return count * 7 * 86_400_000
    default: return nil
    }
  }

  private static func time(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D, let year = number(bytes[0..<4]),
      let month = number(bytes[5..<7]), let day = number(bytes[8..<10]), year >= 1970,
      (1...12).contains(month), (1...days(in: month, of: year)).contains(day)
    else { return nil }
    var seconds = 0
    if bytes.count > 10 {
      let rest = bytes[11...].last == UInt8(ascii: "Z") ? bytes[11...].dropLast() : bytes[11...]
      guard bytes[10] == UInt8(ascii: "T") || bytes[10] == 0x20, rest.count == 8 || rest.count == 5,
        rest.dropFirst(2).first == 0x3A, let hour = number(rest.prefix(2)), hour < 24,
        let minute = number(rest.dropFirst(3).prefix(2)), minute < 60
      else { return nil }
      seconds = hour * 3600 + minute * 60
      if rest.count == 8 {
        guard rest.dropFirst(5).first == 0x3A, let second = number(rest.suffix(2)), second < 60
        else { return nil }
        seconds += second
      }
    }
    return Int64((daysSince1970(year, month, day) * 86_400 + seconds) * 1000)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The inverse of the algorithm in `UTCTime`.
  private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
