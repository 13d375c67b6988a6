package import BelayModel

/// Judges a path that a tool call names outside a shell command: a patch, an argument of a tool.
package enum PathMatcher {
  /// What built-in rules and `pathRules` say about touching `path`.
  ///
  /// `path` is taken as written: absolute, relative to the event's `cwd`, or beginning with `~/`. `field`
  /// is where in the event it stands.
  @export(interface)
  package static func evidence(
    path: [UInt8], access: PathRule.Access, field: String, pathRules: [PathRule],
    context: CommandContext
  ) -> [Evidence] {
    guard let lexical = LexicalPath(path[...], cwd: context.cwd, home: context.home) else {
      return []
    }
    return evidence(
      path: lexical, access: access, pathRules: pathRules, context: context,
      place: EvidencePlace(field: field))
  }

  /// What built-in rules and `pathRules` say about touching `path`, on behalf of a command.
  static func evidence(
    path: LexicalPath, access: PathRule.Access, pathRules: [PathRule], context: CommandContext,
    place: EvidencePlace
  ) -> [Evidence] {
    var found = evidenceAsWritten(
      path: path, access: access, pathRules: pathRules, context: context, place: place)
    if context.links.isEmpty { return found }
    guard let target = context.target(of: path) else { return found }
    for one in evidenceAsWritten(
      path: target, access: access, pathRules: pathRules, context: context, place: place)
    where !found.contains(where: { $0.rule == one.rule }) {
      found.append(one)
    }
    return found
  }

  /// The same for the path as it is written, whatever links are on its way.
  private static func evidenceAsWritten(
    path: LexicalPath, access: PathRule.Access, pathRules: [PathRule], context: CommandContext,
    place: EvidencePlace
  ) -> [Evidence] {
    var found: [Evidence] = []
    PathJudge(context: context).judge(path, access: access) { rule in
      found.append(
        Evidence(
          kind: .path, rule: rule.id, ruling: rule.ruling, severity: rule.severity,
          reason: rule.reason, advice: rule.advice, excerpt: place.excerpt(for: path),
          field: place.field, offset: place.offset, command: place.command, path: path.text))
    }
    for rule in pathRules where rule.access == access {
      guard PathGlob(rule.glob, context: context).matches(path) else { continue }
      found.append(
        Evidence(
          kind: .path, rule: rule.id, ruling: rule.ruling, severity: .high,
          reason: "the policy's \(rule.id) speaks of \(rule.glob)", advice: nil,
          excerpt: place.excerpt(for: path), field: place.field, offset: place.offset,
          command: place.command, path: path.text, origin: rule.origin))
    }
    return found
  }
}
