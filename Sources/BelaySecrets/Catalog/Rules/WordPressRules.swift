import BelayModel

/// Secret formats of WordPress.
enum WordPressRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "wp-salt", title: "WordPress auth salts", severity: .high, form: .following,
      keywords: #"""
        AUTH_KEY'|LOGGED_IN_KEY'|NONCE_KEY'|AUTH_SALT'|LOGGED_IN_SALT'|NONCE_SALT'|AUTH_KEY"|AUT\#
        H_SALT"|AUTH_KEY=|LOGGED_IN_KEY=|NONCE_KEY=|AUTH_SALT=|LOGGED_IN_SALT=|NONCE_SALT=
        """#,
      pattern:
        #"[A-Z_]{4,16}(?:["']\s*,\s*|=)["'](?![^"'\n]{0,80}\{\{)(?![A-Za-z]+ [A-Za-z]+[ -])([^"'\n]{32,80})["']"#,
      boundary: .none,
      specificity: 4, placeholders: "put your unique phrase",
      advice: """
        Make new salts at https://api.wordpress.org/secret-key/1.1/salt/
        """, finds: "define('AUTH_KEY', '{{fake:wp-salt}}');",
      ignores: """
        define('AUTH_KEY', 'put your unique phrase here, and change it');
        """)
  ]
}
