import BelayModel

/// The machine itself: network, clock, packages, protections.
enum MachineRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "machine.network-change", ruling: .ask, severity: .high,
      reason: "changes how the machine reaches the network",
      advice: nil,
      program: "ip|ifconfig|route|nmcli|networksetup|resolvectl|tc|wg-quick|brctl",
      command: "",
      when: """
        :mod|modify|add|del|delete|flush|set|change|replace|down|off|dns|up|*-setdns*|append !:show|\
        list|get|help|netns
        -setdnsservers|-setwebproxy|-setairportpower
        """,
      match: """
        ip route add default via 10.0.0.1
        ip link set eth0 down
        nmcli networking off
        resolvectl dns eth0 10.0.0.1
        """,
      notMatch: """
        ip addr
        ip route show
        ifconfig
        ip addr show dev eth0
        """),
    BuiltInRule(
      id: "machine.clock-change", ruling: .ask, severity: .medium,
      reason: "changes the clock or name of the machine",
      advice: nil,
      program: "timedatectl|hostnamectl|hwclock|localectl|hostname",
      command: "",
      when: """
        @some !:status|show|list-*|*show*
        -w|-s|--set|--systohc
        """,
      match: """
        timedatectl set-time 2020-01-01
        hostnamectl set-hostname x
        localectl set-locale x
        hostname x
        """,
      notMatch: """
        timedatectl
        hostname -I
        localectl list-locales
        hostnamectl status
        """),
    BuiltInRule(
      id: "machine.date-set", ruling: .ask, severity: .medium,
      reason: "changes the clock of the machine",
      advice: nil,
      program: "date",
      command: "",
      when: "-s|--set",
      match: "date -s 2020-01-01",
      notMatch: """
        date +%F
        date -d tomorrow
        date -u
        """),
    BuiltInRule(
      id: "machine.package-uninstall", ruling: .ask, severity: .high,
      reason: "removes programs of the machine",
      advice: nil,
      program: "apt|apt-get|aptitude|yum|dnf|zypper|snap|apk",
      command: "remove|purge|erase|del|autopurge|dist-upgrade",
      when: "",
      match: """
        apt-get purge -y sudo
        yum remove -y glibc
        apk del bash
        """,
      notMatch: """
        apt-get install x
        apk add bash
        apt-get autoremove -y
        """),
    BuiltInRule(
      id: "machine.package-key", ruling: .ask, severity: .high,
      reason: "makes the machine trust packages of somebody else",
      advice: nil,
      program: "apt-key|add-apt-repository|update-ca-certificates|trust|rpmkeys",
      command: "",
      when: """
        @some !:list|finger|export
        --fresh
        """,
      match: """
        apt-key add -
        add-apt-repository ppa:x/y
        """,
      notMatch: """
        apt-key list
        update-ca-certificates
        """),
    BuiltInRule(
      id: "machine.protection-off", ruling: .deny, severity: .high,
      reason: "switches a protection of the machine off",
      advice: nil,
      program: "aa-teardown|aa-disable|aa-complain|spctl|csrutil|pfctl|netsh|wevtutil",
      command: "",
      when: """
        @none !-s|--status
        @some @written:aa-disable|aa-complain|aa-teardown
        --master-disable|--global-disable|-d|-F
        :disable|off|cl|clear-log|*apparmor*
        """,
      match: """
        aa-teardown
        spctl --master-disable
        csrutil disable
        pfctl -d
        """,
      notMatch: """
        csrutil status
        spctl --status
        pfctl -s rules
        """),
    BuiltInRule(
      id: "machine.log-erase", ruling: .deny, severity: .medium,
      reason: "erases the machine's log",
      advice: nil,
      program: "dmesg",
      command: "",
      when: "-C|-c|--clear|--read-clear",
      match: "dmesg -C",
      notMatch: """
        dmesg | tail
        dmesg -T
        """),
    BuiltInRule(
      id: "machine.kill-all", ruling: .deny, severity: .high,
      reason: "kills every process",
      advice: nil,
      program: "killall5|skill",
      command: "",
      when: """
        @some
        @none @written:killall5
        -9|-15|-KILL
        """,
      match: """
        killall5 -9
        skill -KILL -u eve
        """,
      notMatch: "killall5 --help"),
    BuiltInRule(
      id: "machine.service", ruling: .ask, severity: .medium,
      reason: "changes what runs on the machine",
      advice: nil,
      program: "update-rc.d|chkconfig|rc-update|insserv",
      command: "",
      when: "@some !:show|list|--list",
      match: "update-rc.d x defaults",
      notMatch: "chkconfig --list"),
    BuiltInRule(
      id: "machine.service-old", ruling: .ask, severity: .medium,
      reason: "changes what runs on the machine",
      advice: nil,
      program: "service",
      command: "",
      when: """
        :stop
        :start|restart|reload|force-reload !:postgresql*|mysql*|mariadb*|redis*|mongod*|memcached|\
        rabbitmq-server|elasticsearch|nginx|apache2|httpd|php*|dbus|docker
        """,
      match: """
        service ssh restart
        service postgresql stop
        """,
      notMatch: """
        service postgresql start
        service --status-all
        service nginx status
        """),
    BuiltInRule(
      id: "machine.kernel-module", ruling: .ask, severity: .high,
      reason: "changes the running kernel",
      advice: nil,
      program: "modprobe|rmmod|depmod",
      command: "",
      when: "@some !-n|--dry-run|--show-depends|-D|-c",
      match: """
        modprobe x
        rmmod y
        """,
      notMatch: """
        modprobe -n x
        modprobe --show-depends x
        """),
    BuiltInRule(
      id: "machine.mount-over", ruling: .ask, severity: .high,
      reason: "lays another file system over the machine's",
      advice: nil,
      program: "mount",
      command: "",
      when: """
        @many
        -t|--types=nfs|nfs4|cifs|smb*|fuse*|overlay @some
        -o=*remount* @some
        """,
      match: """
        mount --bind /tmp/x /etc
        mount -t nfs 10.0.0.1:/x /mnt
        mount -o remount,rw /
        """,
      notMatch: """
        mount
        mount -t tmpfs
        """),
    BuiltInRule(
      id: "machine.memory", ruling: .ask, severity: .high,
      reason: "reads the memory or traffic of other programs",
      advice: nil,
      program: "gcore|tcpdump|tshark|dumpcap",
      command: "",
      when: """
        @some !-r|--version|-D
        -i|-A|-w|-X !-r
        """,
      match: """
        gcore 1234
        tcpdump -A -i any
        """,
      notMatch: "tcpdump -r a.pcap"),
    BuiltInRule(
      id: "machine.debugger-dump", ruling: .ask, severity: .high,
      reason: "writes the memory of another program to a file, secrets included",
      advice: "`bt` and `info` show where it stands",
      program: "gdb|lldb",
      command: "",
      when: """
        :generate-core*|gcore*|*save-core*
        :dump* @written:-p|attach
        """,
      match: """
        gdb -p 4242 -batch -ex 'generate-core-file /tmp/c'
        gdb -batch -ex 'dump memory /tmp/m 0x0 0xff' -p 4242
        lldb -p 4242 -o 'process save-core /tmp/c'
        """,
      notMatch: """
        gdb -batch -ex run -ex bt ./a.out
        lldb -o run -o bt ./a.out
        """),
    BuiltInRule(
      id: "machine.quarantine", ruling: .ask, severity: .high,
      reason: "lets macOS run a download that it holds back",
      advice: nil,
      program: "xattr",
      command: "",
      when: """
        -d|-w :com.apple.quarantine
        -c
        """,
      match: """
        xattr -d com.apple.quarantine x.app
        xattr -cr x.app
        """,
      notMatch: """
        xattr -l x.app
        xattr -p com.apple.quarantine x.app
        """),
    BuiltInRule(
      id: "machine.hash", ruling: .deny, severity: .high,
      reason: "puts another program in the place of a known one",
      advice: nil,
      program: "hash|enable",
      command: "",
      when: "-p|-f",
      match: """
        hash -p /tmp/x ls
        enable -f /tmp/x.so x
        """,
      notMatch: """
        hash -r
        enable -a
        """),
    BuiltInRule(
      id: "machine.package-file", ruling: .ask, severity: .high,
      reason: "installs a package from a file, which no registry has checked",
      advice: "install it from the distribution's archive",
      program: "dpkg|rpm|apt|apt-get|yum|dnf|zypper",
      command: "",
      when: """
        -i|--install|--unpack :*.deb|/dev/fd/*|/dev/stdin
        -i|--install|--unpack @open @written:dpkg
        -i|-U|--install|--upgrade :*.rpm|/dev/fd/*|/dev/stdin !-q|--query
        :install :*.deb|*.rpm|*://*|/dev/fd/*
        """,
      match: """
        dpkg -i /tmp/x.deb
        dpkg -i <(curl -s https://x.example/x.deb)
        dpkg -i "$PACKAGE"
        apt install ./x.deb
        rpm -Uvh https://x.example/x.rpm
        """,
      notMatch: """
        dpkg -l
        apt-get install -y jq
        rpm -qip x.rpm
        """),
    BuiltInRule(
      id: "machine.package-remove-dpkg", ruling: .ask, severity: .high,
      reason: "removes programs of the machine",
      advice: nil,
      program: "dpkg",
      command: "",
      when: "-P|--purge|-r|--remove|--force-all|--force-depends",
      match: "dpkg --purge --force-all libc6",
      notMatch: "dpkg -l"),
    BuiltInRule(
      id: "machine.package-remove-rpm", ruling: .ask, severity: .high,
      reason: "removes programs of the machine",
      advice: nil,
      program: "rpm",
      command: "",
      when: "-e|--erase|--nodeps",
      match: "rpm -e --nodeps glibc",
      notMatch: "rpm -qa"),
    BuiltInRule(
      id: "machine.package-remove-pacman", ruling: .ask, severity: .high,
      reason: "removes programs of the machine",
      advice: nil,
      program: "pacman",
      command: "",
      when: "-R|--remove",
      match: "pacman -Rdd glibc",
      notMatch: """
        pacman -S x
        pacman -Qe
        """),
    BuiltInRule(
      id: "machine.package-remove-apt", ruling: .ask, severity: .high,
      reason: "removes programs of the machine",
      advice: nil,
      program: "apt|apt-get|aptitude",
      command: "",
      when: "--purge|--allow-remove-essential|--allow-unauthenticated|--force-yes",
      match: "apt-get remove --purge x",
      notMatch: "apt-get install -y x"),
    BuiltInRule(
      id: "machine.other-kernel", ruling: .deny, severity: .high,
      reason: "starts another kernel, or takes a protection out of this one",
      advice: nil,
      program: "kexec|apparmor_parser|kpatch|livepatch",
      command: "",
      when: "-e|-l|-R|--remove|--exec|--load",
      match: """
        kexec -e
        apparmor_parser -R /etc/apparmor.d/x
        """,
      notMatch: "apparmor_parser -V"),
    BuiltInRule(
      id: "machine.kill-users-of-files", ruling: .ask, severity: .high,
      reason: "kills every program that uses a file system",
      advice: nil,
      program: "fuser",
      command: "",
      when: "-k|--kill -m|-M|--mount|--ismountpoint",
      match: "fuser -km /srv",
      notMatch: """
        fuser -k 3000/tcp
        fuser -v 3000/tcp
        """),
    BuiltInRule(
      id: "machine.login-log-erase", ruling: .deny, severity: .medium,
      reason: "erases a log of the machine",
      advice: nil,
      program: "faillog|lastlog|log",
      command: "",
      when: """
        -r|--reset|-C|--clear
        :erase
        """,
      match: """
        log erase --all
        faillog -r
        lastlog -C -u x
        """,
      notMatch: """
        log show --last 5m
        lastlog
        """),
    BuiltInRule(
      id: "machine.package-source", ruling: .ask, severity: .high,
      reason: "installs from another source, or what nobody has signed",
      advice: nil,
      program: "apt|apt-get|yum|dnf|zypper|flatpak|yum-config-manager",
      command: "",
      when: """
        --nogpgcheck|--no-gpg-checks|--no-gpg-check|--no-gpg-verify|--add-repo
        :*allowinsecure*|*allowunauth*|*allow-insecure*
        :ar|addrepo|copr|remote-add :*://* !:*flathub.org*
        :copr :enable
        """,
      match: """
        dnf config-manager --add-repo http://x.example
        yum install --nogpgcheck x
        zypper ar http://x.example x
        flatpak remote-add --no-gpg-verify x http://x.example
        apt-get -o Acquire::AllowInsecureRepositories=true update
        """,
      notMatch: """
        dnf install jq
        apt-get update
        flatpak remote-add --if-not-exists flathub https://dl.flathub.org/repo/flathub.flatpakrepo
        """),
  ]
}
