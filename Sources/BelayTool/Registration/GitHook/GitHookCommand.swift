import BelayIO
import BelayProcess

/// What `belay install --git` and `belay uninstall --git` do.
enum GitHookCommand {
  /// Writes the hook of the repository around the current folder.
  static func install() throws(RegistrationError) -> String {
    let environment = ProgramEnvironment.inherited()
    guard
      let program = ExecutableLocation.path(
        startedAs: CommandLine.arguments.first ?? "belay", environment: environment)
    else { throw .locationUnknown }
    let place = try place(environment)
    let path = TerminalText.sanitize(place.hook)
    switch try GitHook.install(place, program: program) {
    case .unchanged: return "The hook \(path) is already there; nothing was changed.\n"
    case .chained:
      return "Wrote \(path); the hook that was there runs first, as pre-commit.before-belay.\n"
    default:
      return """
        Wrote \(path): every commit is searched for secrets first.
        Try it: git commit --allow-empty -m test    Take it out: belay uninstall --git

        """
    }
  }

  /// Takes it away.
  static func uninstall() throws(RegistrationError) -> String {
    let place = try place(.inherited())
    let path = TerminalText.sanitize(place.hook)
    switch try GitHook.uninstall(place) {
    case .restored: return "Put back the hook that \(path) was before Belay.\n"
    case .removed: return "Removed \(path).\n"
    default: return "There is no hook of Belay at \(path).\n"
    }
  }

  private static func place(
    _ environment: ProgramEnvironment
  ) throws(RegistrationError) -> GitHookPlace {
    try .find(in: ProcessEnvironment.workingDirectory() ?? "/", environment: environment)
  }
}
