import BelayModel

/// Deleting, overwriting and opening up files.
enum FileSystemRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "fs.rm-root", ruling: .deny, severity: .critical,
      reason: "deletes everything on the machine",
      advice: nil,
      program: "rm|srm",
      command: "",
      when: """
        -r|-R|--recursive @path:root
        --no-preserve-root
        """,
      match: """
        rm -rf /
        rm -rf /*
        rm -r -f -- /
        rm --recurs --forc /
        /bin/rm -rf /
        rm -rf //
        rm -rf /tmp/../
        rm -rf --no-preserve-root /x
        """,
      notMatch: """
        rm -rf /tmp/x
        rm -rf build
        """),
    BuiltInRule(
      id: "fs.rm-system", ruling: .deny, severity: .critical,
      reason: "deletes a folder of the operating system",
      advice: nil,
      program: "rm|srm",
      command: "",
      when: "-r|-R|--recursive @path:system|device",
      match: """
        rm -rf /etc
        rm -rf /usr/lib
        rm -rf /var/*
        rm -r /home
        rm -rf /e*
        """,
      notMatch: """
        rm -rf /var/lib/apt/lists/*
        rm -rf /var/tmp/x
        """),
    BuiltInRule(
      id: "fs.rm-home", ruling: .deny, severity: .critical,
      reason: "deletes the home folder",
      advice: nil,
      program: "rm|srm",
      command: "",
      when: "-r|-R|--recursive @path:home",
      match: """
        rm -rf ~
        rm -rf ~/
        rm -rf ~/*
        rm -rf "$HOME"
        rm -rf ..
        rm -rf /home/dev
        """,
      notMatch: "rm -rf ~/.cache/pip"),
    BuiltInRule(
      id: "fs.rm-outside", ruling: .deny, severity: .high,
      reason: "deletes a folder outside the project",
      advice: "delete only inside the project or in `/tmp`",
      program: "rm|srm",
      command: "",
      when: "-r|-R|--recursive @path:outside|parent",
      match: """
        rm -rf ~/Documents
        rm -rf ../other
        rm -r /opt/app
        """,
      notMatch: """
        rm -rf ../other/node_modules
        rm -rf /tmp/work
        rm ../notes.txt
        """),
    BuiltInRule(
      id: "fs.rm-project", ruling: .deny, severity: .critical,
      reason: "deletes the whole project",
      advice: "name the folders that are not needed",
      program: "rm|srm",
      command: "",
      when: "-r|-R|--recursive @path:project-root",
      match: """
        rm -rf .
        rm -rf ./*
        rm -rf *
        rm -rf /home/dev/project
        """,
      notMatch: """
        rm -rf dist
        rm *.o
        """),
    BuiltInRule(
      id: "fs.rm-git", ruling: .deny, severity: .critical,
      reason: "deletes the history of the project",
      advice: nil,
      program: "rm|srm",
      command: "",
      when: "-r|-R|--recursive @path:git",
      match: """
        rm -rf .git
        rm -r .git/objects
        rm -rf ./.git/*
        """,
      notMatch: """
        rm -f .git/index.lock
        rm -rf .github/old
        """),
    BuiltInRule(
      id: "fs.rm-unset", ruling: .deny, severity: .high,
      reason: "deletes the root or a system folder if the variable is empty",
      advice: "`${NAME:?}` stops the command when it is",
      program: "rm|srm",
      command: "",
      when: "-r|-R|--recursive @path:unset !@paths:temporary|build|project",
      match: """
        rm -rf "$DIR"/
        rm -rf $DIR/*
        rm -rf "$PREFIX/usr"
        """,
      notMatch: """
        rm -rf "${DIR:?}"/*
        rm -rf "$TMPDIR"/*
        rm -rf "$d/node_modules"
        """),
    BuiltInRule(
      id: "fs.rm-folder", ruling: .ask, severity: .medium,
      reason: "deletes a folder of the project without asking",
      advice: "`git rm -r` keeps what was committed; `rm -r` without `-f` is allowed",
      program: "rm|srm",
      command: "",
      when: """
        -r|-R|--recursive -f|--force @folder:project|unknown !@via:find*|xargs*
        -r|-R|--recursive -f|--force @folder:project @via:xargs* @after:echo|printf|find|fd|fdfind
        -r|-R|--recursive -f|--force @folder:project @via:find*
        """,
      match: """
        rm -rf src
        rm -fr ./lib docs
        rm -Rf app
        rm -rf "$DIR"
        """,
      notMatch: """
        rm -r src
        rm -f a.txt
        rm -rf node_modules dist
        rm -rf src/main.swift
        mkdir demo && rm -rf demo
        rm -rf /tmp/x
        """),
    BuiltInRule(
      id: "fs.rm-from-list", ruling: .ask, severity: .medium,
      reason: "deletes whatever folders a list names",
      advice: "look at the list first",
      program: "rm|srm",
      command: "",
      when: """
        -r|-R|--recursive -f|--force @via:xargs*|parallel* @path:unknown !@after:find|fd|\
        fdfind|mktemp|echo|printf
        @via:xargs* @after:git|rg|grep @path:unknown !@written:--others|--exclude-standard|-ci|--ignored|*.
        @via:xargs*|find* @path:outside|parent|system|home
        """,
      match: """
        ls | xargs rm -rf
        git ls-files vendor | xargs rm -f
        find .. -type f | xargs rm -f
        """,
      notMatch: """
        find . -name node_modules | xargs rm -rf
        ls *.o | xargs rm -f
        """),
    BuiltInRule(
      id: "fs.find-delete-outside", ruling: .deny, severity: .critical,
      reason: "deletes files outside the project",
      advice: "search in the project, and print before deleting",
      program: "find|gfind",
      command: "",
      when: """
        -delete|-fprint :/|~|/etc*|/usr*|/var|/var/lib*|/home|/home/*|/root*|/boot*|/bin*|\
        /lib*|/opt|..|../.. !:/home/*/* !-maxdepth=0
        """,
      match: """
        find / -delete
        find / -name "*.log" -delete
        find /etc -type f -delete
        find .. -delete
        """,
      notMatch: """
        find . -name "*.pyc" -delete
        find /tmp/x -delete
        """),
    BuiltInRule(
      id: "fs.find-delete-all", ruling: .deny, severity: .high,
      reason: "deletes every file it finds",
      advice: "give it a name to look for, and print before deleting",
      program: "find|gfind",
      command: "",
      when: """
        -delete :.|./ !-name|-iname|-path|-ipath|-regex|-iregex|-empty|-newer|-mtime|-mmin|\
        -size|-wholename|-xtype
        -delete @none !-name|-iname|-path|-regex|-empty|-newer|-mtime|-mmin|-size
        """,
      match: """
        find . -delete
        find . -type f -delete
        find -delete
        """,
      notMatch: """
        find . -name "*.tmp" -delete
        find . -empty -delete
        find . -xtype l -delete
        find build -delete
        find . -type f
        """),
    BuiltInRule(
      id: "fs.find-exec-delete", ruling: .deny, severity: .high,
      reason: "deletes what it finds outside the project",
      advice: nil,
      program: "find|gfind",
      command: "",
      when: """
        -exec|-execdir|-ok :rm|shred|unlink|*/rm :/|~|/etc|/usr|/home|/var|/root|/home/*|.. \
        !-name|-iname|-path|-regex
        -exec|-execdir|-ok :rm|shred|unlink|*/rm|chmod|chown|chgrp|setfacl :/|/etc|/usr|/var|\
        /root|/home
        """,
      match: """
        find / -type f -exec rm {} +
        find ~ -exec rm -rf {} ;
        """,
      notMatch: "find . -name \"*.o\" -exec rm {} +"),
    BuiltInRule(
      id: "fs.find-exec-delete-all", ruling: .ask, severity: .high,
      reason: "deletes everything it finds in the project",
      advice: "give it a name to look for",
      program: "find|gfind",
      command: "",
      when: """
        -exec|-execdir|-ok :rm|shred|unlink|*/rm :.|./ !:echo|printf !-name|-iname|-path|-ipath|-regex|\
        -iregex|-empty|-newer|-mtime|-mmin|-size
        """,
      match: "find . -type f -exec rm {} +",
      notMatch: """
        find . -name "*.o" -exec rm -f {} +
        find build -exec rm {} +
        """),
    BuiltInRule(
      id: "fs.open-to-all", ruling: .deny, severity: .high,
      reason: "changes the modes of files outside the project",
      advice: nil,
      program: "chmod",
      command: "",
      when: "-R|--recursive @path:root|system|home|outside|parent !:go-*|o-*|g-w*|go=",
      match: """
        chmod -R 777 /
        chmod -R 755 /etc
        chmod -R a+rwx ~
        """,
      notMatch: """
        chmod -R 755 build
        chmod -R go-w ~/.ssh
        chmod +x run.sh
        """),
    BuiltInRule(
      id: "fs.world-writable", ruling: .ask, severity: .medium,
      reason: "lets everybody on the machine change the files",
      advice: "`chmod u+rwx` or `chmod 755` is enough",
      program: "chmod",
      command: "",
      when: """
        :777|0777|666|0666|a+rwx|a+w|o+w|ugo+rwx|ugo+w|ugo+rw|go+w|go+rw|go+rwx|a+rw|a=rwx|a=rw|\
        o+rw|o+rwx|o=rwx|757|767|776|1777|2777|+w* !@paths:temporary|build
        """,
      match: """
        chmod 777 script.sh
        chmod -R 777 .
        chmod a+rwx data
        chmod 1777 uploads
        """,
      notMatch: """
        chmod 755 script.sh
        chmod 1777 /tmp/x
        chmod u+w x
        chmod 777 /tmp/x
        """),
    BuiltInRule(
      id: "fs.secret-readable", ruling: .ask, severity: .high,
      reason: "lets others read keys or secrets",
      advice: "`chmod 600` keeps them to their owner",
      program: "chmod",
      command: "",
      when: """
        @last:*id_rsa|*id_ed25519|*.key|*.env|*/.netrc|*/.pgpass|*/.aws/credentials|*/.kube/config \
        :644|0644|664|0664|755|0755|744|o+r|a+r|go+r|ugo+r|o+rw|+r !:*test*|*fixture*|*example*
        """,
      match: """
        chmod 644 ~/.ssh/id_rsa
        chmod o+r .env
        """,
      notMatch: """
        chmod 600 ~/.ssh/id_rsa
        chmod 644 ~/.ssh/id_rsa.pub
        chmod 644 .env.example
        """),
    BuiltInRule(
      id: "fs.set-user-id", ruling: .ask, severity: .high,
      reason: "makes a program run with its owner's rights",
      advice: nil,
      program: "chmod",
      command: "",
      when: ":*+s*|4755|4711|2755|6755|4777",
      match: """
        chmod u+s /tmp/x
        chmod 4755 tool
        """,
      notMatch: """
        chmod 0755 tool
        chmod 644 a
        """),
    BuiltInRule(
      id: "fs.change-owner", ruling: .deny, severity: .high,
      reason: "changes the owner of files outside the project",
      advice: nil,
      program: "chown|chgrp",
      command: "",
      when: "-R|--recursive @path:root|system|home|outside|parent",
      match: """
        chown -R me /
        chown -R me:me /usr
        chown -R nobody ~
        """,
      notMatch: """
        chown -R me build
        chown me file
        """),
    BuiltInRule(
      id: "fs.move-to-null", ruling: .deny, severity: .high,
      reason: "destroys what it moves",
      advice: nil,
      program: "mv|gmv",
      command: "",
      when: ":/dev/null",
      match: "mv src /dev/null",
      notMatch: """
        mv a b
        mv a.txt .
        """),
    BuiltInRule(
      id: "fs.shred", ruling: .deny, severity: .high,
      reason: "overwrites files so that nothing brings them back",
      advice: "`rm` is enough for files without secrets",
      program: "shred|srm|wipe",
      command: "",
      when: "@some !@paths:temporary|build",
      match: """
        shred -u notes.txt
        shred -n 3 data.db
        """,
      notMatch: """
        shred --help
        shred /tmp/x
        """),
    BuiltInRule(
      id: "fs.rsync-delete", ruling: .ask, severity: .medium,
      reason: "deletes files at the destination",
      advice: "run it with `-n` first",
      program: "rsync",
      command: "",
      when: """
        --del|--delete|--delete-after|--delete-before|--delete-during|--delete-excluded|\
        --remove-source-files !-n|--dry-run !@paths:build|temporary
        """,
      match: """
        rsync -a --delete src/ /srv/www/
        rsync -a --remove-source-files a/ host:b
        """,
      notMatch: """
        rsync -a src/ dist/
        rsync -an --delete a/ b/
        rsync -a --delete src/ /tmp/x/
        """),
    BuiltInRule(
      id: "fs.immutable", ruling: .ask, severity: .medium,
      reason: "changes what even the owner may do with a file",
      advice: nil,
      program: "chattr",
      command: "",
      when: """
        :+i|+a
        -i|-a
        """,
      match: "chattr +i file",
      notMatch: "lsattr file"),
    BuiltInRule(
      id: "fs.install-program", ruling: .ask, severity: .medium,
      reason: "puts a program where every user finds it",
      advice: "a folder of the project, or `~/.local/bin`, is enough",
      program: "install",
      command: "",
      when: """
        :/usr/local/sbin*|/opt/*/bin*
        -t|--target-directory=/usr/local/sbin*
        -m|--mode=*4755|*6755|*u+s*|777|0777|666|0666|a+rwx|a=rwx|*o+w*
        """,
      match: """
        install -m 755 x /usr/local/sbin/x
        install x -t /usr/local/sbin
        install -m 4755 x /usr/local/bin/x
        """,
      notMatch: """
        install -m 0755 kubectl /usr/local/bin/kubectl
        install -m 755 build/app ./bin/app
        install -d build/out
        """),
    BuiltInRule(
      id: "fs.keys-folder", ruling: .ask, severity: .high,
      reason: "puts files among the keys",
      advice: nil,
      program: "cp|gcp|mv|gmv|install|rsync|scp",
      command: "",
      when: "@last:*/.ssh|*/.ssh/|*/.gnupg|*/.gnupg/|*/.aws|*/.aws/ @many !:*:*",
      match: """
        cp key ~/.ssh/
        mv x ~/.gnupg
        """,
      notMatch: """
        cp a b
        cp known_hosts ~/.ssh/known_hosts
        """),
    BuiltInRule(
      id: "fs.install-hook", ruling: .ask, severity: .medium,
      reason: "links into the operating system",
      advice: nil,
      program: "ln",
      command: "",
      when: "@path:system !:/usr/local/*|/opt/*|/etc/localtime",
      match: "ln -sf /tmp/x /usr/bin/python",
      notMatch: """
        ln -sf /usr/share/zoneinfo/UTC /etc/localtime
        ln -s a b
        ln -sf ../x node_modules/y
        """),
  ]
}
