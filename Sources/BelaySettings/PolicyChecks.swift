package import BelayModel

/// What the loader asks the engines that run the rules; it knows neither of them.
package struct PolicyChecks: Sendable {
  /// What is wrong with a command rule, for example an example it does not match; `nil` if nothing.
  package let commandProblem: @Sendable (CommandRule) -> String?
  /// What is wrong with a secret rule: its pattern or its examples; `nil` if nothing.
  package let secretProblem: @Sendable (SecretPatternRule) -> String?
  /// Whether an id as evidence carries it (`git.reset-hard`, `secret.github-pat`) is built in.
  ///
  /// Asked for every rule and exception of a policy while a hook runs, so it should not allocate.
  package let isBuiltInRule: @Sendable (String) -> Bool
  /// All built-in ids, for suggestions; asked only when an exception names a rule that is unknown.
  package let builtInRuleIDs: @Sendable () -> [String]

  package init(
    commandProblem: @escaping @Sendable (CommandRule) -> String?,
    secretProblem: @escaping @Sendable (SecretPatternRule) -> String?,
    isBuiltInRule: @escaping @Sendable (String) -> Bool,
    builtInRuleIDs: @escaping @Sendable () -> [String] = { [] }
  ) {
    self.commandProblem = commandProblem
    self.secretProblem = secretProblem
    self.isBuiltInRule = isBuiltInRule
    self.builtInRuleIDs = builtInRuleIDs
  }
}
