import BelayModel

/// Files that must not be changed: Codex, Belay, the system, what runs at login.
enum WriteRules {
  /// The rules, plain literals; see `BuiltInPathRule`.
  static let all: [BuiltInPathRule] = [
    BuiltInPathRule(
      id: "self.codex-settings", access: .write, ruling: .deny, severity: .critical,
      reason: "changes which hooks, rules and permissions Codex works with",
      advice: "a person edits it in another terminal",
      place: .codexSettings,
      names: "",
      tails: "",
      paths: "",
      except: "",
      sparesFixtures: false,
      match: """
        ~/.codex/hooks.json
        ~/.codex/config.toml
        .codex/hooks.json
        ~/.codex/rules/default.rules
        /etc/codex/requirements.toml
        ~/.codex
        """,
      notMatch: """
        ~/.codex/prompts/a.md
        AGENTS.md
        docs/config.toml
        """),
    BuiltInPathRule(
      id: "self.belay-files", access: .write, ruling: .deny, severity: .critical,
      reason: "changes Belay's policy, log, key or programs",
      advice: "a person edits it in another terminal",
      place: .belayFiles,
      names: "",
      tails: "",
      paths: "",
      except: "",
      sparesFixtures: false,
      match: """
        .belay/policy.toml
        /etc/belay/policy.toml
        /usr/local/bin/belay-pre-tool-use
        ~/.local/bin/belay
        """,
      notMatch: """
        docs/belay.md
        Sources/belay/main.swift
        """),
    BuiltInPathRule(
      id: "path.device", access: .write, ruling: .deny, severity: .critical,
      reason: "writes straight to a device",
      advice: nil,
      place: .device,
      names: "",
      tails: "",
      paths: "",
      except: "",
      sparesFixtures: false,
      match: """
        /dev/sda
        /dev/nvme0n1p1
        """,
      notMatch: """
        /dev/null
        /dev/stderr
        /dev/tty
        """),
    BuiltInPathRule(
      id: "network.shell-socket", access: .write, ruling: .deny, severity: .critical,
      reason: "connects the shell to another machine",
      advice: nil,
      place: .socket,
      names: "",
      tails: "",
      paths: "",
      except: "",
      sparesFixtures: false,
      match: """
        /dev/tcp/10.0.0.1/4444
        /dev/udp/x.example/53
        """,
      notMatch: """
        /dev/tcp/localhost/5432
        /dev/tcp/127.0.0.1/80
        /dev/tcp/db/5432
        """),
    BuiltInPathRule(
      id: "path.system", access: .write, ruling: .deny, severity: .high,
      reason: "changes a file of the operating system",
      advice: "install into the project or `/usr/local`",
      place: .system,
      names: "",
      tails: "",
      paths: """
        /etc/passwd|/etc/shadow|/etc/group|/etc/sudoers|/etc/sudoers.d/**|/etc/ld.so.preload|\
        /etc/pam.d/**|/etc/ssh/**|/etc/crontab|/etc/cron**|/var/spool/cron**|/etc/systemd/**|\
        /etc/init.d/**|/etc/rc.local|/etc/profile|/etc/profile.d/**|/etc/bash.bashrc|\
        /etc/environment|/etc/fstab|/etc/selinux/**|/etc/security/**
        """,
      except: "",
      sparesFixtures: false,
      match: """
        /etc/passwd
        /usr/bin/python3
        /boot/vmlinuz
        /etc/cron.d/x
        /etc/sudoers.d/me
        """,
      notMatch: """
        /usr/local/bin/tool
        /etc/hosts.txt
        /tmp/passwd
        /home/dev/project/usr/bin/x
        """),
    BuiltInPathRule(
      id: "path.system-settings", access: .write, ruling: .ask, severity: .medium,
      reason: "changes a setting of the machine",
      advice: nil,
      place: .configuration,
      names: "",
      tails: "",
      paths: "",
      except: "localtime|timezone",
      sparesFixtures: false,
      match: """
        /etc/hosts
        /etc/resolv.conf
        /etc/apt/sources.list
        """,
      notMatch: """
        etc/hosts
        /etc/localtime
        /tmp/etc/hosts
        """),
    BuiltInPathRule(
      id: "path.log-erase", access: .write, ruling: .ask, severity: .medium,
      reason: "changes the machine's log or the shell's history",
      advice: nil,
      place: .named,
      names: """
        .bash_history|.zsh_history|.psql_history|.mysql_history|.python_history|\
        .node_repl_history|.rediscli_history|.sqlite_history|fish_history|wtmp|btmp|utmp|\
        lastlog
        """,
      tails: ".codex/history.jsonl|.codex/sessions/*|.codex/log/*",
      paths: "/var/log/**",
      except: "",
      sparesFixtures: false,
      match: """
        ~/.bash_history
        /var/log/auth.log
        """,
      notMatch: """
        log/app.log
        HISTORY.md
        """),
    BuiltInPathRule(
      id: "path.login-keys", access: .write, ruling: .deny, severity: .critical,
      reason: "lets a key log in on this machine or changes keys",
      advice: nil,
      place: .named,
      names: "",
      tails: """
        .ssh/authorized_keys|.ssh/authorized_keys2|.ssh/rc|.ssh/environment|.ssh/id_*|\
        .gnupg/*|.aws/credentials|.kube/config|.docker/config.json
        """,
      paths: "",
      except: "*.pub",
      sparesFixtures: false,
      match: """
        ~/.ssh/authorized_keys
        /root/.ssh/authorized_keys
        ~/.ssh/id_rsa
        """,
      notMatch: """
        ~/.ssh/known_hosts
        ssh/authorized_keys.md
        """),
    BuiltInPathRule(
      id: "path.start-file", access: .write, ruling: .ask, severity: .high,
      reason: "changes what runs at every login, shell or schedule",
      advice: nil,
      place: .named,
      names: """
        .bashrc|.bash_profile|.bash_login|.bash_logout|.profile|.zshrc|.zprofile|.zshenv|\
        .zlogin|.xprofile|.xinitrc|.inputrc|.bash_aliases|.aliases
        """,
      tails: """
        .config/fish/config.fish|.config/autostart/*|.config/autostart|.config/systemd/user/*|\
        .config/systemd/user|.ssh/config|\
        .config/git/config|.local/share/applications/*|.config/pip/pip.conf|.pip/pip.conf|\
        .cargo/config.toml|.config/environment.d/*
        """,
      paths: """
        /Library/LaunchAgents|/Library/LaunchDaemons|/Library/LaunchAgents/**|/Library/LaunchDaemons/**|/Users/*/Library/LaunchAgents/**|/home/*/Library/LaunchAgents|\
        /Users/*/Library/LaunchAgents|\
        /home/*/.gitconfig|/root/.gitconfig|/Users/*/.gitconfig|/home/*/.npmrc|/root/.npmrc|\
        /Users/*/.npmrc|/home/*/.pypirc
        """,
      except: "",
      sparesFixtures: true,
      match: """
        ~/.bashrc
        ~/.zshrc
        ~/.config/autostart/x.desktop
        ~/.gitconfig
        ~/.ssh/config
        """,
      notMatch: """
        docs/bashrc.md
        .gitconfig.example
        .npmrc
        """),
    BuiltInPathRule(
      id: "path.shadowed-program", access: .write, ruling: .ask, severity: .high,
      reason: "puts something in the place of a program that everyone runs, or into every Python",
      advice: nil,
      place: .named,
      names: "",
      tails: """
        .local/bin/git|.local/bin/ls|.local/bin/cat|.local/bin/sudo|.local/bin/ssh|\
        .local/bin/bash|.local/bin/sh|.local/bin/ps|.local/bin/grep|.local/bin/find|.local/bin/curl
        """,
      paths: """
        /usr/local/bin/git|/usr/local/bin/ls|/usr/local/bin/cat|/usr/local/bin/sudo|\
        /usr/local/bin/ssh|/usr/local/bin/bash|/usr/local/bin/sh|/usr/local/bin/ps|\
        /usr/local/bin/su|/home/*/bin/git|/home/*/bin/ls|/home/*/bin/sudo|/home/*/bin/ssh|\
        /root/bin/git|/root/bin/ls|/Users/*/bin/git|/Users/*/bin/sudo|\
        /home/*/.local/lib/python*/site-packages/*customize.py|\
        /root/.local/lib/python*/site-packages/*customize.py
        """,
      except: "",
      sparesFixtures: false,
      match: """
        ~/.local/bin/git
        ~/bin/sudo
        /usr/local/bin/ls
        ~/.local/lib/python3.12/site-packages/usercustomize.py
        """,
      notMatch: """
        ~/.local/bin/tool
        /usr/local/bin/kubectl
        bin/git-helper
        """),
    BuiltInPathRule(
      id: "path.git-hooks", access: .write, ruling: .ask, severity: .high,
      reason: "changes what git runs or where it sends",
      advice: nil,
      place: .named,
      names: "",
      tails: """
        .git/hooks/*|.git/config|.git/info/attributes|.git/hooks|.git/modules/*/hooks/*|\
        .git/modules/*/config
        """,
      paths: "",
      except: "*.sample",
      sparesFixtures: false,
      match: """
        .git/hooks/pre-commit
        .git/config
        """,
      notMatch: """
        .githooks/pre-commit
        .git/info/exclude
        .git/index.lock
        .gitignore
        """),
    BuiltInPathRule(
      id: "path.trusted-certificates", access: .write, ruling: .ask, severity: .high,
      reason: "makes the machine trust another issuer of certificates",
      advice: nil,
      place: .named,
      names: "",
      tails: "",
      paths: """
        /usr/local/share/ca-certificates|/usr/local/share/ca-certificates/**|\
        /usr/share/ca-certificates/**
        """,
      except: "",
      sparesFixtures: false,
      match: "/usr/local/share/ca-certificates/x.crt",
      notMatch: """
        certs/x.crt
        /tmp/ca.pem
        """),
  ]
}
