import ArgumentParser

/// `belay rules`: the built-in command and path rules.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List, show and test the built-in rules; import those of Codex.",
    discussion: """
      EXAMPLES:
        belay rules git
        belay rules show git.reset-hard
        belay rules test
        belay rules import ~/.codex/rules/default.rules
      """,
    subcommands: [
      RulesListCommand.self, RulesShowCommand.self, RulesTestCommand.self,
      RulesImportCommand.self, RulesCheckCommand.self, RulesDeployHashCommand.self,
    ],
    defaultSubcommand: RulesListCommand.self)
}
