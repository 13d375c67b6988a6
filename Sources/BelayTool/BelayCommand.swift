package import ArgumentParser
import BelayIO
import BelayModel

/// The program `belay`: for people and CI, never called by Codex.
package struct BelayCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "belay",
    abstract: "A belt for coding agents: shows, checks and replays what Belay's hooks decide.",
    discussion: """
      EXAMPLE:
        belay explain -- git push --force origin main
      """,
    version: "belay \(BelayVersion.string)",
    subcommands: [
      ExplainCommand.self, ReplayCommand.self, RulesCommand.self, LogCommand.self,
      VerifyCommand.self, SummaryCommand.self, ReportCommand.self, LabelCommand.self,
      MetricsCommand.self,
      GateCommand.self, ExportCommand.self,
      ScanCommand.self, BaselineCommand.self, MaskCommand.self, InstallCommand.self,
      UninstallCommand.self, DoctorCommand.self,
    ])

  package init() {}

  /// Runs the program on the process's own arguments and ends it.
  package static func run() -> Never {
    ProcessEnvironment.ignoreWriteSignals()
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let job = ScanJob.quick(arguments) { exit(withError: ExitCode(job.run())) }
    main(BaselineCommand.rewritten(arguments))
    exit()
  }
}
