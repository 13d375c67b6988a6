import BelayModel
import Testing

@testable import BelayCommands

/// Belay against the real bash: every program that bash starts is among the commands Belay finds.
@Suite(
  .serialized, .enabled(if: BashSandbox.isThere, "bubblewrap cannot make a sandbox here"))
struct DifferentialTests {
  static let seed: UInt64 = 20_261_125
  /// How many scripts run with programs that succeed, and how many others with programs that fail.
  static let count = 2_500

  @Test(arguments: [0, 1])
  func generatedScriptsRunWhatBelayFinds(status: Int) throws {
    var scripts: [String] = []
    for number in (status * Self.count)..<((status + 1) * Self.count) {
      var generator = ScriptGenerator(seed: Self.seed, number: number)
      scripts.append(generator.script())
    }
    try compare(scripts, status: status)
  }

  @Test(arguments: [0, 1])
  func handWrittenScriptsRunWhatBelayFinds(status: Int) throws {
    try compare(HandWrittenScripts.all, status: status)
  }

  private func compare(_ scripts: [String], status: Int) throws {
    var (missing, started) = try differences(scripts, status: status)
    #expect(started > scripts.count / 2)
    // What happens in the background may come in any order: a difference must show twice.
    if !missing.isEmpty { (missing, _) = try differences(missing.map(\.script), status: status) }
    missing.sort { $0.script.utf8.count < $1.script.utf8.count }
    let shown = missing.prefix(8).map { "\($0.script)\n\($0.what)" }.joined(separator: "\n")
    #expect(missing.count == 0, "\(missing.count) of \(started)\n\(shown)")
  }

  /// The scripts of which bash ran something that Belay did not find, and how much it ran in all.
  private func differences(
    _ scripts: [String], status: Int
  ) throws -> ([(script: String, what: String)], Int) {
    var started = 0
    var missing: [(script: String, what: String)] = []
    for (script, calls) in zip(scripts, try BashSandbox.run(scripts, status: status))
    where !calls.isEmpty {
      let found = Rendering.analyze(script)
      // Bash runs the lines before a mistake; what stands in the others is a guess.
      if !found.problems.allSatisfy({ if case .unknownCode = $0 { true } else { false } }) {
        continue
      }
      for argv in calls {
        started += 1
        if found.commands.contains(where: { ArgvMatcher.matches($0.argv, argv) }) { continue }
        let commands = found.commands.map(Rendering.words)
        missing.append((script, "  bash ran: \(argv)\n  found: \(commands)"))
        break
      }
    }
    return (missing, started)
  }
}
