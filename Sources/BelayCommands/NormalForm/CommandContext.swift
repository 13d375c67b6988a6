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
  /// Paths of the event that have a symbolic link on their way.
  package private(set) var links: [PathLink] = []
  /// Whether an analysis also keeps the calls of wrappers, `sudo ls` beside `ls`: a policy's prefix may
  /// begin with one.
  package var keepsWrappers = false

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

  /// The same context with what is known of links.
  @export(interface)
  package func seeing(_ links: [PathLink]) -> CommandContext {
    var context = self
    context.links = links
    return context
  }

  /// Where a path really lies if there is a link on its way.
  func target(of path: LexicalPath) -> LexicalPath? {
    for link in links where link.path == path.bytes {
      return LexicalPath(absolute: link.target)
    }
    return nil
  }
}
