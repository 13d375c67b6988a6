/// Which rules of Codex hold for a row of words, exactly as `codex execpolicy check` of Codex 0.163.0 says.
///
/// Rules for the words as they are come first. Only if there is none, a program called by a path counts
/// as its name, as far as the rule's `host_executable` paths admit it; a live session always does so,
/// `check` only with `--resolve-host-executables`.
package enum CodexRuleMatch {
  /// Finds the rules that hold for the words that are known, from the first on.
  ///
  /// - Parameters:
  ///   - rules: all rules; those that are not Codex's never hold here.
  ///   - words: the program and its arguments.
  ///   - places: what relative program names and `~/` stand for; `nil` leaves programs unresolved.
  /// - Returns: their numbers in `rules`.
  package static func matching(
    _ rules: [CommandRule], words: [[UInt8]], places: (cwd: String, home: String)?
  ) -> [Int] {
    guard let first = words.first else { return [] }
    let exact = rules.indices.filter { rules[$0].isCodex && begins(words, with: rules[$0].prefix) }
    guard exact.isEmpty, let places,
      let program = ProgramPath.absolute(first, cwd: places.cwd, home: places.home)
    else { return exact }
    let resolved = [Array(ProgramPath.name(of: program))] + words.dropFirst()
    return rules.indices.filter { index in
      guard rules[index].isCodex, begins(resolved, with: rules[index].prefix) else { return false }
      guard let paths = rules[index].paths else { return true }
      return paths.contains { program.elementsEqual($0.utf8) }
    }
  }

  /// Whether the first words are equal to one of the alternatives at their place.
  package static func begins(_ words: [[UInt8]], with prefix: [[String]]) -> Bool {
    guard words.count >= prefix.count else { return false }
    for (alternatives, word) in zip(prefix, words)
    where !alternatives.contains(where: { word.elementsEqual($0.utf8) }) {
      return false
    }
    return true
  }
}
