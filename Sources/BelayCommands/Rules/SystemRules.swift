import BelayModel

/// The running machine: power, services, processes, schedules, firewall, history.
enum SystemRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "system.power", ruling: .deny, severity: .high,
      reason: "stops or restarts the machine",
      advice: nil,
      program: "shutdown|reboot|halt|poweroff",
      command: "",
      when: "!-c|--show",
      match: """
        shutdown -h now
        reboot
        """,
      notMatch: """
        shutdown -c
        shutdown --help
        """),
    BuiltInRule(
      id: "system.power-service", ruling: .deny, severity: .high,
      reason: "stops or restarts the machine",
      advice: nil,
      program: "systemctl",
      command: "poweroff|reboot|halt|kexec|suspend|hibernate|rescue|emergency",
      when: "",
      match: "systemctl reboot",
      notMatch: "systemctl status nginx"),
    BuiltInRule(
      id: "system.run-level", ruling: .deny, severity: .high,
      reason: "stops or restarts the machine",
      advice: nil,
      program: "init|telinit",
      command: "0|1|6|s|S",
      when: "",
      match: """
        init 0
        telinit 6
        """,
      notMatch: "init --help"),
    BuiltInRule(
      id: "system.service-change", ruling: .ask, severity: .medium,
      reason: "changes what runs on the machine",
      advice: nil,
      program: "systemctl|service|launchctl",
      command: """
        stop|disable|mask|enable|start|restart|isolate|load|unload|bootstrap|bootout|submit|\
        kickstart|edit|kill|revert|link|set-property|set-default|setenv|set-environment
        """,
      when: "!--user",
      match: """
        systemctl stop sshd
        systemctl disable firewalld
        """,
      notMatch: """
        systemctl status x
        systemctl list-units
        systemctl --user restart x
        """),
    BuiltInRule(
      id: "system.user-service", ruling: .ask, severity: .medium,
      reason: "makes something run whenever the user logs in",
      advice: nil,
      program: "systemctl|loginctl",
      command: "enable|link|mask|enable-linger",
      when: "",
      match: """
        systemctl --user enable --now x
        loginctl enable-linger
        """,
      notMatch: "systemctl --user status x"),
    BuiltInRule(
      id: "system.kill-all", ruling: .deny, severity: .high,
      reason: "kills every process of the user or the first of the machine",
      advice: "name the one process",
      program: "kill",
      command: "",
      when: """
        :-1|1
        -1 @none
        @written:$(ps|`ps !@written:grep|/|-c|-p|--ppid|-t|head
        """,
      match: """
        kill -9 -1
        kill -9 1
        """,
      notMatch: """
        kill 1234
        kill -9 %1
        kill -0 99
        """),
    BuiltInRule(
      id: "system.kill-by-name-all", ruling: .deny, severity: .high,
      reason: "kills every process of a user",
      advice: "name the one program",
      program: "pkill|killall",
      command: "",
      when: """
        -u|-U|--euid|--uid|--user @none
        -1
        :|.|^|.+|^.+|$ !-0
        @written:'.*'|".*" !-0
        """,
      match: """
        pkill -u root
        pkill -f .
        pkill ''
        """,
      notMatch: """
        pkill -f vite
        pkill -USR1 node
        pkill -u me -f vite
        killall -HUP node
        """),
    BuiltInRule(
      id: "system.kill-database", ruling: .ask, severity: .high,
      reason: "kills a database in the middle of its work",
      advice: "without `-9` it ends in order",
      program: "pkill|killall",
      command: "",
      when: """
        -9|-KILL|-SIGKILL :postgres|postgresql|postmaster|mysqld|mariadbd|mongod|redis-server|valkey-server|\
        clickhouse|clickhouse-server|cassandra|etcd|memcached
        -s|--signal=9|KILL|SIGKILL :postgres|postgresql|postmaster|mysqld|mariadbd|mongod|redis-server|\
        valkey-server|clickhouse|clickhouse-server|cassandra|etcd
        """,
      match: """
        killall -9 postgres
        pkill -KILL mysqld
        """,
      notMatch: """
        pkill postgres
        killall -9 node
        """),
    BuiltInRule(
      id: "system.crontab-remove", ruling: .deny, severity: .high,
      reason: "deletes the user's schedule",
      advice: "`crontab -l > backup` first",
      program: "crontab",
      command: "",
      when: "-r",
      match: "crontab -r",
      notMatch: "crontab -l"),
    BuiltInRule(
      id: "system.crontab-change", ruling: .ask, severity: .high,
      reason: "installs programs that run later, unseen",
      advice: nil,
      program: "crontab",
      command: "",
      when: """
        -e
        @some !-l|-r
        @none !-l|-r|-V|--version
        """,
      match: """
        crontab jobs.txt
        crontab -
        crontab -e
        """,
      notMatch: "crontab -l"),
    BuiltInRule(
      id: "system.at", ruling: .ask, severity: .medium,
      reason: "runs something later, unseen",
      advice: nil,
      program: "at|batch",
      command: "",
      when: """
        @some !-l
        @none @stdin
        @none @input
        """,
      match: """
        at now + 1 hour
        echo /tmp/x | batch
        """,
      notMatch: "at -l"),
    BuiltInRule(
      id: "system.timer", ruling: .ask, severity: .medium,
      reason: "runs something later or again and again, unseen",
      advice: nil,
      program: "systemd-run",
      command: "",
      when: """
        --on-active|--on-boot|--on-startup|--on-unit-active|--on-unit-inactive|--on-calendar|\
        --timer-property
        """,
      match: """
        systemd-run --user --on-calendar=daily ./sync.sh
        systemd-run --on-active 30m ./sync.sh
        """,
      notMatch: "systemd-run --user --scope make"),
    BuiltInRule(
      id: "system.firewall-off", ruling: .deny, severity: .high,
      reason: "switches the firewall off",
      advice: nil,
      program: "iptables|ip6tables|nft|ufw|firewall-cmd",
      command: "",
      when: """
        -F|--flush|-X|-P|--policy|--panic-off
        :disable|reset|flush
        """,
      match: """
        iptables -F
        ufw disable
        nft flush ruleset
        iptables -P INPUT ACCEPT
        """,
      notMatch: """
        iptables -L
        ufw status
        nft list ruleset
        """),
    BuiltInRule(
      id: "system.firewall-change", ruling: .ask, severity: .medium,
      reason: "changes the firewall",
      advice: nil,
      program: "iptables|ip6tables|iptables-restore|ip6tables-restore|ufw|firewall-cmd|nft",
      command: "",
      when: """
        -A|-I|-D|--append|--insert|--delete|--add-port|--add-service|--remove-rich-rule
        --remove-service|--remove-port|--remove-source|--add-source|--add-rich-rule|--set-default-zone
        :allow|deny|delete|add|insert|default|replace|limit|reject|destroy
        -f|--file
        @written:tables-restore !-t|--test
        """,
      match: """
        iptables -A INPUT -j ACCEPT
        ufw allow 22
        nft delete table inet filter
        """,
      notMatch: """
        iptables -S
        nft list ruleset
        """),
    BuiltInRule(
      id: "system.protection-off", ruling: .deny, severity: .high,
      reason: "switches a protection of the machine off",
      advice: nil,
      program: "setenforce|auditctl",
      command: "",
      when: """
        @some
        -e|-D
        """,
      match: """
        setenforce 0
        auditctl -e 0
        """,
      notMatch: """
        auditctl -s
        setenforce --help
        """),
    BuiltInRule(
      id: "system.kernel-setting", ruling: .ask, severity: .medium,
      reason: "changes the running kernel",
      advice: nil,
      program: "sysctl|modprobe|insmod|rmmod",
      command: "",
      when: """
        -w|--write|-p|--load
        :*=*
        @some !-a|--all|-n|-c|--show-depends :*.ko
        """,
      match: """
        sysctl -w kernel.randomize_va_space=0
        insmod x.ko
        """,
      notMatch: """
        sysctl -a
        sysctl kernel.hostname
        """),
    BuiltInRule(
      id: "system.history-erase", ruling: .deny, severity: .medium,
      reason: "erases the shell's history",
      advice: nil,
      program: "history",
      command: "",
      when: """
        -c|-d
        -w :/dev/null
        """,
      match: "history -c",
      notMatch: """
        history
        history 20
        """),
    BuiltInRule(
      id: "system.journal-erase", ruling: .deny, severity: .medium,
      reason: "erases the machine's log",
      advice: nil,
      program: "journalctl",
      command: "",
      when: "--vacuum-time|--vacuum-size|--vacuum-files|--rotate|--flush",
      match: "journalctl --vacuum-time=1s",
      notMatch: """
        journalctl -u nginx
        journalctl --disk-usage
        """),
    BuiltInRule(
      id: "system.unmount", ruling: .ask, severity: .medium,
      reason: "takes file systems away from running programs",
      advice: nil,
      program: "umount|swapoff",
      command: "",
      when: "-a|--all|-f|-l",
      match: """
        umount -a
        swapoff -a
        """,
      notMatch: "umount /mnt/x"),
    BuiltInRule(
      id: "self.kill-guard", ruling: .deny, severity: .critical,
      reason: "kills the guard or the agent's own host",
      advice: nil,
      program: "pkill|killall|kill",
      command: "",
      when: ":*belay*|*codex*|*pre-tool*|*post-tool*|*permission-request*|*user-prompt-submit*",
      match: """
        pkill -f belay
        killall codex
        pkill belay-pre-tool
        pkill -f pre-tool-use
        """,
      notMatch: """
        pkill node
        killall -9 python
        """),
  ]
}
