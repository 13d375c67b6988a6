import BelayModel

/// Users, passwords and keys.
enum AccountRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "account.change", ruling: .ask, severity: .high,
      reason: "changes who may use the machine",
      advice: nil,
      program: """
        useradd|userdel|usermod|groupadd|groupdel|groupmod|adduser|deluser|passwd|chpasswd|\
        visudo|chsh
        """,
      command: "",
      when: "!-S|--status",
      match: """
        useradd eve
        usermod -aG sudo eve
        passwd root
        deluser bob
        """,
      notMatch: """
        useradd --help
        passwd -S me
        """),
    BuiltInRule(
      id: "account.ssh-copy-id", ruling: .ask, severity: .high,
      reason: "lets a key log in on another machine",
      advice: nil,
      program: "ssh-copy-id",
      command: "",
      when: "!-n",
      match: "ssh-copy-id user@example.com",
      notMatch: "ssh-copy-id -n user@example.com"),
    BuiltInRule(
      id: "account.key-delete", ruling: .deny, severity: .high,
      reason: "deletes a secret key for good",
      advice: nil,
      program: "gpg|gpg2",
      command: "",
      when: "--delete-secret-keys|--delete-secret-key|--delete-secret-and-public-key",
      match: "gpg --delete-secret-keys ABCD",
      notMatch: """
        gpg --list-keys
        gpg --verify a.sig
        """),
    BuiltInRule(
      id: "account.key-export", ruling: .deny, severity: .critical,
      reason: "prints a secret key",
      advice: nil,
      program: "gpg|gpg2",
      command: "",
      when: "--export-secret-keys|--export-secret-key|--export-secret-subkeys",
      match: "gpg --export-secret-keys -a me",
      notMatch: "gpg --export -a me"),
    BuiltInRule(
      id: "account.key-overwrite", ruling: .ask, severity: .medium,
      reason: "writes over a key pair in the key folder",
      advice: nil,
      program: "ssh-keygen",
      command: "",
      when: ":*/.ssh/id_* !-y|-l|-R|-F|-e|-i",
      match: "ssh-keygen -t ed25519 -f ~/.ssh/id_ed25519",
      notMatch: """
        ssh-keygen -l -f ~/.ssh/id_ed25519.pub
        ssh-keygen -t ed25519 -f /tmp/k
        """),
  ]
}
