import BelayModel

/// What `--help` of a hook executable prints.
enum HookHelp {
  static func text(for program: HookProgram) -> String {
    """
    \(program.rawValue) \(BelayVersion.string): Belay's hook for \
    \(program.events.map { $0.rawValue }.joined(separator: ", ")) of OpenAI Codex

    Reads one event as JSON on standard input and answers as Codex expects:
    silence and exit 0 for no objection, exit 2 and the reason on standard error for a refusal.
    Codex calls it; `belay install` registers it, `belay doctor` proves that it runs.

    USAGE: \(program.rawValue) [--policy FILE] [--role NAME] [--state DIR] [--json]

    OPTIONS:
      --policy FILE   one more policy file; it can tighten, never loosen
      --role NAME     the role of the policy that applies to this agent
      --state DIR     where run log and key are (default: $XDG_STATE_HOME/belay,
                      else ~/.local/state/belay)
      --json          print the whole decision, for people who run a hook by hand
      --version       print the version
      --help          print this

    EXAMPLE:
      \(program.rawValue) --json < samples/07-git-reset-hard/event.json

    """
  }
}
