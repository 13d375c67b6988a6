import ArgumentParser
import BelayIO
import BelaySettings

/// `belay rules import`: rules files of Codex as `[[command]]` tables of a policy.
struct RulesImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Print the rules of Codex's rules files as TOML for a policy file.",
    discussion: """
      Codex's prompt becomes ask, forbidden becomes deny. What Belay cannot carry over stands in \
      the output as a comment. To have Codex's files read in place instead, write `codex = true` \
      below [rules] in the user policy.

      EXAMPLES:
        belay rules import ~/.codex/rules/default.rules >> ~/.config/belay/policy.toml
        belay rules import - < team.rules

      Exit status: 0, or 2 if a file cannot be read or holds more than plain rules.
      """)

  @Argument(help: "Rules files, or - for standard input.")
  var files: [String]

  func run() throws {
    let rules = try CodexRulesSource.read(files, for: "belay rules import")
    var console = Console()
    console.write(CodexRulesImport.toml(of: rules))
    console.flush()
    if rules.networkRuleCount > 0 {
      Console.note(
        "belay rules import: \(rules.networkRuleCount) network_rule calls are left to Codex")
    }
    if !console.isIntact { throw ExitStatus.unable }
  }
}
