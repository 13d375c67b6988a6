import BelayCommands
import BelayModel
import BelaySecrets
package import BelaySettings

extension PolicyChecks {
  /// The checks of a policy's examples by the engines that will judge events.
  package static let engines = PolicyChecks(
    commandProblem: { CommandRuleCheck.problem(of: $0, context: .forExamples) },
    secretProblem: { SecretRuleCheck.problem(of: $0) },
    isBuiltInRule: { BuiltInRuleNames.contains($0) },
    builtInRuleIDs: { BuiltInRuleNames.all })
}

extension CommandContext {
  /// Where the examples of a policy are thought to run: nothing there exists.
  fileprivate static let forExamples = CommandContext(
    cwd: "/home/user/project", projectRoot: "/home/user/project", home: "/home/user",
    codexHome: "/home/user/.codex", stateFolder: "/home/user/.local/state/belay",
    configFolder: "/home/user/.config/belay")
}
