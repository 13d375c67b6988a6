import ArgumentParser

/// `belay scan baseline`: the list of findings that are known.
///
/// The program takes `belay scan baseline` for the name of this command: a command cannot have both
/// paths and subcommands.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan-baseline",
    abstract: "Make, renew or review the list of known findings (belay scan baseline).",
    usage: "belay scan baseline <create|update|audit> ...",
    discussion: """
      A baseline lists findings by rule and a keyed hash of the secret; the secret is not in it. \
      Neither line nor time takes part: moving code changes nothing, and a new secret on an old \
      line shows. The key is in the file, so whoever has the file can try out guesses of short \
      passwords: keep it as private as the code.

      EXAMPLES:
        belay scan baseline create .
        belay scan --baseline .belay-baseline.json .
        belay scan baseline update .
        belay scan baseline audit
      """,
    shouldDisplay: false,
    subcommands: [
      BaselineCreateCommand.self, BaselineUpdateCommand.self, BaselineAuditCommand.self,
    ])

  /// `belay scan baseline …` as the parser knows it.
  static func rewritten(_ arguments: [String]) -> [String] {
    guard arguments.count >= 2, arguments[0] == "scan", arguments[1] == "baseline" else {
      return arguments
    }
    return ["scan-baseline"] + arguments.dropFirst(2)
  }
}
