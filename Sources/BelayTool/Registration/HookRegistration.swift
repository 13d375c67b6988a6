package import BelayModel

/// One event and the command that Codex is to run for it.
package struct HookRegistration: Sendable, Equatable {
  package let event: HookEventName
  package let command: String
  /// Whole seconds.
  package let timeout: Int

  /// What Codex waits at most for a hook of that event.
  ///
  /// Belay answers within two seconds. Codex corrects a longer time for the last two events down to
  /// three seconds, and says so to the user at every start.
  package static func timeout(for event: HookEventName) -> Int {
    switch event {
    case .interrupt, .sessionEnd: 3
    default: 10
    }
  }

  /// All ten registrations.
  ///
  /// - Parameter folder: the absolute path of the folder that holds the executables; `nil` for names
  ///   that the shell is to find on its `PATH`.
  /// - Returns: them, in the order in which they are written.
  package static func all(executablesIn folder: String?) -> [HookRegistration] {
    HookProgram.allCases.flatMap { executable in
      let command =
        folder.map { ShellQuoting.quoted("\($0)/\(executable.rawValue)") }
        ?? executable.rawValue
      return executable.events.map { event in
        HookRegistration(event: event, command: command, timeout: timeout(for: event))
      }
    }
  }
}
