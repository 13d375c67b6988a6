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
    let runs = try BashSandbox.run(scripts, status: status)
    var started = 0
    var missing: [String] = []
    for (script, calls) in zip(scripts, runs) where !calls.isEmpty {
      let found = Rendering.analyze(script)
      // Bash runs the lines before a mistake; what stands in the others is a guess.
      if !found.problems.allSatisfy({ if case .unknownCode = $0 { true } else { false } }) {
        continue
      }
      for argv in calls {
        started += 1
        if found.commands.contains(where: { ArgvMatcher.matches($0.argv, argv) }) { continue }
        missing.append(
          "\(script)\n  bash ran: \(argv)\n  found: \(found.commands.map(Rendering.words))")
      }
    }
    #expect(started > scripts.count / 2)
    missing.sort { $0.utf8.count < $1.utf8.count }
    let shown = missing.prefix(8).joined(separator: "\n")
    #expect(missing.count == 0, "\(missing.count) of \(started)\n\(shown)")
  }
}
