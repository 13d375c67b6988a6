/// Which rule a keyword belongs to: a built-in one by group and place, or a policy's own.
struct RuleReference: Equatable, Sendable {
  /// Index of the provider's group in the catalogue; `customGroup` for rules of a policy.
  let group: UInt16
  /// Place in that group.
  let index: UInt16

  /// The group number of a policy's own rules.
  static let customGroup = UInt16.max

  /// Whether it is a policy's own rule.
  var isCustom: Bool { group == Self.customGroup }
}
