import BelayModel

/// git: hooks, settings, credentials and mail.
enum GitSettingRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "git.no-verify", ruling: .ask, severity: .medium,
      reason: "skips the hooks that check the change",
      advice: "let the hooks run and mend what they report",
      program: "git",
      command: "commit|push|merge|am|rebase|cherry-pick",
      when: "--no-verify",
      match: """
        git commit --no-verify -m x
        git push --no-verify
        """,
      notMatch: """
        git commit -m "--no-verify"
        git commit -m x
        """),
    BuiltInRule(
      id: "git.no-verify-short", ruling: .ask, severity: .medium,
      reason: "skips the hooks that check the commit",
      advice: "let the hooks run and mend what they report",
      program: "git",
      command: "commit",
      when: "-n",
      match: """
        git commit -n -m x
        git commit -nm x
        """,
      notMatch: """
        git commit -m x
        git log -n 3
        """),
    BuiltInRule(
      id: "git.hooks-path", ruling: .deny, severity: .high,
      reason: "replaces or switches off hooks",
      advice: nil,
      program: "git",
      command: "",
      when: "-c|--config-env=core.hookspath*|core.fsmonitor*",
      match: "git -c core.hooksPath=/dev/null commit -m x",
      notMatch: "git -c user.name=x commit -m y"),
    BuiltInRule(
      id: "git.dangerous-setting", ruling: .ask, severity: .high,
      reason: "changes a git setting that runs programs or redirects traffic",
      advice: "leave it to a person",
      program: "git",
      command: "config",
      when: """
        :core.editor|core.pager :*/*|*;*|*$(*|*!*|*#*|rm|curl*|sh*|bash*|zsh* !--get|--get-all|--list|--unset @many
        :alias.* :!* !--get|--get-all|--list|--unset @many
        :core.hookspath|core.fsmonitor|core.sshcommand|credential.*|\
        url.*|http.sslverify|http.*.sslverify|http.proxy|http.*.proxy|include.path|includeif.*|init.templatedir|filter.*|\
        diff.external|gpg.program|core.gitproxy|protocol.* !--get|--get-all|--get-regexp|-l|\
        --list|--unset @many !@scratch
        :set @some :core.hookspath|core.fsmonitor|core.sshcommand|credential.*|\
        url.*.insteadof|http.sslverify
        """,
      match: """
        git config core.hooksPath .githooks
        git config --global core.editor 'sh -c x'
        git config --global credential.helper store
        git config --global url.https://x/.insteadOf https://y/
        """,
      notMatch: """
        git config user.name me
        git config --get core.hooksPath
        git config --list
        git config core.hooksPath
        """),
    BuiltInRule(
      id: "git.credential-read", ruling: .deny, severity: .critical,
      reason: "prints stored credentials",
      advice: nil,
      program: "git",
      command: "credential fill",
      when: "",
      match: "git credential fill",
      notMatch: """
        git credential reject
        git credential approve
        """),
    BuiltInRule(
      id: "git.secret-reveal", ruling: .deny, severity: .critical,
      reason: "prints or unlocks what was encrypted",
      advice: nil,
      program: "git",
      command: "secret cat|reveal",
      when: "",
      match: "git secret cat .env",
      notMatch: "git secret list"),
    BuiltInRule(
      id: "git.setting-secret", ruling: .ask, severity: .high,
      reason: "prints a setting that holds a token",
      advice: nil,
      program: "git",
      command: "config",
      when: "--get|--get-all|--get-regexp|--get-urlmatch :*extraheader*|*token*|*password*",
      match: "git config --get-all http.extraheader",
      notMatch: "git config --get user.name"),
    BuiltInRule(
      id: "git.key-history", ruling: .ask, severity: .high,
      reason: "shows keys that the history holds",
      advice: "`--stat` or `--name-only` names the commits",
      program: "git",
      command: "log",
      when: """
        -p|-u|--patch :*.pem|*.key !:*cert*|*public*|*.pub.* \
        !--stat|--name-only|--name-status|--numstat|--oneline
        """,
      match: """
        git log -p -- '*.pem'
        git log --all --patch -- config/tls.key
        """,
      notMatch: """
        git log -p -- src/main.py
        git log -p -- certs/cert.pem
        git log --oneline -- '*.pem'
        """),
    BuiltInRule(
      id: "git.remote-clear", ruling: .ask, severity: .high,
      reason: "points the repository at a host that is not well known, or at an open address",
      advice: "use https or ssh",
      program: "git",
      command: "remote add|set-url",
      when: """
        :http://* !:*localhost*|*127.0.0.1*
        :*://*|*@*:* !:add|file://*|*github*|*gitlab*|*bitbucket*|*codeberg*|*azure.com*|*visualstudio.com*|\
        *amazonaws.com*|*googlesource.com*|*sr.ht*|*gitea*|*forgejo*|*gitee*|*huggingface*|*hf.co*|*localhost*|*127.0.0.1*|\
        *heroku*|*kernel.org*|*savannah*|*launchpad*|*sourceforge*|*gnome.org*|*kde.org*|*apache.org*|*git.*
        """,
      match: """
        git remote set-url origin http://x.example/x.git
        git remote set-url origin https://x.example/x.git
        git remote set-url --push origin me@x.example:a/b
        """,
      notMatch: """
        git remote add upstream https://github.com/x/y.git
        git remote set-url origin git@github.com:x/y.git
        git remote set-url origin ../y.git
        """),
    BuiltInRule(
      id: "git.serve", ruling: .ask, severity: .medium,
      reason: "lets others read repositories over the network",
      advice: nil,
      program: "git",
      command: "daemon|instaweb",
      when: "!--stop !--listen=localhost|127.0.0.1",
      match: """
        git daemon --export-all --base-path=/
        git instaweb
        """,
      notMatch: """
        git instaweb --stop
        git daemon --listen=127.0.0.1 --base-path=.
        """),
    BuiltInRule(
      id: "git.send-email", ruling: .ask, severity: .medium,
      reason: "sends patches by mail",
      advice: nil,
      program: "git",
      command: "send-email",
      when: "!--dry-run",
      match: "git send-email --to a@example.org 0001-x.patch",
      notMatch: "git format-patch -1"),
    BuiltInRule(
      id: "git.submodule-deinit-force", ruling: .ask, severity: .medium,
      reason: "deletes submodule folders with local changes",
      advice: "without `-f` git refuses while there are such changes",
      program: "git",
      command: "submodule deinit",
      when: "-f|--force",
      match: """
        git submodule deinit -f sub
        git submodule deinit --all -f
        """,
      notMatch: """
        git submodule update --init
        git submodule deinit sub
        """),
    BuiltInRule(
      id: "git.settings-weaken", ruling: .ask, severity: .high,
      reason: "switches off what git asks before",
      advice: nil,
      program: "git",
      command: "",
      when: """
        -c|--config=clean.requireforce=false|core.fsmonitor=*|core.hookspath=*|\
        protocol.*allow=always|http.sslverify=false|http.sslverify=0|diff.external=/tmp/*|core.pager=/tmp/*|\
        core.editor=/tmp/*|core.sshcommand=/tmp/*|gpg.program=/tmp/*
        -c|--config=core.sshcommand=sh*-c*|core.sshcommand=bash*-c*|core.sshcommand=/*/sh*-c*|\
        core.sshcommand=/*/bash*-c*|core.sshcommand=sh*/tmp/*|core.sshcommand=bash*/tmp/*|\
        diff.external=sh*/tmp/*|diff.external=bash*/tmp/*|core.pager=sh*/tmp/*|core.pager=bash*/tmp/*
        -c|--config=http.proxy=*://*|http.*.proxy=*://* !-c|--config=*localhost*|*127.0.0.1*
        """,
      match: """
        git -c clean.requireForce=false clean -d
        git clone --config core.fsmonitor=/tmp/x https://x.example/r
        git -c diff.external=/tmp/x diff
        git -c core.sshCommand='sh -c /tmp/x' fetch
        git -c http.proxy=http://x.example:8080 fetch
        """,
      notMatch: """
        git clone --config core.autocrlf=input https://x.example/r
        git -c http.proxy=http://localhost:3128 fetch
        git -c core.sshCommand='ssh -i /tmp/key' fetch
        git -c user.name=x commit -m y
        """),
    BuiltInRule(
      id: "git.ext-transport", ruling: .deny, severity: .critical,
      reason: "runs a command in place of a remote",
      advice: nil,
      program: "git",
      command: "clone|fetch|pull|ls-remote|remote|push|submodule",
      when: ":ext::*",
      match: "git clone ext::sh x",
      notMatch: "git clone https://x.example/r"),
    BuiltInRule(
      id: "git.credential-helper-read", ruling: .deny, severity: .critical,
      reason: "prints stored credentials",
      advice: nil,
      program: "git",
      command: """
        credential-store|credential-cache|credential-manager|credential-osxkeychain|\
        credential-libsecret get
        """,
      when: "",
      match: "git credential-store get",
      notMatch: "git credential-cache exit"),
    BuiltInRule(
      id: "git.reference-delete", ruling: .ask, severity: .high,
      reason: "deletes a reference below the branch commands",
      advice: nil,
      program: "git",
      command: "symbolic-ref|replace",
      when: "-d|--delete",
      match: """
        git symbolic-ref -d HEAD
        git replace -d abc
        """,
      notMatch: """
        git symbolic-ref HEAD
        git tag -d v1-rc
        """),
    BuiltInRule(
      id: "git.hooks-variable", ruling: .ask, severity: .medium,
      reason: "skips the hooks that check the change",
      advice: nil,
      program: "git",
      command: "commit|push|merge|rebase",
      when: """
        @environment:HUSKY|HUSKY_SKIP_HOOKS|SKIP|LEFTHOOK|LEFTHOOK_EXCLUDE|\
        PRE_COMMIT_ALLOW_NO_CONFIG
        """,
      match: "HUSKY=0 git commit -m x",
      notMatch: "GIT_AUTHOR_NAME=x git commit -m y"),
    BuiltInRule(
      id: "git.hooks-path-unset", ruling: .ask, severity: .high,
      reason: "switches off the hooks that the project set",
      advice: nil,
      program: "git",
      command: "config",
      when: "--unset|--unset-all :core.hookspath",
      match: "git config --unset core.hooksPath",
      notMatch: """
        git config --unset user.name
        git config --get core.hooksPath
        """),
  ]
}
