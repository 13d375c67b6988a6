import BelayModel

/// Secret formats of .pgpass files.
enum PgpassRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "pgpass", title: ".pgpass line", severity: .high, form: .search,
      keywords: ":5432:|:5433:|:6432:",
      pattern: #"""
        (?<![\w./@:-])[\w.*-]{1,100}:\d{4,5}:[^:\s"'/]{1,64}:[^:\s/"']{1,64}:((?:\\[:\\]|[^:\s\\"'`<>/@]){4,100\#
        })(?![\w:/@])
        """#, leading: 120, reach: 200, boundary: .none, validator: .password, specificity: 3,
      advice: "Change the password of the database user",
      finds: "db.acme.io:5432:app:svc:{{fake:pgpass}}", ignores: "db.acme.io:5432:app:svc:password")
  ]
}
