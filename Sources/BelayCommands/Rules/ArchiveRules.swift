import BelayModel

/// Unpacking over folders, packing with deletion.
enum ArchiveRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "fs.extract-over", ruling: .deny, severity: .high,
      reason: "unpacks over the operating system",
      advice: nil,
      program: "tar|bsdtar|unzip|cpio|7z",
      command: "",
      when: """
        @path:root|system !-C|--directory|-d|-D=/usr/local*|/opt*|/usr/src* \
        !@written:/usr/local|/usr/src|/usr/share/|/var/lib/|/var/www
        @path:root|system -C|--directory|-d|-D !-C|--directory|-d|-D=/usr/local*|/opt*|/usr/src*
        """,
      match: """
        tar xzf a.tgz -C /
        unzip -o a.zip -d /usr/lib
        cpio -i -D /
        cd /etc && tar xzf a.tgz
        """,
      notMatch: """
        tar xzf a.tgz -C /tmp/a
        sudo tar -C /usr/local -xzf go.tar.gz
        tar xzf a.tgz -C /opt
        unzip a.zip -d out
        """),
    BuiltInRule(
      id: "fs.extract-keys", ruling: .deny, severity: .high,
      reason: "unpacks over keys, or over what runs at login, by schedule or with git",
      advice: "unpack into `/tmp` and look at what is there",
      program: "tar|bsdtar|unzip|cpio|7z|7za",
      command: "",
      when: """
        -C|--directory|-d|-D=*/.ssh|*/.ssh/|*/.gnupg|*/.gnupg/|*/.aws|*/.aws/|*/.kube|*/.codex*|\
        */.git|*/.git/|*.git/hooks*|*/.config/autostart*|*/.config/systemd*|*/LaunchAgents*|\
        */LaunchDaemons*|/etc/*|/var/spool/cron*|/root
        :-o*/.ssh*|-o/etc*
        """,
      match: """
        unzip x.zip -d ~/.ssh
        tar xf x.tar -C .git/hooks
        tar -C /etc/cron.d -xf x.tar
        """,
      notMatch: """
        tar xf x.tar -C ~/src
        unzip x.zip -d vendor/x
        """),
    BuiltInRule(
      id: "fs.archive-removes", ruling: .ask, severity: .high,
      reason: "deletes the files it packs",
      advice: nil,
      program: "tar|bsdtar|zip|7z|7za|7zz|rar",
      command: "",
      when: """
        --remove-files
        -m|--move !@written:7z|rar
        @written:-sdel
        :m|mf @written:rar @many
        """,
      match: """
        tar cf a.tar src --remove-files
        zip -rm a.zip src
        7z a -sdel a.7z src
        rar m a.rar src
        """,
      notMatch: """
        tar xmf a.tar
        tar czf a.tgz src
        zip -r a.zip src
        """),
    BuiltInRule(
      id: "fs.extract-absolute", ruling: .ask, severity: .high,
      reason: "unpacks to wherever the archive says",
      advice: "without `-P` it stays in one folder",
      program: "tar|bsdtar",
      command: "",
      when: "-P|--absolute-names",
      match: """
        tar xf a.tar -P
        tar -xPf a.tar
        """,
      notMatch: "tar xpf a.tar"),
  ]
}
