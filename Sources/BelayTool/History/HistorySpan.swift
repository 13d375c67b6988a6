import ArgumentParser
import BelayIO
import BelayTranscripts

/// `--since`: a time ago, or a day.
struct HistorySpan: ExpressibleByArgument {
  /// Milliseconds since 1970.
  let start: Int64

  /// Reads `30d`, `12h`, `2w` or `2026-11-01` (UTC).
  init?(argument: String) {
    if let start = Self.day(argument) {
      self.start = start
      return
    }
    guard let unit = argument.last, let count = Int64(argument.dropLast()), count >= 0,
      count < 100_000
    else { return nil }
    let hours: Int64
    switch unit {
    case "h": hours = 1
    case "d": hours = 24
    case "w": hours = 24 * 7
    default: return nil
    }
    start = SystemClock.now() - count * hours * 3_600_000
  }

  private static func day(_ text: String) -> Int64? {
    guard text.utf8.count == 10 else { return nil }
    return TranscriptTime.parse(Array((text + "T00:00:00Z").utf8)[...])
  }
}
