package import BelayCommands
package import BelayModel
package import BelayPolicy

extension CommandContext {
  /// The context of an event on this machine.
  package init(event: HookEvent, places: UserPlaces) {
    self.init(
      cwd: event.cwd, projectRoot: ProjectRoot.find(from: event.cwd, home: places.home),
      home: places.home, codexHome: places.codexHome, stateFolder: places.stateFolder,
      configFolder: places.configFolder)
  }

  /// The same context in another working directory; unchanged where that is not known.
  func moved(to folder: String?) -> CommandContext {
    guard let folder, folder != cwd else { return self }
    return CommandContext(
      cwd: folder, projectRoot: projectRoot, home: home, codexHome: codexHome,
      stateFolder: stateFolder, configFolder: configFolder)
  }

  /// The facts that the decision needs.
  package func decisionContext(now: Int64) -> DecisionContext {
    DecisionContext(cwd: cwd, home: home, projectRoot: projectRoot, now: now)
  }
}
