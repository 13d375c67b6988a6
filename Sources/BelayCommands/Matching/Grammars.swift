/// The command-line grammars themselves; see `ProgramGrammar` for what each field means.
///
/// Lists are sorted byte by byte (a test checks it), because options are looked up by halving.
enum Grammars {
  /// Nothing special.
  static let plain = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "",
    longOptions: "",
    role: .none)

  /// No options at all: echo.
  static let words = ProgramGrammar(
    style: .none, depth: 0,
    globalValues: "",
    values: "",
    longOptions: "",
    role: .none)

  /// rm, rmdir, unlink, shred, truncate.
  static let remove = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "--iterations|--random-source|--size|-n|-o|-s",
    longOptions: """
      --dir|--force|--help|--ignore-fail-on-non-empty|--interactive|--iterations|--no-create|\
      --no-preserve-root|--one-file-system|--parents|--preserve-root|--recursive|--reference|\
      --remove|--size|--verbose|--version|--zero
      """,
    role: .removes)

  /// chmod, chown, chgrp.
  static let changeMode = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "--from|--reference",
    longOptions: """
      --changes|--dereference|--from|--help|--no-dereference|--no-preserve-root|--preserve-root|\
      --quiet|--recursive|--reference|--silent|--verbose|--version
      """,
    role: .changesAfterFirst)

  /// cp, install, scp.
  static let copy = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: """
      --group|--mode|--owner|--reflink|--sparse|--suffix|--target-directory|-S|-g|-m|-o|-t
      """,
    longOptions: """
      --archive|--directory|--force|--group|--help|--interactive|--link|--mode|--no-clobber|\
      --no-target-directory|--owner|--parents|--preserve|--recursive|--symbolic-link|\
      --target-directory|--update|--verbose|--version
      """,
    role: .copies)

  /// mv.
  static let move = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "--suffix|--target-directory|-S|-t",
    longOptions: """
      --backup|--force|--help|--interactive|--no-clobber|--no-target-directory|\
      --target-directory|--update|--verbose|--version
      """,
    role: .moves)

  /// ln.
  static let link = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "--suffix|--target-directory|-S|-t",
    longOptions: """
      --force|--help|--no-dereference|--relative|--symbolic|--target-directory|--verbose|\
      --version
      """,
    role: .links)

  /// cat, head, tail, less and other programs that show files.
  static let read = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "--bytes|--lines|-A|-N|-c|-j|-l|-n|-s|-t|-w",
    longOptions: "",
    role: .reads)

  /// cut.
  static let cut = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: """
      --bytes|--characters|--delimiter|--fields|--output-delimiter|-b|-c|-d|-f
      """,
    longOptions: "",
    role: .reads)

  /// grep, rg, awk, jq.
  static let pattern = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: """
      --after-context|--arg|--argjson|--before-context|--color|--context|--exclude|\
      --exclude-dir|--file|--glob|--iglob|--include|--max-count|--max-depth|--regexp|--type|\
      --type-not|-A|-B|-C|-T|-e|-f|-g|-m|-t
      """,
    longOptions: "",
    role: .readsAfterFirst)

  /// sed.
  static let edit = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "--expression|--file|--line-length|-e|-f|-l",
    longOptions: """
      --debug|--expression|--file|--help|--in-place|--null-data|--posix|--quiet|\
      --regexp-extended|--sandbox|--separate|--silent|--version
      """,
    role: .edits)

  /// tee, touch, mkdir.
  static let write = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "--date|--mode|--reference|-d|-m|-r|-t",
    longOptions: "",
    role: .writes)

  /// find: single-dash words.
  static let find = ProgramGrammar(
    style: .words, depth: 0,
    globalValues: "",
    values: """
      -atime|-ctime|-fprint|-fprintf|-group|-iname|-inum|-ipath|-iregex|-links|-maxdepth|\
      -mindepth|-mmin|-mtime|-name|-newer|-path|-perm|-printf|-regex|-regextype|-samefile|-size|\
      -type|-user|-wholename
      """,
    longOptions: "",
    role: .none)

  /// dd: `if=` and `of=`.
  static let diskDump = ProgramGrammar(
    style: .assignments, depth: 0,
    globalValues: "",
    values: "",
    longOptions: "",
    role: .assignments)

  /// rsync, scp.
  static let synchronize = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: """
      --backup-dir|--bwlimit|--chmod|--compare-dest|--exclude|--exclude-from|--files-from|\
      --filter|--include|--include-from|--info|--link-dest|--log-file|--max-size|--min-size|\
      --password-file|--port|--rsh|--rsync-path|--temp-dir|--timeout|-B|-F|-J|-T|-e|-f|-i|-l|-o
      """,
    longOptions: "",
    role: .copies)

  /// tar.
  static let archive = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: """
      --checkpoint-action|--directory|--exclude|--exclude-from|--file|--files-from|\
      --strip-components|--to-command|--transform|--use-compress-program|-C|-I|-T|-X|-b|-f
      """,
    longOptions: "",
    role: .none)

  /// curl.
  static let curl = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: """
      --cacert|--cert|--config|--connect-timeout|--continue-at|--cookie|--cookie-jar|--data|\
      --data-ascii|--data-binary|--data-raw|--data-urlencode|--dns-servers|--dump-header|--form|\
      --form-string|--header|--interface|--json|--key|--limit-rate|--max-redirs|--max-time|\
      --output|--output-dir|--proxy|--range|--referer|--request|--resolve|--retry|--retry-delay|\
      --retry-max-time|--unix-socket|--upload-file|--url|--user|--user-agent|--write-out|-A|-C|\
      -D|-E|-F|-H|-K|-Q|-T|-X|-Y|-b|-c|-d|-e|-m|-o|-r|-t|-u|-w|-x|-y|-z
      """,
    longOptions: "",
    role: .none)

  /// wget.
  static let wget = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: """
      --body-data|--body-file|--directory-prefix|--execute|--header|--input-file|--level|\
      --limit-rate|--method|--output-document|--output-file|--password|--post-data|--post-file|\
      --timeout|--tries|--user|--user-agent|--wait|-A|-B|-D|-I|-O|-P|-Q|-R|-T|-U|-X|-a|-e|-i|-l|\
      -o|-t|-w
      """,
    longOptions: "",
    role: .none)

  /// git.
  static let git = ProgramGrammar(
    style: .gnu, depth: 1,
    globalValues: """
      --attr-source|--config-env|--exec-path|--git-dir|--namespace|--super-prefix|--work-tree|\
      -C|-c
      """,
    values: """
      --after|--author|--before|--branch|--cleanup|--commit-filter|--config|--date|--depth|\
      --env-filter|--exec|--expire|--file|--grep|--index-filter|--max-count|--message|\
      --msg-filter|--onto|--origin|--output|--parent-filter|--pathspec-from-file|--points-at|\
      --prefix|--prune-expire|--push-option|--receive-pack|--reference|--repo|--server-option|\
      --since|--skip|--sort|--source|--strategy|--strategy-option|--subdirectory-filter|\
      --tag-name-filter|--template|--trailer|--tree-filter|--until|--upload-pack|-C|-F|-G|-L|\
      -X|-c|-m
      """,
    longOptions: """
      --abort|--add|--aggressive|--all|--all-branches|--allow-empty|--amend|--auto|--branch|\
      --cached|--contains|--continue|--create|--delete|--depth|--detach|--discard-changes|\
      --dry-run|--edit|--exec|--expire|--expire-unreachable|--ff-only|--follow-tags|--force|\
      --force-if-includes|--force-with-lease|--get|--get-all|--get-regexp|--global|--hard|\
      --help|--include-untracked|--index|--interactive|--keep|--list|--local|--merge|--merged|\
      --message|--mirror|--mixed|--name-only|--no-color|--no-edit|--no-ff|--no-merged|\
      --no-rebase|--no-track|--no-verify|--oneline|--onto|--orphan|--ours|--patch|--porcelain|\
      --prune|--quiet|--rebase|--recursive|--remotes|--replace-all|--root|--set-upstream|\
      --show-current|--signoff|--soft|--source|--squash|--staged|--stat|--stdin|--system|--tags|\
      --theirs|--track|--unset|--unset-all|--verbose|--worktree
      """,
    role: .none)

  /// gh, glab, hub.
  static let github = ProgramGrammar(
    style: .gnu, depth: 2,
    globalValues: "--hostname|--repo|-R",
    values: """
      --assignee|--author|--base|--body|--body-file|--env|--field|--head|--header|--hostname|\
      --input|--jq|--json|--label|--limit|--method|--milestone|--notes|--notes-file|--raw-field|\
      --ref|--repo|--reviewer|--search|--state|--target|--template|--title|--workflow|-B|-F|-H|\
      -L|-R|-S|-X|-a|-b|-e|-f|-l|-m|-n|-q|-r|-s|-t|-w
      """,
    longOptions: "",
    role: .none)

  /// docker, podman, nerdctl and docker-compose.
  static let docker = ProgramGrammar(
    style: .gnu, depth: 1,
    globalValues: """
      --config|--context|--env-file|--file|--host|--log-level|--profile|--project-directory|\
      --project-name|-H|-c|-f|-l|-p
      """,
    values: """
      --build-arg|--entrypoint|--env|--file|--filter|--format|--label|--memory|--mount|--name|\
      --network|--output|--platform|--publish|--tag|--tail|--target|--until|--user|--volume|\
      --workdir|-e|-f|-l|-m|-n|-o|-p|-t|-u|-v|-w
      """,
    longOptions: "",
    role: .none)

  /// kubectl, oc, helm.
  static let kubernetes = ProgramGrammar(
    style: .gnu, depth: 1,
    globalValues: """
      --as|--as-group|--cluster|--container|--context|--field-selector|--filename|--from-file|\
      --from-literal|--grace-period|--history-max|--image|--kube-context|--kubeconfig|\
      --kustomize|--namespace|--output|--patch|--replicas|--request-timeout|--revision|\
      --selector|--server|--set|--since|--sort-by|--tail|--template|--timeout|--token|--type|\
      --user|--values|--version|-c|-e|-f|-k|-l|-n|-o|-p|-s|-v
      """,
    values: """
      --as|--as-group|--cluster|--container|--context|--field-selector|--filename|--from-file|\
      --from-literal|--grace-period|--history-max|--image|--kube-context|--kubeconfig|\
      --kustomize|--namespace|--output|--patch|--replicas|--request-timeout|--revision|\
      --selector|--server|--set|--since|--sort-by|--tail|--template|--timeout|--token|--type|\
      --user|--values|--version|-c|-f|-k|-l|-n|-o|-p|-s|-v
      """,
    longOptions: """
      --all|--all-namespaces|--context|--dry-run|--force|--grace-period|--help|--namespace|\
      --selector
      """,
    role: .none)

  /// terraform, tofu, terragrunt, pulumi.
  static let terraform = ProgramGrammar(
    style: .words, depth: 1,
    globalValues: "",
    values: """
      --cwd|--stack|-C|-lock-timeout|-out|-parallelism|-s|-state|-target|-var|-var-file
      """,
    longOptions: "",
    role: .none)

  /// aws, gcloud, az and other clouds: long options, words as commands.
  static let cloud = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: """
      --account|--acl|--app|--cache-control|--cli-read-timeout|--color|--config|--configuration|\
      --content-type|--endpoint-url|--exclude|--expires-in|--format|\
      --impersonate-service-account|--include|--metadata|--name|--org|--output|--profile|\
      --project|--query|--region|--resource-group|--site|--sse|--storage-class|--subscription|\
      --zone|-a|-c|-g|-n|-o|-p|-s
      """,
    values: """
      --account|--acl|--app|--cache-control|--cli-read-timeout|--color|--config|--configuration|\
      --content-type|--endpoint-url|--exclude|--expires-in|--format|\
      --impersonate-service-account|--include|--metadata|--name|--org|--output|--profile|\
      --project|--query|--region|--resource-group|--site|--sse|--storage-class|--subscription|\
      --zone|-a|-c|-g|-n|-o|-p|-s
      """,
    longOptions: "",
    role: .none)

  /// npm, cargo, twine and other package managers.
  static let packageManager = ProgramGrammar(
    style: .gnu, depth: 1,
    globalValues: """
      --color|--config|--cwd|--dir|--filter|--from|--manifest-path|--package|--prefix|\
      --project-directory|--registry|--spec|--userconfig|--with|--workspace|-C|-F|-Z|-p|-w
      """,
    values: """
      --access|--add|--api-key|--bin|--config-file|--default-index|--env|--example|\
      --extra-index-url|--features|--filter|--from|--host|--index|--index-url|--jobs|--manifest-path|--mode|\
      --otp|--package|--password|--profile|--publish-url|--registry|--remove|--repository|--source|--spec|\
      --tag|--target|--target-dir|--token|--trusted-host|--username|--with|--workspace|-F|-i|-j|-k|-p|-r|-s|-u|-w
      """,
    longOptions: "",
    role: .none)

  /// psql, mysql, sqlite3, redis-cli, mongosh.
  static let sqlClient = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: """
      --command|--database|--db|--dbname|--eval|--execute|--file|--host|--init-command|--output|\
      --port|--query|--server|--set|--uri|--user|--username|-D|-H|-P|-Q|-S|-U|-a|-c|-cmd|-d|-e|\
      -f|-h|-i|-n|-o|-u|-v
      """,
    longOptions: "",
    role: .none)

  /// codex and belay.
  static let codex = ProgramGrammar(
    style: .gnu, depth: 1,
    globalValues: """
      --ask-for-approval|--cd|--config|--disable|--enable|--image|--model|--policy|--profile|\
      --role|--sandbox|--state|-C|-a|-c|-i|-m|-p|-s
      """,
    values: """
      --ask-for-approval|--cd|--config|--cwd|--disable|--enable|--format|--image|--model|\
      --policy|--profile|--role|--sandbox|--state|-C|-a|-c|-i|-m|-p|-s
      """,
    longOptions: "",
    role: .none)

  /// One subcommand, then options and operands.
  static let subcommand = ProgramGrammar(
    style: .gnu, depth: 1,
    globalValues: "",
    values: "",
    longOptions: "",
    role: .none)
}
