import BelayIO
import BelayProcess

/// The pre-commit hook that looks for secrets in what is about to be committed.
package enum GitHook {
  /// What became of the hook.
  package enum Outcome: Sendable, Equatable {
    case installed
    /// The hook that was there runs first.
    case chained
    case unchanged
    case removed
    /// The hook that was there before is back.
    case restored
    case absent
  }

  /// By this line Belay knows its own hook.
  private static let mark = "# belay: written by `belay install --git`"

  /// The hook's text for the program at a path.
  package static func text(program: String) -> String {
    """
    #!/bin/sh
    \(mark), removed by `belay uninstall --git`.
    # The hook that was here before lives on as pre-commit.before-belay and runs first.
    former=$0.before-belay
    if [ -x "$former" ]; then "$former" "$@" || exit $?; fi
    belay=\(ShellQuoting.quoted(program))
    [ -x "$belay" ] || belay=$(command -v belay) || {
      echo "belay is gone, so nobody looked for secrets: install it, or run belay uninstall --git" >&2
      exit 1
    }
    exec "$belay" scan --staged

    """
  }

  /// Writes the hook; a hook of somebody else is kept and runs first.
  package static func install(
    _ place: GitHookPlace, program: String
  ) throws(RegistrationError) -> Outcome {
    let wanted = Array(text(program: program).utf8)
    let current = try read(place.hook)
    if current == wanted, PathStatus.isExecutable(place.hook) { return .unchanged }
    var outcome = Outcome.installed
    if let current, !isOurs(current) {
      if PathStatus.exists(place.former) { throw .formerHook(path: place.former) }
      // What git would not have run is kept as it is, and does not run now either.
      let mode: UInt16 = PathStatus.isExecutable(place.hook) ? 0o755 : 0o644
      try write(current, place.former, mode: mode)
      outcome = .chained
    } else if PathStatus.exists(place.former) {
      outcome = .chained
    }
    try remove(place.hook)
    try write(wanted, place.hook, mode: 0o755)
    return outcome
  }

  /// Takes the hook away; the one that was there before is put back.
  package static func uninstall(_ place: GitHookPlace) throws(RegistrationError) -> Outcome {
    guard let current = try read(place.hook), isOurs(current) else { return .absent }
    guard let former = try read(place.former) else {
      try remove(place.hook)
      return .removed
    }
    let mode: UInt16 = PathStatus.isExecutable(place.former) ? 0o755 : 0o644
    try remove(place.hook)
    try write(former, place.hook, mode: mode)
    try remove(place.former)
    return .restored
  }

  private static func isOurs(_ text: [UInt8]) -> Bool {
    text.split(separator: UInt8(ascii: "\n"), maxSplits: 2).dropFirst().first?
      .starts(with: mark.utf8) ?? false
  }

  private static func read(_ path: String) throws(RegistrationError) -> [UInt8]? {
    do throws(FileError) {
      return try SettingsFile(path: path).read()
    } catch {
      throw .unreadable(path: path, error)
    }
  }

  private static func write(
    _ bytes: [UInt8], _ path: String, mode: UInt16
  ) throws(RegistrationError) {
    let failure = SettingsFile(path: path).write(bytes, mode: mode)
    if failure != 0 { throw .unwritable(path: path, errno: failure) }
  }

  private static func remove(_ path: String) throws(RegistrationError) {
    let failure = SettingsFile(path: path).remove()
    if failure != 0 { throw .unwritable(path: path, errno: failure) }
  }
}
