import BelayModel

/// Secret formats of Ruby on Rails.
enum RailsRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "rails-master-key", title: "Ruby on Rails master.key / secret_key_base",
      severity: .critical, form: .credited,
      keywords: """
        secret_key_base|secretkeybase|rails_master|master.key|master_key|ruby_on_rails|rubyonrails|ruby on\
         rails|ruby-on-rails
        """,
      pattern: "(?:[0-9a-f]{128}|[0-9a-f]{32})", specificity: 4,
      advice: "Make a new key; sessions and signatures end",
      finds: "SECRET_KEY_BASE={{fake:rails-master-key}}", ignores: "commit {{shape:hex:128}}")
  ]
}
