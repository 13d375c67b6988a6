import BelayModel

/// A rule that is compiled in: when it holds, what it says, and commands that prove it.
///
/// All fields are plain literals, so that an array of rules is laid out by the compiler and costs
/// nothing until a program it speaks of is seen. Nested arrays would need code at run time; lists are
/// therefore written in one text.
struct BuiltInRule: Sendable {
  let id: String
  let ruling: Ruling
  let severity: Severity
  /// Why, in one sentence without full stop.
  let reason: String
  /// What to do instead; `nil` where there is nothing to suggest.
  let advice: String?
  /// The programs it speaks of, separated by `|`.
  let program: String
  /// The words that must follow the program, options aside, as `stash drop|clear`; any if empty.
  let command: String
  /// Conditions as `RuleCondition` reads them, one alternative a line; it always holds if empty.
  let when: String
  /// Commands it must match, one a line.
  let match: String
  /// Commands it must not match, one a line.
  let notMatch: String
}
