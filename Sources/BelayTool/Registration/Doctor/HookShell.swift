package import BelayProcess

/// Runs a command line the way Codex runs a hook: by the login shell with `-c`, in the session's folder.
package struct HookShell: Sendable {
  /// The shell.
  package let path: String
  private let folder: String
  private let environment: ProgramEnvironment

  /// - Parameters:
  ///   - folder: the session's folder.
  ///   - environment: what Codex would hand on.
  ///   - stateHome: takes the place of `XDG_STATE_HOME`, so that nothing enters the run log.
  package init(folder: String, environment: ProgramEnvironment, stateHome: String) {
    path = LoginShell.path(environment: environment)
    self.folder = folder
    var changed = environment
    changed["XDG_STATE_HOME"] = stateHome
    self.environment = changed
  }

  /// Runs a command line to its end.
  package func run(
    _ command: String, input: [UInt8] = [], milliseconds: Int = 10_000
  ) throws(ProgramError) -> ProgramOutcome {
    try ProgramRunner.run(
      Program(
        path, arguments: ["-c", command], environment: environment, workingDirectory: folder),
      input: input, milliseconds: milliseconds, limit: 1 << 20)
  }
}
