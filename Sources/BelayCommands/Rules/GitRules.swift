import BelayModel

/// git: what loses uncommitted work or shared history is denied, what can be undone is asked about.
enum GitRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "git.push-elsewhere", ruling: .ask, severity: .high,
      reason: "sends the project to an address that the script itself has just set",
      advice: "let a person change the remote",
      program: "git",
      command: "push",
      when: """
        @before:remote+set-url+|.pushurl+|.url+http|.url+git@|.url+ssh|.insteadof+|.pushinsteadof+
        """,
      match: "git remote set-url origin https://x.example/r.git && git push",
      notMatch: """
        git remote get-url origin && git push
        git remote set-url origin https://x.example/r.git
        """),
    BuiltInRule(
      id: "git.reset-hard", ruling: .deny, severity: .high,
      reason: "throws away uncommitted work",
      advice: "`git stash` keeps it; `git restore FILE` takes back one file",
      program: "git",
      command: "reset",
      when: "--hard|--merge !@scratch",
      match: """
        git reset --hard
        git -C sub reset --hard HEAD~1
        git reset -q --hard origin/main
        """,
      notMatch: """
        git reset
        git reset --soft HEAD~1
        git reset HEAD file.txt
        """),
    BuiltInRule(
      id: "git.clean", ruling: .deny, severity: .high,
      reason: "deletes untracked files, which git cannot bring back",
      advice: "`git clean -n` lists them; delete by name what is not needed",
      program: "git",
      command: "clean",
      when: """
        -f|--force !-n|--dry-run !-X !@scratch !@paths:build|temporary
        """,
      match: """
        git clean -fd
        git clean -xdf
        git clean -f -d .
        git clean -fd build src
        """,
      notMatch: """
        git clean -n
        git clean -nfd
        git clean -fdX
        git clean -fd build
        git clean -fdx -- dist/ node_modules
        """),
    BuiltInRule(
      id: "git.clean-ignored", ruling: .ask, severity: .medium,
      reason: "deletes every ignored file, local settings such as `.env` included",
      advice: "`git clean -nX` lists them; name the folder to clean",
      program: "git",
      command: "clean",
      when: "-f|--force -X !-n|--dry-run !@paths:build|temporary",
      match: """
        git clean -fdX
        git clean -X -f
        git clean -fdX dist config
        """,
      notMatch: """
        git clean -ndX
        git clean -fdX build/
        git clean -fdX packages/web/dist packages/api/dist
        """),
    BuiltInRule(
      id: "git.discard-all", ruling: .deny, severity: .high,
      reason: "throws away all uncommitted changes",
      advice: "`git stash` keeps them; name the one file to take back",
      program: "git",
      command: "checkout|restore",
      when: """
        :.|./|:/|:/. !--staged|-S|--ours|--theirs|-b|-p|--patch !@scratch
        :.|./|:/ --worktree|-W !@scratch
        @via:xargs* !-b|-B|-c|--ours|--theirs|-p|--staged|-S !@scratch
        """,
      match: """
        git checkout .
        git checkout -- .
        git restore .
        git restore --staged --worktree .
        git checkout HEAD -- .
        """,
      notMatch: """
        git restore --staged .
        git checkout main
        git checkout -b topic
        git checkout -- README.md
        """),
    BuiltInRule(
      id: "git.checkout-force", ruling: .deny, severity: .high,
      reason: "throws away uncommitted changes while switching",
      advice: "`git stash` first, or commit",
      program: "git",
      command: "checkout|switch",
      when: """
        -f|--force|--discard-changes !@scratch
        """,
      match: """
        git checkout -f main
        git switch --discard-changes main
        """,
      notMatch: """
        git switch main
        git checkout -b feature
        """),
    BuiltInRule(
      id: "git.push-force", ruling: .deny, severity: .critical,
      reason: "overwrites history that others may have",
      advice: "push to a new branch, or ask a person for `--force-with-lease`",
      program: "git",
      command: "push|send-pack|http-push",
      when: """
        -f|--force !-n|--dry-run !:/tmp/*
        @refspec:forced !-n|--dry-run
        """,
      match: """
        git push --force
        git push -f origin main
        git push origin +main
        git push origin +HEAD:main
        git -c a.b=c push --force
        git send-pack --force origin main
        """,
      notMatch: """
        git push origin main
        git push -u origin topic
        git push --force-with-lease
        git push --dry-run --force
        """),
    BuiltInRule(
      id: "git.push-force-with-lease", ruling: .ask, severity: .medium,
      reason: "rewrites a branch on the remote",
      advice: nil,
      program: "git",
      command: "push",
      when: "--force-with-lease|--force-if-includes !-n|--dry-run",
      match: """
        git push --force-with-lease
        git push --force-with-lease=main:abc origin main
        """,
      notMatch: "git push"),
    BuiltInRule(
      id: "git.push-delete", ruling: .deny, severity: .high,
      reason: "deletes branches or tags on the remote",
      advice: "ask a person to delete it on the code host",
      program: "git",
      command: "push|send-pack|http-push",
      when: """
        -d|--delete|--mirror|--prune !-n|--dry-run
        @refspec:deleted !-n|--dry-run
        """,
      match: """
        git push origin --delete topic
        git push origin :topic
        git push --mirror
        git push -d origin v1
        """,
      notMatch: """
        git push origin topic
        git push origin HEAD:topic
        """),
    BuiltInRule(
      id: "git.push-tags", ruling: .ask, severity: .medium,
      reason: "publishes a tag, which often starts a release",
      advice: nil,
      program: "git",
      command: "push",
      when: """
        --tags|--follow-tags !-n|--dry-run
        @refspec:tag !-n|--dry-run
        """,
      match: """
        git push --tags
        git push origin v1.2.0
        git push origin refs/tags/v1
        git push origin $(git describe --tags)
        git push origin "v$VERSION"
        """,
      notMatch: """
        git push origin main
        git push origin version-notes
        git push upstream v1.x-staging
        git push origin "$(git branch --show-current)"
        """),
    BuiltInRule(
      id: "git.branch-delete-force", ruling: .ask, severity: .medium,
      reason: "deletes or moves a branch whether or not it was merged",
      advice: "`git branch -d` deletes merged branches only",
      program: "git",
      command: "branch",
      when: """
        -D !@scratch !:tmp*|temp*|test-*|test/*|*/tmp*
        -d|--delete|-f|--force -f|--force @some !@scratch
        """,
      match: """
        git branch -D topic
        git branch -d -f topic
        git branch -f main HEAD~5
        git branch --delete --force topic
        """,
      notMatch: """
        git branch -d topic
        git branch -a
        git branch -m old new
        """),
    BuiltInRule(
      id: "git.stash-clear", ruling: .deny, severity: .high,
      reason: "deletes every stash",
      advice: "`git stash list`, then drop the one that is not needed",
      program: "git",
      command: "stash clear",
      when: "",
      match: "git stash clear",
      notMatch: """
        git stash
        git stash list
        git stash pop
        """),
    BuiltInRule(
      id: "git.stash-drop", ruling: .ask, severity: .medium,
      reason: "deletes a stash",
      advice: "`git stash branch NAME` keeps it as a branch",
      program: "git",
      command: "stash drop",
      when: "",
      match: """
        git stash drop
        git stash drop stash@{1}
        """,
      notMatch: """
        git stash show
        git stash apply
        """),
    BuiltInRule(
      id: "git.rewrite-history", ruling: .deny, severity: .high,
      reason: "rewrites the whole history",
      advice: "work on a fresh clone and let a person decide",
      program: "git",
      command: "filter-branch|filter-repo",
      when: "!--analyze",
      match: """
        git filter-branch --tree-filter 'true' HEAD
        git filter-repo --path src
        """,
      notMatch: "git log --filter=blob:none"),
    BuiltInRule(
      id: "git.reflog-expire", ruling: .deny, severity: .high,
      reason: "deletes the record from which lost commits are recovered",
      advice: nil,
      program: "git",
      command: "reflog expire|delete",
      when: "",
      match: "git reflog expire --expire=now --all",
      notMatch: """
        git reflog
        git reflog show main
        """),
    BuiltInRule(
      id: "git.gc-prune", ruling: .deny, severity: .high,
      reason: "deletes unreachable commits for good",
      advice: "plain `git gc` keeps them for two weeks",
      program: "git",
      command: "gc",
      when: "--prune=now|all|0*",
      match: """
        git gc --prune=now
        git gc --aggressive --prune=now
        """,
      notMatch: """
        git gc
        git gc --auto
        """),
    BuiltInRule(
      id: "git.prune", ruling: .ask, severity: .medium,
      reason: "deletes unreachable objects for good",
      advice: "`git prune -n` lists them",
      program: "git",
      command: "prune",
      when: "!-n|--dry-run",
      match: """
        git prune
        git prune --expire now
        """,
      notMatch: """
        git prune -n
        git remote prune origin
        """),
    BuiltInRule(
      id: "git.update-ref", ruling: .ask, severity: .medium,
      reason: "moves a branch below the branch commands",
      advice: "`git reset --soft` or `git branch -f` say what they do",
      program: "git",
      command: "update-ref",
      when: ":refs/heads/main|refs/heads/master|refs/heads/release* !-d|--stdin",
      match: "git update-ref refs/heads/main HEAD~10",
      notMatch: "git update-ref refs/heads/topic HEAD"),
    BuiltInRule(
      id: "git.update-ref-delete", ruling: .deny, severity: .high,
      reason: "deletes a reference below the branch commands",
      advice: "`git branch -d NAME`",
      program: "git",
      command: "update-ref",
      when: "-d|--stdin",
      match: "git update-ref -d refs/heads/topic",
      notMatch: "git update-ref refs/heads/topic HEAD"),
    BuiltInRule(
      id: "git.worktree-remove-force", ruling: .deny, severity: .high,
      reason: "deletes a worktree with its uncommitted work",
      advice: "without `--force` git refuses while there is such work",
      program: "git",
      command: "worktree remove",
      when: "-f|--force !:/tmp/*|/private/tmp/*",
      match: "git worktree remove --force ../topic",
      notMatch: """
        git worktree remove ../topic
        git worktree remove --force /tmp/topic
        git worktree add ../topic
        """),
    BuiltInRule(
      id: "git.index-overwrite", ruling: .deny, severity: .high,
      reason: "overwrites files of the working tree",
      advice: "`git restore FILE`",
      program: "git",
      command: "read-tree|checkout-index",
      when: "--reset|-u|-f|--force",
      match: """
        git read-tree --reset -u HEAD
        git checkout-index -f -a
        """,
      notMatch: "git read-tree HEAD"),
    BuiltInRule(
      id: "git.remove-all", ruling: .ask, severity: .medium,
      reason: "deletes every tracked file of a folder",
      advice: "name the files",
      program: "git",
      command: "rm",
      when: """
        -r :.|./|:/ !--cached !-n|--dry-run
        -r -f|--force !--cached|-n|--dry-run !:*.*|*node_modules*|*build*|*dist*|*vendor*
        """,
      match: """
        git rm -rf .
        git rm -r ./
        git rm -rf src
        """,
      notMatch: """
        git rm -r --cached .
        git rm old.txt
        """),
    BuiltInRule(
      id: "publish.push-service", ruling: .ask, severity: .high,
      reason: "pushes to a remote that puts it into service",
      advice: nil,
      program: "git",
      command: """
        push heroku|dokku|production|prod|live|deploy|staging|flynn|piku|azure
        """,
      when: "",
      match: """
        git push heroku main
        git push production main
        """,
      notMatch: """
        git push origin main
        git push origin production
        """),
    BuiltInRule(
      id: "publish.push-address", ruling: .ask, severity: .high,
      reason: "pushes to a place that the repository does not name",
      advice: "push to a remote of the repository",
      program: "git",
      command: "push",
      when: """
        :*://*|*@*:*
        --all !:origin|upstream @some
        """,
      match: """
        git push x --all
        git push https://x.example/r.git HEAD:main
        git push git@x.example:a/b main
        """,
      notMatch: """
        git push origin main
        git push -u origin topic
        """),
    BuiltInRule(
      id: "git.discard-folder", ruling: .ask, severity: .medium,
      reason: "throws away all uncommitted changes in a folder",
      advice: "`git stash` keeps them; name the one file to take back",
      program: "git",
      command: "checkout|restore",
      when: ":*/ !--staged|-S|-b|-B|--ours|--theirs|-p|--patch !@scratch",
      match: """
        git checkout -- src/
        git restore src/
        """,
      notMatch: """
        git checkout -- src/a.c
        git restore --staged src/
        git checkout feat/x
        """),
  ]
}
