import BelayModel

/// Tools of clusters, clouds, machines, databases and backups that share their verbs.
///
/// A program is put here by its entry in `ProgramIndex`: the rules hold for every program of the
/// family, so that a further tool is one line.
enum ServiceToolRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "service.delete", ruling: .ask, severity: .high,
      reason: "deletes, stops or resets something that others may need",
      advice: "list it first, and let a person do it",
      program: "*",
      command: "",
      when: """
        :delete*|destroy*|remove*|rm|rmi|del|purge*|wipe*|terminate*|uninstall|unregister*|\
        undefine|nuke|drop*|erase*|storbinary|sendmail|truncate*|flush*|reset*|forget|down|teardown|kill|expire|revoke*|\
        *.destroy|decommission|prune|retire|*-delete|*-drop|*:drop|*:delete|*:destroy|stop|shutdown|poweroff|\
        power-off|drain|rollback|undeploy|failover|*.rm|*.remove !:/tmp/*|/var/tmp/* !:list|ls|get|show|status|describe|help|plan|diff|info|logs|\
        preview|version|render|template|view
        :schema|migrate|db|database :clean|fresh|wipe
        --delete|--delete-all|--purge|--destroy|--drop|--reset|--remove|--full-refresh|-delete
        """,
      match: """
        velero backup delete nightly
        kops delete cluster x --yes
        virsh undefine vm --remove-all-storage
        pm2 delete all
        nodetool removenode 1-2
        """,
      notMatch: """
        velero backup get
        virsh list --all
        pm2 logs api
        pg_ctl -D /tmp/pgdata stop
        nodetool status
        """),
    BuiltInRule(
      id: "service.change", ruling: .ask, severity: .medium,
      reason: "puts something into service or changes what runs there",
      advice: "`diff`, `plan` or `--dry-run` show it first",
      program: "*",
      command: "",
      when: """
        :deploy*|*:deploy|apply*|converge|promote*|release*|rollout|publish*|provision|ship|restore*|\
        import|reconcile|upgrade|cmd.run|state.apply|state.highstate|run-operation|update-cluster|\
        cookbook|scale|remote|setup !:list|ls|get|show|status|describe|help|plan|diff|info|logs|\
        preview|version|render|template|view|export
        """,
      match: """
        kapp deploy -a app -f config/
        werf converge --repo r
        salt '*' cmd.run 'rm -rf /srv'
        zappa deploy production
        """,
      notMatch: """
        kapp inspect -a app
        werf render
        salt '*' test.ping
        """),
    BuiltInRule(
      id: "service.run-remote", ruling: .ask, severity: .medium,
      reason: "runs something on other machines",
      advice: nil,
      program: """
        azd|waypoint|ray|beam|arc|mup|bolt|pyinfra|mina|dep|deployer|skaffold|chef-client|puppet|\
        salt-call|salt-ssh|ansible-pull|nixos-rebuild|darwin-rebuild|home-manager
        """,
      command: "",
      when: """
        @written:azd|waypoint|ray|beam :up|down|submit|serve
        @none @written:chef-client
        @written:ansible-pull -U|--url|-i|-d
        @written:-rebuild|home-manager :switch|boot|test
        :run|command|script|task|deploy*|agent|apply|*.py !:dev|list|render|diagnose|debug-inventory
        """,
      match: """
        bolt command run reboot --targets prod
        pyinfra prod deploy.py
        skaffold run
        nixos-rebuild switch
        ansible-pull -U https://x.example/r.git
        """,
      notMatch: """
        skaffold render
        skaffold dev
        """),
    BuiltInRule(
      id: "service.backup-remove", ruling: .ask, severity: .high,
      reason: "deletes backups",
      advice: "`--dry-run` lists what would go",
      program: "tmutil|timeshift|snapper|borgmatic|rdiff-backup|pgbackrest|barman|wal-g",
      command: "",
      when: """
        --delete|--remove-older-than|--delete-all|--prune|--compact
        :disable|expire|prune
        """,
      match: """
        timeshift --delete-all
        tmutil disable
        """,
      notMatch: """
        snapper list
        tmutil status
        """),
  ]
}
