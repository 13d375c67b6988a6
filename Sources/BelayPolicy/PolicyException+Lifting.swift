package import BelayModel

extension PolicyException {
  /// Whether this exception lifts a piece of evidence: it names the rule, has authority over the
  /// layer the rule comes from, has not expired, and its `where` covers the call.
  package func lifts(_ evidence: Evidence, context: DecisionContext) -> Bool {
    guard rule == evidence.rule,
      ExceptionAuthority.mayLift(rule, of: evidence.origin.layer, by: origin.layer)
    else { return false }
    if let expires, context.now > expires { return false }
    if command.isEmpty && path == nil && cwd == nil { return false }
    if !command.isEmpty && !coversCommand(evidence.command) { return false }
    let roots = PathGlob.Roots(home: context.home, project: context.projectRoot)
    if let path {
      guard let concerned = evidence.path, PathGlob.matches(path, concerned, roots: roots) else {
        return false
      }
    }
    if let cwd, !PathGlob.matches(cwd, context.cwd, roots: roots) { return false }
    return true
  }

  /// Whether the words begin with the exception's words, alternatives at each place.
  private func coversCommand(_ words: [String]) -> Bool {
    guard words.count >= command.count else { return false }
    for (alternatives, word) in zip(command, words) where !alternatives.contains(word) {
      return false
    }
    return true
  }
}
