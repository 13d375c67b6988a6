import BelayProcess

/// Shell scripts that stand in for programs.
enum StandInProgram {
  /// Writes a script that can be started.
  ///
  /// Another process writes it: a program that a parallel test starts meanwhile would hold a file that
  /// this process has open for writing, and Linux starts no file that somebody may write to.
  static func make(_ path: String, _ script: String) throws {
    let outcome = try ProgramRunner.run(
      Program(
        "/bin/sh", arguments: ["-c", #"mkdir -p "${0%/*}" && cat > "$0" && chmod 755 "$0""#, path],
        environment: ProgramEnvironment(entries: ["PATH=/usr/bin:/bin"])),
      input: Array(script.utf8))
    guard outcome.ending == .exited(0) else {
      throw ProgramError.notStarted(program: path, errno: 0)
    }
  }
}
