import BelayModel

/// Losing files without `rm -r`: moving, emptying, deleting all.
enum FileLossRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "fs.rm-everything", ruling: .deny, severity: .critical,
      reason: "deletes every file of a whole folder",
      advice: "name the files that are not needed",
      program: "rm|srm",
      command: "",
      when: "!-r|-R|--recursive @path:root|home|project-root",
      match: """
        rm *
        rm -f ~/*
        rm -f ./*
        """,
      notMatch: """
        rm a.txt
        rm -f *.o
        rm -f *.[oa]
        rm -f build/*
        """),
    BuiltInRule(
      id: "fs.rm-contents", ruling: .ask, severity: .high,
      reason: "deletes every file of a folder outside the project",
      advice: "name the files that are not needed",
      program: "rm|srm",
      command: "",
      when: "!-r|-R|--recursive @all:outside|system|parent",
      match: """
        rm -f /srv/app/*
        rm -f ~/Documents/*
        """,
      notMatch: """
        rm -f ~/Documents/*.tmp
        rm -f ../notes.txt
        rm -f /tmp/x/*
        rm -f ~/.cache/x/*
        """),
    BuiltInRule(
      id: "fs.rm-git-file", ruling: .ask, severity: .high,
      reason: "deletes a file that git needs",
      advice: nil,
      program: "rm|srm|unlink",
      command: "",
      when: "@path:git !:*.lock|*MERGE_*|*EDITMSG|*/rebase-*",
      match: """
        rm -f .git/HEAD
        rm .git/config
        """,
      notMatch: """
        rm -f .git/index.lock
        rm .gitignore
        """),
    BuiltInRule(
      id: "fs.move-away", ruling: .ask, severity: .high,
      reason: "moves away a whole home, project or history",
      advice: nil,
      program: "mv|gmv",
      command: "",
      when: "@moved:root|home|project-root|git|parent",
      match: """
        mv ~ /tmp/x
        mv .git /tmp/gone
        mv * /tmp
        """,
      notMatch: """
        mv a.txt ~/
        mv a.txt .
        mv *.md docs/
        mv src lib
        """),
    BuiltInRule(
      id: "fs.empty-file", ruling: .ask, severity: .medium,
      reason: "empties a file",
      advice: "`rm` keeps it in git",
      program: "cp",
      command: "",
      when: ":/dev/null @many !@paths:temporary|build !@last:*.log",
      match: "cp /dev/null src/main.py",
      notMatch: """
        cp a b
        cp /dev/null /tmp/x
        cp /dev/null app.log
        """),
    BuiltInRule(
      id: "fs.empty-all", ruling: .deny, severity: .high,
      reason: "empties every file of a folder",
      advice: nil,
      program: "truncate",
      command: "",
      when: "@path:root|home|project-root|system",
      match: "truncate -s 0 *",
      notMatch: """
        truncate -s 0 logs/dev.log
        truncate -s 1M /tmp/x
        """),
    BuiltInRule(
      id: "fs.access-list", ruling: .ask, severity: .medium,
      reason: "lets everybody on the machine change the files",
      advice: nil,
      program: "setfacl",
      command: "",
      when: ":u:*:*w*|o::*w*|other::*w*|g:*:*w*",
      match: "setfacl -R -m u:nobody:rwx /",
      notMatch: """
        setfacl -m o::r a
        getfacl a
        """),
    BuiltInRule(
      id: "git.hook-disable", ruling: .ask, severity: .high,
      reason: "switches off a hook that checks the change",
      advice: "let the hooks run and mend what they report",
      program: "chmod",
      command: "",
      when: """
        -x :*.git/hooks*
        :*-x*|000|0000|644|0644 :*.git/hooks*
        """,
      match: "chmod -x .git/hooks/pre-commit",
      notMatch: """
        chmod +x .git/hooks/pre-commit
        chmod -x run.sh
        """),
    BuiltInRule(
      id: "git.hook-remove", ruling: .ask, severity: .high,
      reason: "removes a hook that checks the change",
      advice: "let the hooks run and mend what they report",
      program: "rm|mv|unlink",
      command: "",
      when: ":.husky|.husky/*|*/.husky/*|lefthook.yml|.pre-commit-config.yaml",
      match: "rm -f .husky/pre-commit",
      notMatch: "rm -f a.txt"),
    BuiltInRule(
      id: "fs.rmdir", ruling: .ask, severity: .high,
      reason: "removes a folder of the operating system or the home folder",
      advice: nil,
      program: "rmdir",
      command: "",
      when: "@path:root|system|home",
      match: """
        rmdir /home
        rmdir /etc/nginx
        """,
      notMatch: """
        rmdir empty
        rmdir /tmp/x
        """),
    BuiltInRule(
      id: "fs.open-folder", ruling: .ask, severity: .medium,
      reason: "makes a folder that everybody on the machine can change",
      advice: "`mkdir -m 755` is enough",
      program: "mkdir",
      command: "",
      when: """
        -m|--mode :777|0777|1777|666|0666|a+rwx|a=rwx|ugo+rwx !:/tmp/*
        --mode=777|0777|a+rwx|a=rwx|ugo+rwx !:/tmp/*
        """,
      match: "mkdir -m 777 shared",
      notMatch: """
        mkdir -p build/0
        mkdir -m 755 shared
        """),
    BuiltInRule(
      id: "fs.open-mask", ruling: .ask, severity: .medium,
      reason: "lets everybody on the machine change every new file",
      advice: "`umask 022` is the usual one",
      program: "umask",
      command: "",
      when: ":0|00|000|0000|a=rwx|u=rwx,g=rwx,o=rwx|ugo=rwx|ugo+rwx",
      match: """
        umask 000
        umask 0
        """,
      notMatch: """
        umask 022
        umask -S
        """),
    BuiltInRule(
      id: "git.other-systems", ruling: .ask, severity: .high,
      reason: "discards changes or history that nothing else keeps",
      advice: "look at `status` and `diff` first",
      program: "svn|hg|jj|bzr|fossil|p4",
      command: "",
      when: """
        :revert -R|--recursive|--all|-a|--no-backup
        :update|up|co|checkout|goto -C|--clean
        :strip|purge|rollback|uncommit|abandon|obliterate|prune
        :cleanup --remove-unversioned|--remove-ignored
        :push -f|--force|--deleted
        :delete|del|rm|remove|move|mv|rename :*://*
        """,
      match: """
        svn delete -m x https://svn.example.com/trunk
        svn revert -R .
        hg update -C tip
        hg strip tip
        jj abandon
        """,
      notMatch: """
        svn status
        svn revert a.c
        svn delete old.c
        hg update tip
        jj log
        """),
    BuiltInRule(
      id: "fs.find-sources", ruling: .ask, severity: .high,
      reason: "deletes all sources of a language",
      advice: "print what it finds first",
      program: "rm|unlink",
      command: "",
      when: "@kept @via:find*|fd*|xargs*",
      match: """
        find . -name '*.swift' -delete
        find src -name '*.py' -exec rm {} +
        find . -name '*.ts' | xargs rm -f
        """,
      notMatch: """
        find . -name '*.pyc' -delete
        find build -name '*.c' -delete
        find . -name 'tmp_*.py' -delete
        """),
    BuiltInRule(
      id: "git.history-tools", ruling: .deny, severity: .high,
      reason: "rewrites the history of the project",
      advice: "a person decides on that, with a copy at hand",
      program: "bfg|git-filter-repo|git-filter-branch",
      command: "",
      when: """
        @some
        --delete-files|--delete-folders|--replace-text|--strip-blobs-bigger-than|--path|--invert-paths
        """,
      match: "bfg --delete-files id_rsa",
      notMatch: "bfg --version"),
    BuiltInRule(
      id: "fs.copy-root", ruling: .deny, severity: .high,
      reason: "copies over the operating system",
      advice: nil,
      program: "cp|mv",
      command: "",
      when: "@path:root",
      match: """
        cp -a /tmp/x/. /
        mv x /
        """,
      notMatch: "cp -a /x/. ."),
    BuiltInRule(
      id: "fs.lock-out", ruling: .deny, severity: .high,
      reason: "locks everybody out of a folder of the system or the home folder",
      advice: nil,
      program: "chmod",
      command: "",
      when: ":0|000|0000|a-rwx|ugo-rwx|a=|-rwx @path:root|system|home|parent",
      match: """
        chmod 000 /etc
        chmod a-rwx ~
        """,
      notMatch: """
        chmod 000 x
        chmod 755 /opt/x
        """),
    BuiltInRule(
      id: "fs.empty-sources", ruling: .ask, severity: .high,
      reason: "empties many files of the project",
      advice: nil,
      program: "sed|gsed|truncate",
      command: "",
      when: """
        -i|--in-place :d|1,$d|/./d|/.*/d|/^/d @kept
        -s|--size=0 @kept
        """,
      match: """
        sed -i d src/*.py
        git ls-files '*.py' | xargs truncate -s0
        """,
      notMatch: """
        sed -i '/debug/d' src/*.py
        truncate -s 0 app.log
        """),
  ]
}
