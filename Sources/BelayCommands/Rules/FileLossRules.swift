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
  ]
}
