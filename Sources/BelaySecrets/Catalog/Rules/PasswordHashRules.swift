import BelayModel

/// Secret formats of password databases.
enum PasswordHashRules {
  /// All of them, laid out without start-up cost.
  ///
  /// Files of Compose write `$$` for a dollar sign.
  static let all: [SecretRule] = [
    SecretRule(
      id: "htpasswd-apr1", title: "Apache apr1 password hash", severity: .medium,
      keywords: "$apr1$",
      pattern: #"\$apr1\$\$?[./0-9A-Za-z]{1,8}\$\$?[./0-9A-Za-z]{22}"#,
      advice: "Change the password; a hash can be guessed at leisure",
      finds: "svc:{{fake:htpasswd-apr1}}", ignores: "svc:$apr1$salt$hash"),
    SecretRule(
      id: "htpasswd-bcrypt", title: "bcrypt password hash", severity: .medium,
      keywords: "$2y$|$2a$|$2b$|$2y$$|$2a$$|$2b$$",
      pattern: #"\$2[yab]\$\$?\d\d\$\$?[./A-Za-z0-9]{53}"#,
      advice: "Change the password; a hash can be guessed at leisure",
      finds: "svc:{{fake:htpasswd-bcrypt}}", ignores: "svc:$2y$10$hash"),
    SecretRule(
      id: "shadow-sha512", title: "crypt SHA-512 password hash", severity: .medium,
      keywords: "$6$|$5$|$$6$$|$$5$$",
      pattern: #"""
        \$?\$6\$\$?(?:rounds=\d{1,9}\$\$?)?[./0-9A-Za-z]{1,16}\$\$?[./0-9A-Za-z]{86}|\$?\$5\$\$?(?:rounds=\#
        \d{1,9}\$\$?)?[./0-9A-Za-z]{1,16}\$\$?[./0-9A-Za-z]{43}
        """#, advice: "Change the password; a hash can be guessed at leisure",
      finds: "root:{{fake:shadow-sha512}}", ignores: "root:$6$salt$hash"),
  ]
}
