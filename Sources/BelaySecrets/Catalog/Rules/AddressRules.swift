import BelayModel

/// Addresses of other services that hold a password or token.
enum AddressRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "basic-auth-url", title: "Address with password", severity: .high, form: .address,
      keywords: "http://|https://",
      pattern: #"""
        https?://[^\s:/@"\'<>`\\]{1,100}:(?!\d{1,5},)([^\s/@"\'<>`\\]{4,200})@(?!(?:[\w-]+\.)*example\.|localh\#
        ost|127\.|host(?![\w.-]))[\w\[]
        """#,
      caseless: true, boundary: .none, validator: .password, specificity: 2,
      advice: "Change the password and keep it out of addresses",
      finds: "https://svc:{{fake:basic-auth-url}}@artifacts.acme.io/repo",
      ignores: "https://user:pass@example.com/"),
    SecretRule(
      id: "git-remote-token-url", title: "Git remote with token", severity: .critical,
      keywords: "x-access-token:|oauth2:|x-token-auth:|gitlab-ci-token:",
      pattern: #"""
        (?:x-access-token|oauth2|x-token-auth|gitlab-ci-token):([^\s:/@"\'<>`\\]{16,400})@[\w-]+\.
        """#,
      caseless: true, boundary: .none, validator: .opaque, specificity: 3,
      advice: "Change the password and keep it out of addresses",
      finds: "https://x-access-token:{{fake:git-remote-token-url}}@github.com/acme/app.git",
      ignores: "https://x-access-token:${TOKEN}@github.com/acme/app.git"),
    SecretRule(
      id: "ftp-url", title: "FTP address with password", severity: .high, form: .address,
      keywords: "ftp://|ftps://|sftp://",
      pattern: #"s?ftps?://(?!anonymous:)[^\s:/"\'<>`\\]{0,100}:([^\s/@"\'<>`\\]{4,200})@[\w.\[-]"#,
      caseless: true, boundary: .none, validator: .password, specificity: 3,
      advice: "Change the password and keep it out of addresses",
      finds: "ftp://svc:{{fake:ftp-url}}@files.acme.io/pub",
      ignores: "ftp://anonymous:guest@files.acme.io"),
    SecretRule(
      id: "ldap-url", title: "LDAP address with password", severity: .high, form: .address,
      keywords: "ldap://|ldaps://",
      pattern: #"ldaps?://[^\s:/"\'<>`\\]{0,100}:([^\s/@"\'<>`\\]{4,200})@[\w.\[-]"#,
      caseless: true, boundary: .none, validator: .password, specificity: 3,
      advice: "Change the password and keep it out of addresses",
      finds: "ldap://svc:{{fake:ldap-url}}@files.acme.io/pub",
      ignores: "ldap://anonymous:guest@files.acme.io"),
    SecretRule(
      id: "smtp-url", title: "SMTP address with password", severity: .high, form: .address,
      keywords: "smtp://|smtps://",
      pattern: #"smtps?://[^\s:/"\'<>`\\]{0,100}:([^\s/@"\'<>`\\]{4,200})@[\w.\[-]"#,
      caseless: true, boundary: .none, validator: .password, specificity: 3,
      advice: "Change the password and keep it out of addresses",
      finds: "smtp://svc:{{fake:smtp-url}}@files.acme.io/pub",
      ignores: "smtp://anonymous:guest@files.acme.io"),
  ]
}
