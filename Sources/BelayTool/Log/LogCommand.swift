import ArgumentParser
import BelayIO
import BelayModel
import BelayRunLog

/// `belay log`: the records of the run log.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Print the records of the run log.",
    discussion: """
      EXAMPLES:
        belay log
        belay log --session 01a1fb1f-2180-76d1-a041-69d63ae81b37 --decision deny
        belay log --all --since 7d --rule 'git.*' --outcome blocked
        belay log --follow
        belay log --all --format json

      Conditions are joined: all of them must hold. --follow prints the session that was recorded \
      last (or the one that is named), then everything that is recorded anew, in whatever session, \
      until it is interrupted.

      With --format json the records are printed as they stand in the log (OCSF 1.9.0, one a \
      line).

      Exit status: 0, or 2 if there is nothing to read.
      """)

  @OptionGroup var state: StateOption
  @Option(help: "The session (default: the one recorded last).")
  var session: String?
  @Flag(help: "All sessions.")
  var all = false
  @Option(help: "Only records with this decision: allow, ask or deny.")
  var decision: Ruling?
  @Option(
    help:
      "Only with this outcome: allowed, approved, blocked, rejected, unauthorized, error, logged.")
  var outcome: AuditRecord.Outcome?
  @Option(help: "Only records of this rule; 'git.*' for all that begin so.")
  var rule: String?
  @Option(help: "Only calls of this tool; 'mcp__github__*' for all that begin so.")
  var tool: String?
  @Option(help: "Only this turn.")
  var turn: String?
  @Option(help: "Only this call.")
  var call: String?
  @Option(help: "Only records from then on: 30d, 12h, 2026-11-21.")
  var since: SinceTime?
  @Option(help: "Only records that hold this text in a printed field.")
  var grep: String?
  @Flag(help: "Go on printing what is recorded.")
  var follow = false
  @Option(help: "text or json.")
  var format = OutputFormat.text

  /// How often new records are looked for, in milliseconds.
  private static let interval = 200

  func run() throws {
    let folder = state.folder
    var follower = LogFollower(stateFolder: folder, session: session, waits: follow)
    if !all, session == nil {
      let latest = follow ? try? LatestSession.file(stateFolder: folder) : nil
      if follow {
        follower.skipAll(but: latest)
      } else {
        follower.skipAll(but: try LatestSession.file(stateFolder: folder))
      }
    }
    var console = Console()
    var isComplete = write(&follower, to: &console, reports: !follow)
    while follow, console.isIntact {
      SystemClock.sleep(milliseconds: Self.interval)
      isComplete = write(&follower, to: &console, reports: false)
    }
    if !isComplete { throw ExitStatus.unable }
  }

  /// Prints what is new.
  ///
  /// - Returns: whether all files could be read.
  private func write(
    _ follower: inout LogFollower, to console: inout Console, reports: Bool
  ) -> Bool {
    let filter = LogFilter(
      decision: decision, outcome: outcome, rule: rule, tool: tool, turn: turn, call: call,
      since: since?.milliseconds, text: grep)
    var isComplete = true
    for file in follower.files where console.isIntact {
      do throws(RunLogError) {
        try follower.read(file) { line, offset in
          write(line, at: offset, filter, to: &console)
          return console.isIntact
        }
      } catch {
        if reports {
          Console.note("belay log: \(TerminalText.sanitize(error.description))")
          isComplete = false
        }
      }
    }
    console.flush()
    return isComplete && console.isIntact
  }

  private func write(
    _ line: Span<UInt8>, at offset: Int, _ filter: LogFilter, to console: inout Console
  ) {
    let bytes = LineBytes.copy(line)
    guard let document = try? JSONScanner.parse(bytes),
      let entry = RunLogEntry(document, offset: offset)
    else {
      // What is no record could be anything: JSON readers are not handed it.
      if format == .text, filter.isEmpty {
        console.line("  (\(bytes.count) bytes at \(offset) are no record)")
      }
      return
    }
    guard filter.admits(entry) else { return }
    switch format {
    case .text: console.line(LogLine.text(entry, in: console))
    case .json: console.write(bytes + [UInt8(ascii: "\n")])
    }
  }
}

extension Ruling: ExpressibleByArgument {
  package init?(argument: String) { self.init(name: argument) }
}

extension AuditRecord.Outcome: ExpressibleByArgument {}
