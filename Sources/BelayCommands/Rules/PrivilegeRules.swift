import BelayModel

/// Shells and programs with more rights than the user has.
enum PrivilegeRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "privilege.root-shell", ruling: .ask, severity: .high,
      reason: "opens a shell with all rights",
      advice: "run the one command that needs them with `sudo`",
      program: "bash|sh|zsh|dash|ksh|fish|su",
      command: "",
      when: """
        @none @via:sudo*|doas*|pkexec*|nsenter*|chroot*
        @none -i|-l|--login @via:sudo*|doas*
        """,
      match: """
        sudo bash
        sudo su
        doas sh
        pkexec bash
        """,
      notMatch: """
        sudo bash script.sh
        bash
        sh -c ls
        """),
    BuiltInRule(
      id: "privilege.root-login", ruling: .ask, severity: .high,
      reason: "opens a shell with all rights",
      advice: "run the one command that needs them with `sudo`",
      program: "sudo|su",
      command: "",
      when: "-i|-s|--login|--shell @none",
      match: """
        sudo -i
        sudo -s
        """,
      notMatch: """
        sudo ls
        sudo -l
        sudo -v
        """),
    BuiltInRule(
      id: "privilege.switch-user", ruling: .ask, severity: .high,
      reason: "opens a shell of another user",
      advice: nil,
      program: "su",
      command: "",
      when: "@some !-c|--command",
      match: """
        su - root
        su postgres
        """,
      notMatch: "su --help"),
    BuiltInRule(
      id: "privilege.capability", ruling: .ask, severity: .high,
      reason: "gives a program rights that its user does not have",
      advice: nil,
      program: "setcap|capsh",
      command: "",
      when: """
        @some !-v|-r|--print|--decode
        --gid|--uid|--user
        """,
      match: """
        setcap cap_setuid+ep /usr/bin/python3
        capsh --gid=0 --uid=0 --
        """,
      notMatch: """
        capsh --print
        getcap x
        """),
    BuiltInRule(
      id: "privilege.group", ruling: .ask, severity: .high,
      reason: "changes who may use the machine",
      advice: nil,
      program: "gpasswd|chage|vipw",
      command: "",
      when: """
        -a|--add|-d|--delete|-M|-A
        @many
        """,
      match: "gpasswd -a eve wheel",
      notMatch: "chage --help"),
    BuiltInRule(
      id: "privilege.account-editor", ruling: .deny, severity: .critical,
      reason: "edits the accounts of the machine",
      advice: nil,
      program: "vipw|vigr",
      command: "",
      when: "",
      match: "vipw -s",
      notMatch: "vipw --help"),
  ]
}
