/// Why a rules file of Codex cannot be used.
package struct CodexRulesError: Error, Equatable {
  /// From 1.
  package let line: Int
  /// What is wrong.
  package let message: String
  /// What to write instead; `nil` where that is plain.
  package let suggestion: String?

  init(line: Int, message: String, suggestion: String? = nil) {
    self.line = line
    self.message = message
    self.suggestion = suggestion
  }

  /// A construct of Starlark beyond its literal part.
  static func unsupported(_ what: String, line: Int) -> CodexRulesError {
    CodexRulesError(
      line: line, message: "\(what) is Starlark that Belay does not run",
      suggestion: "write the rules with plain strings, lists, `+` and names")
  }
}
