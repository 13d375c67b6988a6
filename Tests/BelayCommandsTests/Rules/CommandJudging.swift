import BelayCommands
import BelayModel

/// Runs scripts through analysis and rules as a hook would.
enum CommandJudging {
  /// A project below a home folder, as most have it.
  static let context = CommandContext(
    cwd: "/home/dev/project", projectRoot: "/home/dev/project", home: "/home/dev",
    codexHome: "/home/dev/.codex", stateFolder: "/home/dev/.local/state/belay",
    configFolder: "/home/dev/.config/belay")

  /// All evidence about `script`.
  static func evidence(
    _ script: String, rules: [CommandRule] = [], pathRules: [PathRule] = [],
    context: CommandContext = context
  ) -> [Evidence] {
    let bytes = Array(script.utf8)
    var analysis = CommandAnalyzer.analyze(bytes[...], context: context)
    return CommandMatcher.evidence(
      &analysis, field: "tool_input.command", script: bytes[...], rules: rules,
      pathRules: pathRules, context: context)
  }

  /// The greatest ruling of all evidence about `script`.
  static func ruling(_ script: String) -> Ruling {
    evidence(script).map(\.ruling).max() ?? .allow
  }

  /// The ids of the rules found in `script`.
  static func rules(_ script: String) -> [String] { evidence(script).map(\.rule) }
}
