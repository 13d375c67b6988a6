package import BelayModel

/// One user's machine for hook calls: home, state, configuration and project in a folder of their own.
package struct HookCall: Sendable {
  package let scratch: ScratchFolder

  package init() throws {
    scratch = try ScratchFolder()
    for name in ["home", "project/.git"] { try scratch.folder(name) }
  }

  package var home: String { scratch.path("home") }

  package var project: String { scratch.path("project") }

  /// The state folder, which the first hook makes.
  package var state: String { home + "/.local/state/belay" }

  /// The whole environment of a hook; nothing of the test's own leaks into it.
  package var environment: [String: String] { ["HOME": home, "PATH": "/usr/bin:/bin"] }

  /// A run of a hook on an event, to be changed before it is started.
  package func program(
    _ program: HookProgram, _ input: [UInt8], _ arguments: [String] = []
  ) -> ProgramRun {
    var run = ProgramRun(
      BuiltExecutables.path(program), arguments, environment: environment,
      workingDirectory: project)
    run.input = .bytes(input)
    return run
  }

  /// Runs a hook on an event.
  package func run(
    _ hook: HookProgram, _ event: EventBuilder, _ arguments: [String] = []
  ) throws -> ProgramResult {
    try program(hook, event.bytes, arguments).run()
  }

  /// Runs the program `belay`, with more in its environment if need be.
  package func belay(
    _ arguments: [String], input: [UInt8] = [], environment more: [String: String] = [:]
  ) throws -> ProgramResult {
    var run = ProgramRun(
      BuiltExecutables.path("belay"), arguments, environment: environment.merging(more) { $1 },
      workingDirectory: project)
    run.input = .bytes(input)
    return try run.run()
  }

  /// The records of decisions: those of the run logs without the summaries that the end of a turn adds.
  package var decisions: [[UInt8]] {
    records.filter { !String(decoding: $0, as: UTF8.self).contains(#""event_code":"run.summary""#) }
  }

  /// The lines of all run logs; the ledger is another file.
  package var records: [[UInt8]] {
    var lines: [[UInt8]] = []
    for file in scratch.files(below: "home/.local/state/belay/log") {
      guard file.hasSuffix(".jsonl") else { continue }
      lines += scratch.bytes(of: file).split(separator: UInt8(ascii: "\n")).map { Array($0) }
    }
    return lines
  }
}
