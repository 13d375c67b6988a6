import BelayIO
import BelayModel
import BelayProcess

/// Looks whether a registered command line starts the executable that goes with this `belay`.
package struct ExecutableCheck {
  private let shell: HookShell

  package init(shell: HookShell) {
    self.shell = shell
  }

  /// Runs a command line with `--version`.
  package func check(_ command: String) -> DoctorCheck {
    let name = HookCommandLine.executable(of: command)?.rawValue ?? command
    let path = HookCommandLine.program(of: command) ?? command
    let install = "make install, then belay install"
    if path.hasPrefix("/"), !PathStatus.exists(path) {
      return DoctorCheck(.executables, name, .problem, "\(path) does not exist", fix: install)
    }
    if path.hasPrefix("/"), !PathStatus.isExecutable(path) {
      return DoctorCheck(
        .executables, name, .problem, "\(path) is no executable file", fix: "chmod 755 \(path)")
    }
    if path.hasPrefix("./") || path.hasPrefix("../") || (path.contains("/") && !path.hasPrefix("/"))
    {
      return DoctorCheck(
        .executables, name, .problem,
        "\(path) is relative: it would be looked up in the project, where an agent may write",
        fix: "belay install")
    }
    let outcome: ProgramOutcome
    do throws(ProgramError) {
      outcome = try shell.run("\(command) --version")
    } catch {
      return DoctorCheck(.executables, name, .problem, error.description, fix: install)
    }
    if outcome.ending == .exited(127) {
      return DoctorCheck(
        .executables, name, .problem, "the shell \(shell.path) does not find \(path)", fix: install)
    }
    let said =
      String(decoding: outcome.output.prefix(200), as: UTF8.self)
      .split(separator: "\n").first.map(String.init) ?? ""
    guard outcome.ending == .exited(0), said.hasPrefix("\(name) ") else {
      return DoctorCheck(
        .executables, name, .problem, "\(path) does not answer as one of Belay's executables",
        fix: install)
    }
    let version = String(said.dropFirst(name.count + 1))
    guard version == BelayVersion.string else {
      return DoctorCheck(
        .executables, name, .problem,
        "\(path) is version \(version), this belay is \(BelayVersion.string)", fix: install)
    }
    return DoctorCheck(.executables, name, .ok, "version \(version), \(path)")
  }
}
