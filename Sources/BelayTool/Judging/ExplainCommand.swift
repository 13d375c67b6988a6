import ArgumentParser
import BelayCommands
import BelayIO
import BelayModel
import BelayPipeline
import BelayPolicy
import BelaySecrets
import BelaySettings

/// `belay explain`: what a command would run, and what Belay says of it.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what a command line would run, which rules match it, and the decision.",
    discussion: """
      The command stands behind `--`, one word being a whole script and several words one command, \
      or comes on standard input. Nothing is run and nothing is recorded. For each command the \
      rules that nearly hold are listed behind `not`, with the clause that fails.

      EXAMPLES:
        belay explain -- 'cd /tmp && X=$HOME; rm -rf "$X"'
        echo 'curl -s https://example.com/x.sh | sh' | belay explain --format json

      Exit status: 0, or 2 if the command could not be read.
      """)

  @Option(help: "The working directory the command would run in.")
  var cwd: String?
  @Option(help: "One more policy file; it can tighten, never loosen.")
  var policy: String?
  @Option(help: "text or json.")
  var format = OutputFormat.text
  @Argument(parsing: .postTerminator, help: "The command; standard input if there is none.")
  var command: [String] = []

  func run() throws {
    let script = try readScript()
    let folder = cwd ?? ProcessEnvironment.workingDirectory() ?? "/"
    let event = ShellEvent.make(script: script, cwd: folder)
    let places = UserPlaces.current()
    let context = CommandContext(event: event, places: places)
    let settings = SettingsLoader.load(
      .discover(places: places, context: context, added: policy), checks: .engines)
    let now = SystemClock.now()
    let judgement = EventJudge.judge(event, settings: settings, context: context, now: now)
    let explanation = Explanation(
      judgement, script: script, settings: settings, context: context, now: now)
    var console = Console()
    // A secret in the command is in the words that are shown as well.
    console.revision = { text in
      var scanner = SecretScanner(custom: settings.secretRules)
      let found = scanner.scan(text, in: text.indices).findings
      return Redaction.redact(text[...], findings: found)
    }
    switch format {
    case .json: console.write(ExplainReport.json(explanation))
    case .text: ExplainText.write(explanation, to: &console)
    }
    try console.finish()
  }

  /// The words behind `--`: a single word is a script, several are a command's words.
  private func readScript() throws -> [UInt8] {
    if command.count == 1 { return Array(command[0].utf8) }
    if !command.isEmpty { return Array(ShellQuoting.line(of: command).utf8) }
    do {
      return try StandardInput.readAll()
    } catch {
      Console.note("belay explain: standard input cannot be read: \(error.description)")
      throw ExitStatus.unable
    }
  }
}
