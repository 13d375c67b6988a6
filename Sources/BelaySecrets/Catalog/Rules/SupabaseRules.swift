import BelayModel

/// Secret formats of Supabase.
enum SupabaseRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "supabase-pat", title: "Supabase management token", severity: .critical, keywords: "sbp_",
      pattern: "sbp_(?:oauth_)?[0-9a-f]{40}", advice: "Revoke it in the Supabase dashboard",
      finds: "TOKEN={{fake:supabase-pat}}", ignores: "TOKEN={{blank:supabase-pat}}"),
    SecretRule(
      id: "supabase-secret", title: "Supabase secret key", severity: .critical,
      keywords: "sb_secret_", pattern: "sb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}",
      boundary: .base64URL, advice: "Revoke it in the Supabase dashboard",
      finds: "TOKEN={{fake:supabase-secret}}", ignores: "TOKEN={{blank:supabase-secret}}"),
    SecretRule(
      id: "supabase-service-role", title: "Supabase service-role key", severity: .critical,
      keywords: "eyJhb|eyJ0e|eyJra",
      pattern: #"eyJ[A-Za-z0-9_-]{10,400}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{16,1000}"#,
      reach: 3500, boundary: .base64URL, validator: .jwtHolding("\"supabase", "\"service_role\""),
      specificity: 6, advice: "Revoke it in the Supabase dashboard",
      finds: "{{fake:supabase-service-role}}", ignores: "eyJhbGciOiJub25lIn0.e30."),
  ]
}
