import BelayModel

/// Searches through many files.
enum SearchRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "credentials.home-search", ruling: .ask, severity: .high,
      reason: "looks for passwords and tokens in the whole home folder, and shows them",
      advice: "`-l` names the files only",
      program: "grep|egrep|fgrep",
      command: "",
      when: """
        -r|-R|--recursive|--dereference-recursive !-l|-L|-c|-q|--files-with-matches|--files-without-match|--count|--quiet|--silent \
        :*passw*|*secret*|*token|*_token*|*token=*|*api_key*|*apikey*|*private*key*|*credential*|*begin*key* @whole:home
        -r|-R|--recursive|--dereference-recursive !-l|-L|-c|-q|--files-with-matches|--files-without-match|--count|--quiet|--silent \
        -e|--regexp=*passw*|*secret*|*token|*_token*|*token=*|*api_key*|*apikey*|*private*key*|*credential*|*begin*key* @whole:home
        """,
      match: """
        grep -rn password ~/
        grep -rn AWS_SECRET ~ --include=credentials
        grep -r -e API_KEY -e SECRET ~
        """,
      notMatch: """
        grep -rn password ~/app/src
        grep -rln password ~/
        grep -rn password .
        grep -rn main ~/
        """),
    BuiltInRule(
      id: "credentials.home-search-hidden", ruling: .ask, severity: .high,
      reason: "looks for passwords and tokens in the whole home folder, and shows them",
      advice: "`-l` names the files only",
      program: "rg|ag|ack",
      command: "",
      when: """
        -u|--unrestricted|--hidden|-.|--all-types|-a !-l|-c|-q|--files-with-matches|--files|--count|--quiet \
        :*passw*|*secret*|*token|*_token*|*token=*|*api_key*|*apikey*|*private*key*|*credential*|*begin*key* @whole:home
        """,
      match: """
        rg --hidden password ~
        rg -uu 'BEGIN (RSA|OPENSSH) PRIVATE KEY' ~
        """,
      notMatch: """
        rg password src
        rg --hidden password ~/app
        rg -uul password ~
        """),
  ]
}
