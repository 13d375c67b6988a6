import BelayCommands
import BelayModel
import BelayOutcomes
import Testing

/// The outcome of a script as the pipeline reads it: parsed first.
func outcome(_ script: String, _ output: String, exitCode: Int32? = nil) -> CallOutcome {
  outcome(script, bytes: Array(output.utf8), exitCode: exitCode)
}

/// The same for an output of any bytes.
func outcome(_ script: String, bytes output: [UInt8], exitCode: Int32? = nil) -> CallOutcome {
  let bytes = Array(script.utf8)
  let context = CommandContext(
    cwd: "/home/dev/app", projectRoot: "/home/dev/app", home: "/home/dev",
    codexHome: "/home/dev/.codex", stateFolder: "/home/dev/.local/state/belay",
    configFolder: "/home/dev/.config/belay")
  let analysis = CommandAnalyzer.analyze(bytes[...], context: context)
  let commands = analysis.commands.map { command in
    OutcomeCommand(words: command.argv.map { $0.literal ?? [] })
  }
  return .ofShell(bytes[...], commands: commands, output: output[...], exitCode: exitCode)
}

/// A command with what it printed.
struct Run: Sendable, CustomTestStringConvertible {
  let script: String
  let output: String
  var exitCode: Int32?

  init(_ script: String, _ output: String, exitCode: Int32? = nil) {
    self.script = script
    self.output = output
    self.exitCode = exitCode
  }

  var testDescription: String { script }

  var outcome: CallOutcome { BelayOutcomesTests.outcome(script, output, exitCode: exitCode) }
}
