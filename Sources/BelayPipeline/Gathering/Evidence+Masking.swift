import BelayModel

extension Evidence {
  /// A copy whose texts have gone through `mask`.
  func masked(_ mask: (String) -> String) -> Evidence {
    Evidence(
      kind: kind, rule: rule, ruling: ruling, severity: severity, reason: mask(reason),
      advice: advice, excerpt: mask(excerpt), field: mask(field), offset: offset,
      command: command.map(mask), path: path.map(mask), origin: origin)
  }
}
