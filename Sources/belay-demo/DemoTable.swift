import BelayIO
import BelayModel
import BelaySamples
import _StringProcessing

/// The table of the demo: event, what it tried, verdict, rule, reason, time.
struct DemoTable {
  private struct Row {
    let event: String
    let subject: String
    let verdict: String
    let rule: String
    let reason: String
    let time: String
  }

  private var rows: [Row] = []
  private let usesColour =
    ProcessEnvironment.isTerminal(1) && ProcessEnvironment.value("NO_COLOR") == nil

  mutating func add(_ sample: SampleCase, _ run: SampleRun) {
    let (verdict, text) = DemoTable.read(run.answer)
    rows.append(
      Row(
        event: sample.eventName.rawValue, subject: DemoTable.fit(sample.subject, 44),
        verdict: verdict, rule: DemoTable.rule(in: text),
        reason: DemoTable.reason(in: text),
        time: DemoTable.milliseconds(run.microseconds)))
  }

  func text() -> String {
    let header = Row(
      event: "event", subject: "what it tried", verdict: "verdict", rule: "rule", reason: "reason",
      time: "time")
    var lines: [String] = []
    for (number, row) in ([header] + rows).enumerated() {
      let verdict = DemoTable.padded(row.verdict, 8)
      lines.append(
        [
          DemoTable.padded(row.event, 17), DemoTable.padded(row.subject, 44),
          number == 0 ? verdict : coloured(verdict, row.verdict),
          DemoTable.padded(row.rule, 26), DemoTable.leftPadded(row.time, 7), " " + row.reason,
        ].joined(separator: " "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The verdict in a word, and the words that Codex is given.
  private static func read(_ answer: SampleAnswer) -> (verdict: String, text: String) {
    if answer.exitCode == 2 {
      return ("deny", String(decoding: answer.standardError, as: UTF8.self))
    }
    guard let document = try? JSONScanner.parse(answer.standardOutput) else { return ("-", "") }
    if let reason = document.string("reason", of: 0) { return ("block", reason) }
    if let output = document.member("hookSpecificOutput", of: 0),
      let decision = document.member("decision", of: output)
    {
      return ("deny", document.string("message", of: decision) ?? "")
    }
    return ("-", document.string("systemMessage", of: 0) ?? "")
  }

  /// The rule's id, which stands in brackets or, for masked output, in parentheses.
  private static func rule(in text: String) -> String {
    for (open, close) in [("[", "]"), ("(", ")")] {
      guard let start = text.firstRange(of: open)?.upperBound,
        let end = text[start...].firstRange(of: close)?.lowerBound
      else { continue }
      let name = text[start..<end].prefix { $0 != "," }
      if name.contains(".") && !name.contains(" ") { return String(name) }
    }
    return ""
  }

  /// The first line without the parts that have columns of their own.
  private static func reason(in text: String) -> String {
    var line = String(text.prefix { $0 != "\n" })
    if line.hasPrefix("belay: ") { line.removeFirst(7) }
    if line.hasPrefix("`"), let end = line.firstRange(of: "`: ")?.upperBound {
      line = String(line[end...])
    }
    if let rule = line.firstRange(of: " [")?.lowerBound { line = String(line[..<rule]) }
    return TerminalText.sanitize(line)
  }

  private static func fit(_ text: String, _ width: Int) -> String {
    let line = TerminalText.sanitize(text.split(separator: "\n").joined(separator: " ⏎ "))
    return line.count <= width ? line : String(line.prefix(width - 1)) + "…"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func leftPadded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func milliseconds(_ microseconds: Int64) -> String {
    let tenths = (microseconds + 50) / 100
    return "\(tenths / 10).\(tenths % 10) ms"
  }

  private func coloured(_ text: String, _ verdict: String) -> String {
    guard usesColour else { return text }
    let code = verdict == "-" ? 32 : 31
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
