import BelayIO
import BelayModel
import BelayScan
import BelaySecrets

/// Findings for people.
enum ScanText {
  /// One finding: place, what it is, its line with a caret, what to do.
  static func of(_ finding: ScanFinding, in console: Console) -> String {
    let place = "\(TerminalText.sanitize(finding.file)):\(finding.line):\(finding.column)"
    let mark = finding.severity >= .high ? Console.Colour.red : .yellow
    var text =
      console.coloured(place, .bold) + ": " + console.coloured(finding.severity.name, mark)
      + ": \(finding.title) [\(finding.rule)]\(verified(finding))\n"
    if let commit = finding.commit {
      let author = TerminalText.sanitize(commit.author)
      let date = TerminalText.sanitize(commit.date)
      text += console.coloured("    first in \(commit.id.prefix(12)), \(date), \(author)", .dim)
      text += "\n"
    }
    let excerpt = finding.excerpt
    text += "    \(excerpt.text)\n    "
    text += String(repeating: " ", count: excerpt.before)
    text += console.coloured(String(repeating: "^", count: max(1, excerpt.width)), mark) + "\n"
    if let advice = finding.advice, !advice.isEmpty { text += "    \(advice)\n" }
    return text
  }

  private static func verified(_ finding: ScanFinding) -> String {
    switch finding.verification {
    case .checksum: ", its checksum is right"
    case .structure: ", its structure is right"
    case .none: ""
    case .invalid: ", invalid: its checksum or structure is wrong"
    }
  }

  /// What to do about findings that are none, behind the last of them.
  static let remedy =
    "Not a secret? Write `belay:allow RULE-ID` in a comment of its line, or list it in a baseline:"
    + " belay scan baseline --help."

  /// The last line: how many findings in how much of what, and how long it took.
  static func summary(_ outcome: ScanOutcome, microseconds: Int64) -> String {
    let summary = outcome.summary
    var text = count(outcome.findings.count, "finding") + " in " + count(summary.files, "file")
    text += ", \(size(summary.bytes)) in \(time(microseconds))"
    if summary.known > 0 { text += "; \(summary.known) known to the baseline" }
    if summary.allowed > 0 { text += "; \(summary.allowed) allowed by comments" }
    if summary.samples > 0 {
      text += "; " + count(summary.samples, "example") + " in documentation"
    }
    if summary.binaries > 0 { text += "; " + count(summary.binaries, "binary file") + " skipped" }
    if summary.archives > 0 {
      text += "; " + count(summary.archives, "archive") + " not looked into"
    }
    if summary.ignored > 0 { text += "; \(summary.ignored) ignored" }
    if !summary.problems.isEmpty {
      text += "; " + count(summary.problems.count, "problem")
    }
    return text
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<10_000: "\(bytes) bytes"
    case ..<10_000_000: "\(bytes / 1000) kB"
    default: "\(bytes / 1_000_000) MB"
    }
  }

  private static func time(_ microseconds: Int64) -> String {
    if microseconds < 10_000 { return "\(microseconds / 1000).\(microseconds / 100 % 10) ms" }
    if microseconds < 1_000_000 { return "\(microseconds / 1000) ms" }
    return "\(microseconds / 1_000_000).\(microseconds / 100_000 % 10) s"
  }
}
