import BelayModel

/// Secret formats of calls of curl.
enum CurlRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "curl-user", title: "Shell curl -u user:password", severity: .high, form: .following,
      keywords: "curl ",
      pattern: #"""
        curl\b[^\n]{0,300}?\s(?:-[a-zA-Z]{0,6}u|--user|--proxy-user)[ =]{0,2}["']?(?:[^\s:"'$]{1,80}:([^\s"'@]{4\#
        ,120})|((?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9_-]{24,120}):["']?\s)
        """#, reach: 702, option: "u", boundary: .none, validator: .password, specificity: 3,
      advice: "Change the password, and pass it by a file",
      finds: "curl -u svc:{{fake:curl-user}} https://api.acme.io/v1",
      ignores: "curl -u user:pass https://api.acme.io/v1")
  ]
}
