import BelayIO
import BelayModel

/// All that `belay doctor` found.
package struct DoctorReport: Sendable {
  package private(set) var checks: [DoctorCheck] = []
  /// Whether Codex answered; without it nobody knows whether the hooks run.
  package var wasCodexAsked = false
  /// The version of Codex, if it was asked.
  package var codexVersion: String?

  package init() {}

  /// Adds a check.
  package mutating func add(_ check: DoctorCheck) {
    checks.append(check)
  }

  /// Adds checks.
  package mutating func add(_ more: [DoctorCheck]) {
    checks += more
  }

  /// Whether every hook is known to run and to decide as it should.
  package var isProtected: Bool {
    wasCodexAsked && !checks.contains { $0.status == .problem || $0.status == .skipped }
  }

  /// 0 only if protected, 2 if Codex could not be asked, else 1.
  package var exitStatus: Int32 {
    if isProtected { return 0 }
    return wasCodexAsked ? 1 : 2
  }

  /// The report for people.
  package func write(to console: inout Console) {
    let asked = codexVersion.map { " · Codex \(TerminalText.sanitize($0))" } ?? ""
    console.line(console.coloured("Belay \(BelayVersion.string)\(asked)", .bold))
    for section in DoctorCheck.Section.allCases {
      let part = checks.filter { $0.section == section }
      if part.isEmpty { continue }
      console.line()
      console.line(console.coloured(section.title, .bold))
      let width = part.map(\.subject.count).max() ?? 0
      for (index, check) in part.enumerated() {
        write(check, width: width, to: &console)
        // What mends several in a row is said once, below the last of them.
        let next = index + 1 < part.count ? part[index + 1].fix : nil
        if let fix = check.fix, fix != next {
          console.line(
            "           \(console.coloured("fix:", .bold)) \(TerminalText.sanitize(fix))")
        }
      }
    }
    console.line()
    console.line(verdict(console))
  }

  private func write(_ check: DoctorCheck, width: Int, to console: inout Console) {
    let word = check.status.rawValue
    let padding = String(repeating: " ", count: max(0, 7 - word.count))
    let blanks = String(repeating: " ", count: max(0, width - check.subject.count))
    let subject = TerminalText.sanitize(check.subject) + blanks
    console.line(
      "  \(console.coloured(word, colour(check.status)))\(padding)  \(subject)  "
        + TerminalText.sanitize(check.detail))
  }

  private func colour(_ status: DoctorCheck.Status) -> Console.Colour {
    switch status {
    case .ok: .green
    case .warning: .yellow
    case .problem: .red
    case .skipped: .yellow
    }
  }

  private func verdict(_ console: Console) -> String {
    if isProtected {
      return console.coloured("Protected", .green)
        + ": Codex runs Belay's hooks in this folder, and they decide as they should."
    }
    let problems = checks.filter { $0.status == .problem }.count
    let found =
      problems == 0 ? "" : " \(problems) problem\(problems == 1 ? "" : "s") found besides."
    if !wasCodexAsked {
      return console.coloured("Not known", .yellow)
        + ": Codex could not be asked whether it runs the hooks.\(found)"
    }
    return console.coloured("Not protected", .red)
      + ": \(problems) problem\(problems == 1 ? "" : "s"); what mends them stands below them."
  }

  /// The report for programs.
  package func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("protected")
    writer.bool(isProtected)
    writer.key("version")
    writer.string(BelayVersion.string)
    writer.key("codex")
    if let codexVersion { writer.string(codexVersion) } else { writer.null() }
    writer.key("checks")
    writer.beginArray()
    for check in checks {
      writer.beginObject()
      writer.key("section")
      writer.string(check.section.rawValue)
      writer.key("subject")
      writer.string(check.subject)
      writer.key("status")
      writer.string(check.status.rawValue)
      writer.key("detail")
      writer.string(check.detail)
      writer.key("fix")
      if let fix = check.fix { writer.string(fix) } else { writer.null() }
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}
