/// The command-line grammars themselves; see `ProgramGrammar` for what each field means.
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
    values: "-s|--size|-n|--iterations|--random-source|-o",
    longOptions: """
      --recursive|--force|--interactive|--no-preserve-root|--preserve-root|--one-file-system|\
      --dir|--verbose|--help|--version|--parents|--ignore-fail-on-non-empty|--size|--remove|\
      --zero|--iterations|--no-create|--reference
      """,
    role: .removes)

  /// chmod, chown, chgrp.
  static let changeMode = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "--reference|--from",
    longOptions: """
      --recursive|--changes|--silent|--quiet|--verbose|--reference|--preserve-root|\
      --no-preserve-root|--dereference|--no-dereference|--from|--help|--version
      """,
    role: .changesAfterFirst)

  /// cp, install, scp.
  static let copy = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: """
      -t|--target-directory|-S|--suffix|-m|--mode|-o|--owner|-g|--group|--sparse|--reflink
      """,
    longOptions: """
      --recursive|--archive|--force|--target-directory|--no-target-directory|--no-clobber|\
      --parents|--preserve|--update|--verbose|--interactive|--link|--symbolic-link|--help|\
      --version|--mode|--owner|--group|--directory
      """,
    role: .copies)

  /// mv.
  static let move = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "-t|--target-directory|-S|--suffix",
    longOptions: """
      --force|--target-directory|--no-target-directory|--no-clobber|--update|--verbose|\
      --interactive|--backup|--help|--version
      """,
    role: .moves)

  /// ln.
  static let link = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "-t|--target-directory|-S|--suffix",
    longOptions: """
      --symbolic|--force|--no-dereference|--relative|--target-directory|--verbose|--help|\
      --version
      """,
    role: .links)

  /// cat, head, tail, less and other programs that show files.
  static let read = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "-n|--lines|-c|--bytes|-w|-j|-N|-s|-l|-A|-t",
    longOptions: "",
    role: .reads)

  /// cut.
  static let cut = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: """
      -d|--delimiter|-f|--fields|-b|-c|--bytes|--characters|--output-delimiter
      """,
    longOptions: "",
    role: .reads)

  /// grep, rg, awk, jq.
  static let pattern = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: """
      -e|--regexp|-f|--file|-m|--max-count|-A|-B|-C|--after-context|--before-context|\
      --context|--include|--exclude|--exclude-dir|--color|--glob|-g|--type|-T|--type-not|-F|\
      -v|--arg|--argjson|--max-depth|--iglob
      """,
    longOptions: "",
    role: .readsAfterFirst)

  /// sed.
  static let edit = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "-e|--expression|-f|--file|-l|--line-length",
    longOptions: """
      --in-place|--expression|--file|--quiet|--silent|--regexp-extended|--separate|\
      --null-data|--help|--version|--posix|--debug|--sandbox
      """,
    role: .edits)

  /// tee, touch, mkdir.
  static let write = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "-d|--date|-r|--reference|-t|-m|--mode",
    longOptions: "",
    role: .writes)

  /// find: single-dash words.
  static let find = ProgramGrammar(
    style: .words, depth: 0,
    globalValues: "",
    values: """
      -name|-iname|-path|-ipath|-wholename|-regex|-iregex|-type|-mtime|-mmin|-newer|-size|\
      -user|-group|-perm|-maxdepth|-mindepth|-printf|-fprintf|-fprint|-atime|-ctime|-links|\
      -inum|-samefile|-regextype
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
      -e|--rsh|--exclude|--include|--filter|-f|--exclude-from|--include-from|--files-from|\
      --bwlimit|--chmod|--port|--password-file|--log-file|--backup-dir|--compare-dest|\
      --link-dest|-B|-T|--temp-dir|--max-size|--min-size|--timeout|--info|--rsync-path|-i|-F|\
      -J|-l|-o
      """,
    longOptions: "",
    role: .copies)

  /// tar.
  static let archive = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: """
      -f|--file|-C|--directory|-X|--exclude-from|--exclude|-T|--files-from|-I|\
      --use-compress-program|--strip-components|--transform|--checkpoint-action|-b|\
      --to-command
      """,
    longOptions: "",
    role: .none)

  /// curl.
  static let curl = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: """
      -X|--request|-d|--data|--data-binary|--data-raw|--data-urlencode|--data-ascii|--json|-F|\
      --form|--form-string|-T|--upload-file|-H|--header|-o|--output|-u|--user|-A|--user-agent|\
      -e|--referer|-b|--cookie|-c|--cookie-jar|-K|--config|-m|--max-time|--connect-timeout|\
      --retry|--retry-delay|--retry-max-time|-w|--write-out|-x|--proxy|--url|-E|--cert|--key|\
      --cacert|-r|--range|--resolve|--limit-rate|-D|--dump-header|-C|--continue-at|-Y|-y|-z|\
      --max-redirs|--interface|--dns-servers|--unix-socket|--output-dir|-t|-Q
      """,
    longOptions: "",
    role: .none)

  /// wget.
  static let wget = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: """
      -O|--output-document|-P|--directory-prefix|-o|--output-file|-a|-i|--input-file|--header|\
      --post-data|--post-file|--body-data|--body-file|--method|-U|--user-agent|-t|--tries|-T|\
      --timeout|-w|--wait|--user|--password|-e|--execute|-l|--level|-A|-R|-D|-B|-Q|\
      --limit-rate|-X|-I
      """,
    longOptions: "",
    role: .none)

  /// git.
  static let git = ProgramGrammar(
    style: .gnu, depth: 1,
    globalValues: """
      -C|-c|--git-dir|--work-tree|--namespace|--exec-path|--config-env|--super-prefix|\
      --attr-source
      """,
    values: """
      -m|--message|-F|--file|-C|-c|--author|--date|-G|-L|-X|--strategy-option|--strategy|\
      --onto|--exec|--receive-pack|--upload-pack|--repo|--reference|--depth|--branch|--since|\
      --until|--after|--before|--grep|--max-count|--skip|--cleanup|--trailer|\
      --pathspec-from-file|--template|--origin|--prefix|--output|--server-option|\
      --push-option|--source|--expire|--prune-expire|--sort|--points-at|--msg-filter|\
      --tree-filter|--index-filter|--env-filter|--commit-filter|--tag-name-filter|\
      --subdirectory-filter|--parent-filter
      """,
    longOptions: """
      --force|--force-with-lease|--force-if-includes|--delete|--mirror|--dry-run|--prune|\
      --tags|--follow-tags|--all|--hard|--soft|--mixed|--keep|--merge|--no-verify|--staged|\
      --worktree|--cached|--discard-changes|--message|--amend|--no-edit|--quiet|--verbose|\
      --help|--set-upstream|--global|--system|--local|--unset|--unset-all|--get|--list|\
      --recursive|--patch|--source|--expire|--expire-unreachable|--exec|--interactive|--abort|\
      --continue|--root|--onto|--porcelain|--orphan|--detach|--create|--no-track|--track|\
      --allow-empty|--signoff|--all-branches|--index|--include-untracked|--oneline|--no-color|\
      --stat|--name-only|--remotes|--merged|--no-merged|--contains|--replace-all|--add|--edit|\
      --get-all|--get-regexp|--show-current|--depth|--branch|--ours|--theirs|--aggressive|\
      --auto|--stdin|--rebase|--no-rebase|--ff-only|--no-ff|--squash
      """,
    role: .none)

  /// gh, glab, hub.
  static let github = ProgramGrammar(
    style: .gnu, depth: 2,
    globalValues: "-R|--repo|--hostname",
    values: """
      -R|--repo|-t|--title|-b|--body|-F|--body-file|-X|--method|-f|--raw-field|-H|--header|\
      --field|--input|--jq|-q|--json|--template|-L|--limit|-l|--label|-a|--assignee|--base|-B|\
      --head|--author|--state|-s|--search|-S|--notes|-n|--notes-file|--target|--hostname|-m|\
      --milestone|--reviewer|-r|--workflow|-w|-e|--env|--ref
      """,
    longOptions: "",
    role: .none)

  /// docker, podman, nerdctl and docker-compose.
  static let docker = ProgramGrammar(
    style: .gnu, depth: 1,
    globalValues: """
      -H|--host|-c|--context|--config|-l|--log-level|-f|--file|-p|--project-name|--profile|\
      --env-file|--project-directory
      """,
    values: """
      -f|--file|-t|--tag|--filter|--format|-e|--env|-v|--volume|--name|-p|--publish|--network|\
      -w|--workdir|-u|--user|--build-arg|--platform|--until|-n|--tail|--target|-o|--output|\
      --entrypoint|-m|--memory|--mount|--label|-l
      """,
    longOptions: "",
    role: .none)

  /// kubectl, oc, helm.
  static let kubernetes = ProgramGrammar(
    style: .gnu, depth: 1,
    globalValues: """
      -n|--namespace|--context|--kubeconfig|--cluster|--user|-s|--server|--token|--as|\
      --as-group|-o|--output|-f|--filename|-l|--selector|--field-selector|--grace-period|\
      --timeout|-c|--container|--type|-p|--patch|-k|--kustomize|--replicas|--image|\
      --kube-context|--version|--set|--values|-v|--sort-by|--request-timeout|--tail|--since|\
      --from-literal|--from-file|--template|--history-max|--revision
      """,
    values: """
      -n|--namespace|--context|--kubeconfig|--cluster|--user|-s|--server|--token|--as|\
      --as-group|-o|--output|-f|--filename|-l|--selector|--field-selector|--grace-period|\
      --timeout|-c|--container|--type|-p|--patch|-k|--kustomize|--replicas|--image|\
      --kube-context|--version|--set|--values|-v|--sort-by|--request-timeout|--tail|--since|\
      --from-literal|--from-file|--template|--history-max|--revision
      """,
    longOptions: """
      --all|--all-namespaces|--force|--grace-period|--namespace|--context|--dry-run|--help|\
      --selector
      """,
    role: .none)

  /// terraform, tofu, terragrunt, pulumi.
  static let terraform = ProgramGrammar(
    style: .words, depth: 1,
    globalValues: "",
    values: """
      -var|-var-file|-target|-state|-out|-lock-timeout|-parallelism|-s|--stack|--cwd|-C
      """,
    longOptions: "",
    role: .none)

  /// aws, gcloud, az and other clouds: long options, words as commands.
  static let cloud = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: """
      --profile|--region|--output|--endpoint-url|--query|--cli-read-timeout|--color|--project|\
      --account|--configuration|--format|--zone|-g|--resource-group|-n|--name|--subscription|\
      -o|--impersonate-service-account|-a|--app|--org|-c|--config|-s|--site|-p
      """,
    values: """
      --profile|--region|--output|--endpoint-url|--query|--cli-read-timeout|--color|--project|\
      --account|--configuration|--format|--zone|-g|--resource-group|-n|--name|--subscription|\
      -o|--impersonate-service-account|-a|--app|--org|-c|--config|-s|--site|-p
      """,
    longOptions: "",
    role: .none)

  /// npm, cargo, twine and other package managers.
  static let packageManager = ProgramGrammar(
    style: .gnu, depth: 1,
    globalValues: """
      --prefix|-C|--cwd|--dir|--registry|--workspace|-w|--filter|-F|--manifest-path|--color|\
      -Z|--config|--userconfig|--project-directory|-p
      """,
    values: """
      --registry|--tag|--access|--otp|--workspace|-w|--filter|-F|--manifest-path|-p|--package|\
      --features|--target|--target-dir|--index|--token|--bin|--example|-j|--jobs|--profile|-r|\
      --repository|-u|--username|--password|--publish-url|--config-file|-k|--api-key|-s|\
      --source|--host
      """,
    longOptions: "",
    role: .none)

  /// psql, mysql, sqlite3, redis-cli, mongosh.
  static let sqlClient = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: """
      -c|--command|-e|--execute|-f|--file|-h|--host|-P|--port|-U|-u|--user|--username|-d|\
      --dbname|-D|--database|-v|--set|-Q|--query|--eval|-n|--db|-a|-S|--server|-i|-o|--output|\
      --uri|-H|-cmd|--init-command
      """,
    longOptions: "",
    role: .none)

  /// codex and belay.
  static let codex = ProgramGrammar(
    style: .gnu, depth: 1,
    globalValues: """
      -c|--config|--disable|--enable|-m|--model|-p|--profile|-s|--sandbox|-a|\
      --ask-for-approval|-C|--cd|-i|--image|--policy|--state|--role
      """,
    values: """
      -c|--config|--disable|--enable|-m|--model|-p|--profile|-s|--sandbox|-a|\
      --ask-for-approval|-C|--cd|-i|--image|--policy|--state|--role|--cwd|--format
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
