import ArgumentParser
import BelayIO
import BelayModel
import BelayProcess

/// `belay install`: registers the hooks in Codex.
struct InstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Register Belay's hooks in Codex, or its hook in git.",
    discussion: """
      Adds the five hook executables for their ten events to $CODEX_HOME/hooks.json (default \
      ~/.codex/hooks.json) behind what is there. Nothing else in the file changes; the file as it \
      was is kept beside it as hooks.json.belay-backup. Running it again changes nothing.

      Codex runs a hook only after you have trusted it: the output says how.

      EXAMPLES
        belay install                    for all your sessions
        belay install --git              search every commit of this repository for secrets
        belay install --project          for this repository, in .codex/hooks.json
        belay install --dry-run          show the file, write nothing
        belay install --managed | sudo tee /etc/codex/requirements.toml
                                         for all users, without a question of trust
      """)

  @Flag(help: "Register in .codex/hooks.json of the repository around the current folder.")
  var project = false

  @Flag(
    help: ArgumentHelp(
      "Write the pre-commit hook of the repository around the current folder.",
      discussion: "A hook that is there runs first; core.hooksPath is honoured."))
  var git = false

  @Flag(help: "Print the administrator's form for /etc/codex/requirements.toml; write nothing.")
  var managed = false

  @Flag(help: "Print what the file would hold; write nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "The folder of the hook executables (default: the one that holds belay).",
      valueName: "folder"))
  var executables: String?

  init() {}

  func validate() throws {
    if project && managed { throw ValidationError("--project and --managed exclude each other.") }
    if git, project || managed || dryRun || executables != nil {
      throw ValidationError("--git stands alone.")
    }
  }

  func run() throws {
    let environment = ProgramEnvironment.inherited()
    do throws(RegistrationError) {
      try run(environment)
    } catch {
      Console.note("belay install: \(error)")
      throw ExitStatus.found
    }
  }

  private func run(_ environment: ProgramEnvironment) throws(RegistrationError) {
    if git {
      write(try GitHookCommand.install())
      return
    }
    let folder = try ExecutableFolder.find(
      given: executables, startedAs: CommandLine.arguments.first ?? "belay",
      environment: environment)
    let registrations = HookRegistration.all(executablesIn: folder)
    if managed {
      write(ManagedRegistration.text(registrations, folder: folder))
      Console.note(RegistrationAdvice.managed(folder: folder, environment: environment))
      return
    }
    let place = try place(environment)
    let registrar = Registrar(place)
    let plan = try registrar.planInstalling(registrations)
    if dryRun {
      write(String(decoding: plan.text ?? [], as: UTF8.self))
      let verb = plan.outcome == .unchanged ? "is already as" : "would be as"
      Console.note("\(shown(place.hooksFile.path)) \(verb) above; nothing was written.")
      return
    }
    try registrar.install(plan)
    write(report(plan, place, registrations))
  }

  private func place(
    _ environment: ProgramEnvironment
  ) throws(RegistrationError) -> RegistrationPlace {
    guard project else { return try .user(environment: environment) }
    return .project(around: ProcessEnvironment.workingDirectory() ?? "/")
  }

  private func report(
    _ plan: Registrar.Plan, _ place: RegistrationPlace, _ registrations: [HookRegistration]
  ) -> String {
    let path = shown(place.hooksFile.path)
    var text =
      plan.outcome == .unchanged
      ? "Belay's hooks are already registered in \(path); nothing was changed.\n"
      : "Registered Belay's hooks in \(path):\n"
    if plan.outcome != .unchanged {
      for registration in registrations {
        let name = registration.event.rawValue
        let padding = String(repeating: " ", count: max(1, 18 - name.count))
        text += "  \(name)\(padding)\(shown(registration.command))\n"
      }
      if plan.outcome == .written(keptBackup: true) {
        text += "The file as it was: \(shown(place.backup.path))\n"
      }
    }
    return text + "\n" + RegistrationAdvice.trust(place)
  }

  private func shown(_ text: String) -> String { TerminalText.sanitize(text) }

  private func write(_ text: String) {
    var console = Console()
    console.write(text)
    console.flush()
  }
}
