import ArgumentParser
import BelayIO
import BelayProcess

/// `belay uninstall`: takes the hooks out of Codex.
struct UninstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uninstall",
    abstract: "Remove Belay's hooks from Codex.",
    discussion: """
      Takes exactly Belay's entries out of $CODEX_HOME/hooks.json (default ~/.codex/hooks.json). \
      If the file then says what it said before `belay install`, it is restored to the byte; if it \
      was Belay's alone, it is removed. Hooks that others have added in the meantime stay. Run \
      logs stay as well.

      EXAMPLES
        belay uninstall
        belay uninstall --project
        belay uninstall --git            the pre-commit hook of this repository
        belay uninstall --dry-run        show the file, write nothing
      """)

  @Flag(help: "Remove from .codex/hooks.json of the repository around the current folder.")
  var project = false

  @Flag(help: "Remove the pre-commit hook of the repository around the current folder.")
  var git = false

  @Flag(help: "Print what the file would hold; write nothing.")
  var dryRun = false

  init() {}

  func validate() throws {
    if git, project || dryRun { throw ValidationError("--git stands alone.") }
  }

  func run() throws {
    do throws(RegistrationError) {
      try uninstall()
    } catch {
      Console.note("belay uninstall: \(error)")
      throw ExitStatus.found
    }
  }

  private func uninstall() throws(RegistrationError) {
    if git {
      write(try GitHookCommand.uninstall())
      return
    }
    let place: RegistrationPlace =
      project
      ? .project(around: ProcessEnvironment.workingDirectory() ?? "/")
      : try .user(environment: .inherited())
    let registrar = Registrar(place)
    let plan = try registrar.planUninstalling()
    let path = TerminalText.sanitize(place.hooksFile.path)
    if dryRun {
      if let text = plan.text { write(String(decoding: text, as: UTF8.self)) }
      Console.note(
        plan.text == nil
          ? "\(path) would not exist; nothing was written."
          : "\(path) would be as above; nothing was written.")
      return
    }
    try registrar.uninstall(plan)
    switch plan.outcome {
    case .unchanged: write("There are no hooks of Belay in \(path).\n")
    case .removed: write("Removed \(path): it held Belay's hooks only.\n")
    case .restored:
      write("Restored \(path) to what it was before Belay was installed.\n")
    case .written:
      write("Removed Belay's hooks from \(path); all other hooks stay.\n")
    }
  }

  private func write(_ text: String) {
    var console = Console()
    console.write(text)
    console.flush()
  }
}
