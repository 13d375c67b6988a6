package import BelayModel
import BelayProcess

/// Fires test events through a registered command line and compares the answers with what must come.
package struct CanaryCheck {
  private let shell: HookShell
  private let folder: String

  package init(shell: HookShell, folder: String) {
    self.shell = shell
    self.folder = folder
  }

  /// Fires the test events of one event; `timeout` is what Codex waits for the hook, in seconds.
  package func check(_ command: String, for event: HookEventName, timeout: Int) -> DoctorCheck {
    var notes: [String] = []
    for canary in CanaryEvent.all(for: event, folder: folder) {
      let outcome: ProgramOutcome
      do throws(ProgramError) {
        outcome = try shell.run(
          command, input: canary.json, milliseconds: min(60, max(1, timeout)) * 1000)
      } catch {
        return problem(event, "\(canary.name): \(error)")
      }
      let answer = HookAnswer(outcome, to: event)
      if let secret = canary.secret, contains(outcome, secret) {
        return problem(event, "\(canary.name): the answer repeats the token")
      }
      switch (answer, canary.mustBeRefused) {
      case (.refuses, true), (.passes, false): break
      case (.passes, true): return problem(event, "\(canary.name) was let through")
      case (.refuses(let reason), false):
        return problem(event, "\(canary.name) was refused: \(reason)")
      case (.fails(let why), _):
        return problem(
          event, "\(canary.name): the hook failed, \(why), which Codex takes for consent")
      }
      let milliseconds = (outcome.microseconds + 500) / 1000
      notes.append(
        "\(canary.name) \(canary.mustBeRefused ? "refused" : "passed") (\(milliseconds) ms)")
    }
    return DoctorCheck(.canaries, event.rawValue, .ok, notes.joined(separator: ", "))
  }

  private func contains(_ outcome: ProgramOutcome, _ secret: String) -> Bool {
    String(decoding: outcome.output, as: UTF8.self).contains(secret)
      || String(decoding: outcome.errors, as: UTF8.self).contains(secret)
  }

  private func problem(_ event: HookEventName, _ detail: String) -> DoctorCheck {
    DoctorCheck(
      .canaries, event.rawValue, .problem, detail,
      fix:
        "mend what `belay explain -- true` says of the policy; if the executables are old or damaged: "
        + "make install, then belay install")
  }
}
