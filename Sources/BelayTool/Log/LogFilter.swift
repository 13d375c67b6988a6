import BelayModel
import BelayRunLog

/// Which records `belay log` prints; every condition that is given must hold.
struct LogFilter {
  var decision: Ruling?
  var outcome: AuditRecord.Outcome?
  /// A rule's id, or its beginning with `*`.
  var rule: String?
  /// A tool's name, or its beginning with `*`.
  var tool: String?
  var turn: String?
  var call: String?
  /// Milliseconds since 1970.
  var since: Int64?
  /// A text in any of the fields that are printed.
  var text: String?

  /// Whether nothing is asked for.
  var isEmpty: Bool {
    decision == nil && outcome == nil && rule == nil && tool == nil && turn == nil && call == nil
      && since == nil && text == nil
  }

  /// Whether a record is wanted.
  func admits(_ entry: RunLogEntry) -> Bool {
    if let decision, entry.ruling != decision { return false }
    if let outcome, entry.outcome != outcome { return false }
    if let rule, !entry.rules.contains(where: { Self.matches(rule, $0) }) { return false }
    if let tool, !Self.matches(tool, entry.operation) { return false }
    if let turn, entry.turn != turn { return false }
    if let call, entry.call != call { return false }
    if let since, entry.time < since { return false }
    if let text {
      let fields = [entry.event, entry.operation, entry.service ?? "", entry.message ?? ""]
      return (fields + entry.rules + LogLine.details(entry)).contains { $0.holds(text) }
    }
    return true
  }

  private static func matches(_ pattern: String, _ text: String) -> Bool {
    pattern.hasSuffix("*") ? text.hasPrefix(String(pattern.dropLast())) : text == pattern
  }
}
