import BelayModel

/// Secret formats of File.
enum MavenRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "maven-settings", title: "maven server password", severity: .high, form: .following,
      keywords: "<password>",
      pattern: #"<password>\s*(?:<!\[CDATA\[)?([^<>\s]{4,200}?)(?:\]\]>)?\s*</password>"#,
      boundary: .none, validator: .password,
      advice: """
        Change the password, or encrypt it with mvn --encrypt-password
        """,
      finds: """
        <server><id>r</id><username>svc</username><password>{{fake:maven-settings}}</password></\
        server>
        """, ignores: "<password>${env.REPO_PASSWORD}</password>")
  ]
}
