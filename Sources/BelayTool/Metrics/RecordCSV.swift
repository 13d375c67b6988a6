import BelayIO
import BelayModel
import BelayRunLog
import BelayScan

/// Records as CSV; columns are added at the end, never renamed.
enum RecordCSV {
  /// The names of the columns.
  static let header = CSVField.line([
    "time", "session", "sequence", "uid", "event", "call", "tool", "service", "outcome", "decision",
    "rules", "team", "user", "role", "agent", "turn", "policy", "microseconds", "status", "exit",
    "asked", "decided", "receipts", "label",
  ])

  /// A record's line; `nil` if it is none.
  static func line(_ bytes: [UInt8]) -> String? {
    guard let document = try? JSONScanner.parse(bytes),
      let entry = RunLogEntry(document, offset: 0)
    else { return nil }
    let resolution = entry.resolution
    let receipts = resolution?.receipts.map { "\($0.kind.rawValue) \($0.id)" } ?? []
    let texts = [
      entry.uid, entry.event, entry.call ?? "", entry.operation, entry.service ?? "",
      entry.outcome?.rawValue ?? "", entry.ruling.name, entry.rules.joined(separator: " "),
      entry.team ?? "", entry.user ?? "", entry.role ?? "", entry.agent ?? "", entry.turn ?? "",
      entry.policyDigest,
    ]
    var fields = [
      UTCTime.text(milliseconds: entry.time), quoted(entry.session), String(entry.sequence),
    ]
    fields += texts.map(quoted)
    fields += [
      String(entry.duration), resolution?.status.rawValue ?? "",
      resolution?.exitCode.map { String($0) } ?? "", number(resolution?.asked),
      number(resolution?.decided), quoted(receipts.joined(separator: "; ")),
      quoted(entry.label.map { "\($0.verdict.rawValue) \($0.target)" } ?? ""),
    ]
    return CSVField.line(fields)
  }

  private static func quoted(_ text: String) -> String {
    CSVField.quoted(TerminalText.sanitize(text))
  }

  private static func number(_ value: Int64?) -> String { value.map { String($0) } ?? "" }
}
