import BelayModel

/// Stores of secrets and tools that print tokens.
///
/// The rules hold for every program of the family, see `ProgramIndex`.
enum SecretStoreRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "credentials.store", ruling: .deny, severity: .critical,
      reason: "prints a stored secret or an access token",
      advice: "give the program the secret without printing it",
      program: "*",
      command: "",
      when: """
        :get*|show*|read|cat|reveal*|decrypt*|export*|token|print*|dump*|view|fetch|clip|copy|\
        getall|env|script|xshow|otp|password|access|access-token|get-token|credentials !:list|ls|help|version
        -d|--decrypt|--show|--reveal|--plaintext|--recovery-unseal
        """,
      match: """
        bws secret get abc
        keepassxc-cli show db.kdbx mail
        dotenvx decrypt
        teller env
        aws-iam-authenticator token -i prod
        rage -d -i key.txt a.age
        rbw get github
        kubeseal --recovery-unseal --recovery-private-key main.pem
        """,
      notMatch: """
        bws secret list
        keepassxc-cli ls db.kdbx
        dotenvx run -- npm test
        rage -r age1x -o a.age a
        kubeseal -f secret.yaml -w sealed.yaml
        """),
    BuiltInRule(
      id: "credentials.clipboard", ruling: .ask, severity: .medium,
      reason: "prints the clipboard, which often holds a password",
      advice: nil,
      program: "pbpaste|wl-paste",
      command: "",
      when: "!:-l|--list-types|--help|--version",
      match: """
        pbpaste
        wl-paste > x.txt
        """,
      notMatch: "wl-paste --list-types"),
    BuiltInRule(
      id: "credentials.clipboard-x11", ruling: .ask, severity: .medium,
      reason: "prints the clipboard, which often holds a password",
      advice: nil,
      program: "xclip|xsel",
      command: "",
      when: ":-o|-out|--output|-bo|-ob|-po|-so",
      match: """
        xclip -selection clipboard -o
        xsel -bo
        """,
      notMatch: """
        xclip -selection clipboard
        xsel -ib
        """),
    BuiltInRule(
      id: "credentials.store-file", ruling: .deny, severity: .critical,
      reason: "prints what was encrypted",
      advice: nil,
      program: "blackbox_cat|docker-credential",
      command: "",
      when: """
        :get
        :*.gpg|*.asc
        """,
      match: """
        docker-credential-desktop get
        blackbox_cat secrets.yml.gpg
        """,
      notMatch: "docker-credential-desktop list"),
  ]
}
