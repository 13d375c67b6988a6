import BelayModel

/// Secret formats of .netrc files.
enum NetrcRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "netrc", title: ".netrc machine entry", severity: .high, form: .following,
      keywords: "machine |machine\t|default login",
      pattern: #"""
        (?:machine\s+[^\s]{1,200}|default)\s+(?:(?:login|account)\s+(?!anonymous\s)[^\s]{1,100}\s+){1,2}passwor\#
        d\s+([!-&(-~]{6,200})(?![^\s"'])
        """#, reach: 702, boundary: .none, validator: .password, specificity: 4,
      advice: "Change the password, and keep the file out of repositories",
      finds: "machine api.acme.io login svc password {{fake:netrc}}",
      ignores: "machine api.acme.io login svc password xxx")
  ]
}
