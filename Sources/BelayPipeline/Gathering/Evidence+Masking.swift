import BelayModel

extension Evidence {
  /// A copy whose texts have gone through `mask`.
  ///
  /// A finding of the secret scanner is redacted from the start; only the name of the field is the
  /// event's own.
  func masked(_ mask: (String) -> String) -> Evidence {
    if kind == .secret {
      return Evidence(
        kind: kind, rule: rule, ruling: ruling, severity: severity, reason: reason, advice: advice,
        excerpt: excerpt, field: mask(field), offset: offset, origin: origin)
    }
    return maskedThroughout(mask)
  }

  private func maskedThroughout(_ mask: (String) -> String) -> Evidence {
    Evidence(
      kind: kind, rule: rule, ruling: ruling, severity: severity, reason: mask(reason),
      advice: advice, excerpt: mask(excerpt), field: mask(field), offset: offset,
      command: command.map(mask), path: path.map(mask), origin: origin)
  }
}
