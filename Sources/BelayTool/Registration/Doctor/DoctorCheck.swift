/// One thing that was looked at, and what to do about it.
package struct DoctorCheck: Sendable, Equatable {
  /// What a check found.
  package enum Status: String, Sendable {
    case ok
    /// Works, but not as it should.
    case warning
    /// Keeps a hook from protecting.
    case problem
    /// Could not be looked at.
    case skipped
  }

  /// The parts of the report.
  package enum Section: String, CaseIterable, Sendable {
    case codex
    case hooks
    case executables
    case canaries
    case runLog

    /// The heading.
    package var title: String {
      switch self {
      case .codex: "Codex"
      case .hooks: "Hooks, as Codex lists them"
      case .executables: "Executables"
      case .canaries: "Test events, through the registered command lines"
      case .runLog: "Run log"
      }
    }
  }

  package let section: Section
  /// What was looked at: an event, an executable, a switch.
  package let subject: String
  package let status: Status
  package let detail: String
  /// The command or step that mends it.
  package let fix: String?

  package init(
    _ section: Section, _ subject: String, _ status: Status, _ detail: String, fix: String? = nil
  ) {
    self.section = section
    self.subject = subject
    self.status = status
    self.detail = detail
    self.fix = fix
  }
}
