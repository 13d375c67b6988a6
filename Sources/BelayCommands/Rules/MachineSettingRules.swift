import BelayModel

/// Tools that change how a machine starts, what it loads, trusts and permits.
///
/// The rules hold for every program of the family, see `ProgramIndex`.
enum MachineSettingRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "machine.setting", ruling: .ask, severity: .high,
      reason: "changes how the machine starts, what it trusts or what it permits",
      advice: nil,
      program: "*",
      command: "",
      when: """
        @some !:list|show|status|get|read|query|/query|print|info|display|export|find|current|check|\
        localhost|*.local|127.0.0.1|*test !-l|-list|-read|--get|--list|--display|--query|--print|--status|-L|\
        --version|--get-selections|--show
        -e|-r|-install|--install|--set|--remove|--delete|-F|--flush
        """,
      match: """
        tccutil reset All
        defaults write com.apple.LaunchServices LSQuarantine -bool NO
        efibootmgr -B -b 0000
        setsebool -P httpd_can_network_connect on
        ebtables -F
        mkcert -install
        schtasks /create /tn x /tr x.exe
        """,
      notMatch: """
        update-alternatives --list python
        ipset list
        mkcert localhost
        dscl . -list /Users
        defaults read com.apple.dock
        """)
  ]
}
