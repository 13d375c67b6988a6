import ArgumentParser
import BelayIO
import BelayProcess

/// `belay doctor`: whether the hooks really run.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check that Codex really runs Belay's hooks, and that they decide as they should.",
    discussion: """
      Asks Codex itself (codex app-server, hooks/list) which hooks it would run in the current \
      folder, checks the registered executables, and fires test events through each registered \
      command line as Codex would. Nothing is changed, and the run log stays as it is. Each \
      problem comes with what mends it.

      Exit status: 0 only if protected, 1 if not, 2 if Codex could not be asked.

      EXAMPLES
        belay doctor
        belay doctor --codex ~/bin/codex
        belay doctor --format json
      """)

  @Option(help: ArgumentHelp("The Codex executable.", valueName: "path"))
  var codex = "codex"

  @Option(help: "text or json.")
  var format = OutputFormat.text

  init() {}

  func run() throws {
    guard let folder = ProcessEnvironment.workingDirectory() else {
      Console.note("belay doctor: the current folder is gone; change to one that exists")
      throw ExitStatus.unable
    }
    let environment = ProgramEnvironment.inherited()
    let executables = try? ExecutableFolder.find(
      given: nil, startedAs: CommandLine.arguments.first ?? "belay", environment: environment)
    let report = Doctor(
      codex: codex, folder: folder, environment: environment, executables: executables
    ).examine()
    var console = Console()
    switch format {
    case .text: report.write(to: &console)
    case .json: console.write(report.json())
    }
    try console.finish()
    throw ExitCode(report.exitStatus)
  }
}
