import ArgumentParser

/// `belay rules`: the built-in command and path rules.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List, show and test the built-in rules for commands and paths.",
    discussion: """
      EXAMPLES:
        belay rules git
        belay rules show git.reset-hard
        belay rules test
      """,
    subcommands: [RulesListCommand.self, RulesShowCommand.self, RulesTestCommand.self],
    defaultSubcommand: RulesListCommand.self)
}
