import BelayModel

/// Secret formats of Clerk.
enum ClerkRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "clerk-secret", title: "Clerk secret key", severity: .critical, form: .nearby,
      keywords: "clerk_|clerk.|clerkSecret|@clerk/|clerk",
      pattern: "sk_(?:live|test)_[A-Za-z0-9]{40,50}",
      specificity: 7, advice: "Revoke it in the settings of Clerk",
      finds: "CLERK_SECRET_KEY={{fake:clerk-secret}}", ignores: "CLERK_SECRET_KEY=<key>")
  ]
}
