import BelayIO
package import BelayProcess

/// What is left to do after registering, for the user to read.
package enum RegistrationAdvice {
  /// How to make Codex trust the hooks.
  package static func trust(_ place: RegistrationPlace) -> String {
    var text = """
      One step is left: Codex runs a hook only after you have trusted it.
        1. Start `codex` in a terminal. At "Hooks need review" choose "Trust all and continue"
           (in a running session: /hooks).
        2. Run `belay doctor`. It asks Codex, and fires test events through every hook.
      `codex exec` and `codex app-server` never ask: they skip untrusted hooks without a word.

      """
    if case .project = place {
      text += """
        A project's hooks run only if the project itself is trusted by Codex. The file names paths of this
        machine: commit it only if Belay stands at the same path for everybody.

        """
    }
    return text
  }

  /// What an administrator has to do with the printed text.
  package static func managed(folder: String, environment: ProgramEnvironment) -> String {
    var text = """
      Nothing was written. As root, put the text above into \(ManagedRegistration.path):
        belay install --managed | sudo tee \(ManagedRegistration.path)
      If the file exists, add the text to it by hand. Codex then runs these hooks without asking for trust.
      """
    if let home = environment["HOME"], home != "/", folder.hasPrefix(home + "/") {
      text += """
        The executables stand in your home folder, where any program of yours can replace them. Managed hooks
        should stand where only root can write: `sudo make install PREFIX=/usr/local`.
        """
    }
    return text
  }
}
