import BelayModel

/// Secret formats of Sidekiq.
enum SidekiqRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "sidekiq-pro", title: "Sidekiq gem server credentials", severity: .high, form: .search,
      keywords: "contribsys",
      pattern: #"""
        contribsys(?:__|\.)com["']?\s*[=:,]?\s*["']?([0-9a-f]{8}:[0-9a-f]{8})|([0-9a-f]{8}:[0-9a-f]{8})\#
        @(?:gems|enterprise)\.contribsys
        """#, caseless: true, leading: 40, reach: 60, placeholders: "cafebabe:deadbeef",
      advice: "Revoke it in the settings of Sidekiq",
      finds: "BUNDLE_ENTERPRISE__CONTRIBSYS__COM={{fake:sidekiq-pro}}",
      ignores: "TOKEN={{blank:sidekiq-pro}}")
  ]
}
