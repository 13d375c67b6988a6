/// The facts about the machine that the meaning of a command depends on; gathered before, so that
/// analysis itself touches no file.
package struct CommandContext: Sendable {
  /// The event's `cwd`, absolute.
  package let cwd: String
  /// The root of the project `cwd` lies in (the folder with `.git`), else `cwd`.
  package let projectRoot: String
  /// The user's home folder, absolute.
  package let home: String
  /// The user's `CODEX_HOME`, absolute.
  package let codexHome: String
  /// Belay's state folder, absolute.
  package let stateFolder: String
  /// Belay's user configuration folder, absolute.
  package let configFolder: String

  package init(
    cwd: String, projectRoot: String, home: String, codexHome: String, stateFolder: String,
    configFolder: String
  ) {
    self.cwd = cwd
    self.projectRoot = projectRoot
    self.home = home
    self.codexHome = codexHome
    self.stateFolder = stateFolder
    self.configFolder = configFolder
  }
}
