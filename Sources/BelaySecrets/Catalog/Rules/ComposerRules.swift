import BelayModel

/// Secret formats of File.
enum ComposerRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "composer-auth", title: "composer auth.json http-basic", severity: .high,
      form: .following, keywords: "http-basic|github-oauth|gitlab-token|gitlab-oauth",
      pattern: #"""
        http-basic["'][^\n}]{0,20}[^}]{0,300}?["']password["']\s*:\s*["']([^"'\n]{4,200})["']|\#
        http-basic\.[\w.-]{3,60}\s["']?[\w.@-]{1,60}["']?\s["']?(?!NOPASS)([^\s"'$]{6,200})|\#
        git(?:hub|lab)-(?:oauth|token)["']\s{0,4}:\s{0,4}\{\s{0,8}["'][^"'\n]{3,80}["']\s{0,4}:\s{0,4}["\#
        ']([0-9A-Za-z_-]{20,255})["']
        """#, reach: 720, boundary: .none, validator: .password, specificity: 4,
      advice: "Change the password, and keep auth.json out of repositories",
      finds: #"""
        {"http-basic": {"repo.acme.io": {"username": "svc", "password": "{{fake:composer-auth}}"\#
        }}}
        """#,
      ignores: #"""
        {"http-basic": {"repo.acme.io": {"username": "svc", "password": "password"}}}
        """#)
  ]
}
