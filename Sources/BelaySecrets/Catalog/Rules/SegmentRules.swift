import BelayModel

/// Secret formats of Segment.
enum SegmentRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "segment-token", title: "Segment public API token", severity: .high, keywords: "sgp_",
      pattern: "sgp_[A-Za-z0-9]{64}", advice: "Revoke it in the settings of Segment",
      finds: "TOKEN={{fake:segment-token}}", ignores: "TOKEN={{blank:segment-token}}")
  ]
}
