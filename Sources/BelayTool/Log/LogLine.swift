import BelayIO
import BelayModel
import BelayRunLog

/// A record of the run log as one line for people.
enum LogLine {
  static func text(_ entry: RunLogEntry, in console: Console) -> String {
    let columns = [
      padded(String(entry.sequence), 6), UTCTime.text(milliseconds: entry.time),
      padded(entry.event, 17), console.coloured(padded(entry.ruling.name, 5), by: entry.ruling),
      padded(TerminalText.sanitize(entry.operation), 14),
      TerminalText.sanitize(entry.rules.joined(separator: ", ")),
    ]
    return trimmed(columns.joined(separator: "  "))
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
