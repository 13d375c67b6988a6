import BelayIO
import BelayModel
import BelayRunLog

/// A record of the run log as one line for people.
enum LogLine {
  static func text(_ entry: RunLogEntry, in console: Console) -> String {
    let columns = [
      padded(String(entry.sequence), 6), UTCTime.text(milliseconds: entry.time),
      padded(TerminalText.sanitize(entry.event), 17),
      console.coloured(padded(entry.ruling.name, 5), by: entry.ruling),
      padded(TerminalText.sanitize(entry.operation), 14),
      TerminalText.sanitize((entry.rules + details(entry)).joined(separator: ", ")),
    ]
    return trimmed(columns.joined(separator: "  "))
  }

  /// What a record says besides its rules: what became of a call, what a person said.
  static func details(_ entry: RunLogEntry) -> [String] {
    var details: [String] = []
    if let resolution = entry.resolution {
      details.append((entry.call ?? "call") + " " + resolution.status.rawValue)
      if let code = resolution.exitCode { details.append("exit \(code)") }
      for receipt in resolution.receipts {
        details.append("\(receipt.kind.rawValue) \(receipt.id)")
        if let undo = receipt.undo { details.append("undo: \(undo)") }
      }
    }
    if let label = entry.label {
      details.append("\(label.kind.rawValue) \(label.target) \(label.verdict.rawValue)")
      if let note = label.note { details.append(note) }
    }
    if let message = entry.message { details.append(message) }
    return details
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
