package import BelayModel

extension PolicyException {
  /// Why this exception, which names the rule of `evidence`, does not lift it; `nil` if it does.
  ///
  /// For people who ask; `lifts` decides.
  package func obstacle(to evidence: Evidence, context: DecisionContext) -> String? {
    if lifts(evidence, context: context) { return nil }
    if rule != evidence.rule { return "it names another rule" }
    if !ExceptionAuthority.mayLift(rule, of: evidence.origin.layer, by: origin.layer) {
      return "the \(origin.layer.name) policy has no authority over a rule of the "
        + "\(evidence.origin.layer.name) layer"
    }
    if let expires, context.now > expires { return "it has expired" }
    let roots = PathGlob.Roots(home: context.home, project: context.projectRoot)
    if let path {
      guard let concerned = evidence.path else {
        return "its path \(path) is asked for, and the rule concerns no path"
      }
      if !PathGlob.matches(path, concerned, roots: roots) {
        return "its path \(path) does not match \(concerned)"
      }
    }
    if let cwd, !PathGlob.matches(cwd, context.cwd, roots: roots) {
      return "its cwd \(cwd) does not match \(context.cwd)"
    }
    let wanted = command.map { $0.joined(separator: "|") }.joined(separator: " ")
    return "its command `\(wanted)` is not how `\(evidence.command.joined(separator: " "))` begins"
  }
}
