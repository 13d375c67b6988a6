/// git, run so that nothing which a repository configures is executed.
package enum GitProgram {
  /// The most that git may answer.
  package static let limit = 256 << 20

  /// What a repository could make git execute, switched off: watchers, hooks, pagers, signature checks,
  /// and the fetching of objects that a partial clone left out.
  static let harmless = [
    "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.pager=cat",
    "-c", "log.showSignature=false", "-c", "protocol.allow=never",
    "--no-optional-locks", "--no-pager", "--literal-pathspecs",
  ]

  /// What git says to a command.
  ///
  /// External diff programs and text conversions can be switched off for each command only: pass
  /// `--no-ext-diff` and `--no-textconv` to what shows differences.
  ///
  /// - Parameters:
  ///   - arguments: the command and its arguments.
  ///   - folder: where it runs; `nil` for the folder of this process.
  ///   - environment: its variables `GIT_…` are not handed on.
  ///   - kept: those that are nevertheless; `GIT_INDEX_FILE` is how git tells a pre-commit hook what
  ///     is to be committed.
  ///   - readsWorkTree: whether the command reads files of the work tree; then it is not run where the
  ///     repository defines filters for them.
  ///   - milliseconds: how long git may take, its answer about filters included; then it is killed.
  ///   - limit: the most bytes it may answer.
  /// - Returns: its standard output.
  /// - Throws: why there is none.
  @export(interface)
  package static func output(
    of arguments: [String], in folder: String? = nil, environment: ProgramEnvironment,
    keeping kept: [String] = [], readsWorkTree: Bool = true, milliseconds: Int = 60_000,
    limit: Int = limit
  ) throws(GitError) -> [UInt8] {
    let clean = cleaned(environment, keeping: kept)
    var left = milliseconds
    if readsWorkTree { left -= try checkFilters(folder, clean, milliseconds) }
    let outcome = try run(arguments, folder, clean, milliseconds: left, limit: limit)
    guard outcome.ending == .exited(0) else { throw failure(arguments.first ?? "", outcome.errors) }
    return outcome.output
  }

  /// Only the repository's own filters count: those of the user and the system are nobody else's doing.
  ///
  /// - Returns: how many milliseconds the question took.
  private static func checkFilters(
    _ folder: String?, _ environment: ProgramEnvironment, _ milliseconds: Int
  ) throws(GitError) -> Int {
    let arguments = [
      "config", "--includes", "--show-scope", "--null", "--name-only", "--get-regexp",
      #"^filter\..*\.(clean|smudge|process)$"#,
    ]
    let outcome = try run(arguments, folder, environment, milliseconds: milliseconds, limit: limit)
    let took = Int(outcome.microseconds / 1000)
    // 1: there is no such key.
    if outcome.ending == .exited(1) { return took }
    guard outcome.ending == .exited(0) else { throw failure(arguments.first ?? "", outcome.errors) }
    let fields = outcome.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    var index = 0
    while index + 1 < fields.count {
      if !["system", "global"].contains(fields[index]) {
        throw .filtersDefined(key: fields[index + 1])
      }
      index += 2
    }
    return took
  }

  private static func run(
    _ arguments: [String], _ folder: String?, _ environment: ProgramEnvironment,
    milliseconds: Int, limit: Int
  ) throws(GitError) -> ProgramOutcome {
    let program = Program(
      "git", arguments: harmless + arguments, environment: environment, workingDirectory: folder)
    let outcome: ProgramOutcome
    do throws(ProgramError) {
      outcome = try ProgramRunner.run(program, milliseconds: milliseconds, limit: limit)
    } catch {
      throw .program(error)
    }
    if outcome.isCut { throw .tooLarge(limit: limit) }
    return outcome
  }

  /// The program that runs a command, with everything harmful switched off.
  static func program(
    _ arguments: [String], _ folder: String?, _ environment: ProgramEnvironment,
    keeping kept: [String]
  ) -> Program {
    Program(
      "git", arguments: harmless + arguments, environment: cleaned(environment, keeping: kept),
      workingDirectory: folder)
  }

  private static func cleaned(
    _ environment: ProgramEnvironment, keeping kept: [String]
  ) -> ProgramEnvironment {
    var clean = ProgramEnvironment(
      entries: environment.entries.filter { entry in
        !entry.hasPrefix("GIT_") || kept.contains { entry.hasPrefix($0 + "=") }
      })
    clean["GIT_TERMINAL_PROMPT"] = "0"
    clean["GIT_NO_LAZY_FETCH"] = "1"
    clean["LC_ALL"] = "C"
    return clean
  }

  /// What git's complaint says of a command that failed.
  static func failure(_ command: String, _ errors: [UInt8]) -> GitError {
    let lines = String(decoding: errors.suffix(2000), as: UTF8.self).split(separator: "\n")
    return .failed(command: command, said: lines.last.map(String.init) ?? "")
  }
}
