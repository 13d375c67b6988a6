import BelayModel

/// Disks, partitions and file systems.
enum DiskRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "disk.format", ruling: .deny, severity: .critical,
      reason: "makes a new file system over what is there",
      advice: nil,
      program: "mkfs|mke2fs|mkswap",
      command: "",
      when: """
        @some !:*.img|*.raw|*.iso|/tmp/* !-n|--help
        @some -n !:*.img|*.raw|*.iso|/tmp/* !@written:ext|mke2fs
        """,
      match: """
        mkfs.ext4 /dev/sda1
        mkfs -t ext4 /dev/sdb
        """,
      notMatch: """
        mkfs --help
        mkfs.ext4 -n /dev/sdb1
        lsblk
        """),
    BuiltInRule(
      id: "disk.partition", ruling: .deny, severity: .critical,
      reason: "changes the partitions of a disk",
      advice: "`fdisk -l` lists them",
      program: "fdisk|sfdisk|gdisk|sgdisk|cfdisk|parted",
      command: "",
      when: """
        @some !-l|--list !:print !@written:sfdisk !:*.img|*.raw|*.iso|/tmp/*
        @some !-l|--list|-d|--dump|-J|--json @written:sfdisk !:*.img|*.raw|*.iso|/tmp/*
        """,
      match: """
        fdisk /dev/sda
        sfdisk /dev/sda
        parted /dev/sda rm 1
        """,
      notMatch: """
        fdisk -l
        fdisk -l /dev/sda
        parted /dev/sda print
        """),
    BuiltInRule(
      id: "disk.wipe", ruling: .deny, severity: .critical,
      reason: "erases a disk's signatures or contents",
      advice: nil,
      program: "wipefs|blkdiscard|scrub|nwipe",
      command: "",
      when: """
        @some !-n|--no-act !@written:wipefs
        @some -a|--all|-o|--offset|-f|--force !-n|--no-act
        """,
      match: """
        wipefs -a /dev/sda
        wipefs --all --force /dev/sda1
        blkdiscard /dev/nvme0n1
        """,
      notMatch: """
        wipefs --help
        wipefs /dev/sda
        wipefs -n -a /dev/sda
        """),
    BuiltInRule(
      id: "disk.volume-remove", ruling: .deny, severity: .critical,
      reason: "removes a volume with everything on it",
      advice: nil,
      program: "lvremove|vgremove|pvremove|pvcreate|mdadm",
      command: "",
      when: "@some !--detail|--examine|--query",
      match: "lvremove -f vg/data",
      notMatch: """
        lvs
        mdadm --detail /dev/md0
        """),
    BuiltInRule(
      id: "disk.pool-destroy", ruling: .deny, severity: .critical,
      reason: "destroys a storage pool or file system",
      advice: nil,
      program: "zpool|zfs",
      command: "destroy|rollback",
      when: "",
      match: """
        zpool destroy tank
        zfs rollback -r tank/home@monday
        zfs destroy -r tank/home
        """,
      notMatch: """
        zfs list
        zpool status
        """),
    BuiltInRule(
      id: "disk.erase", ruling: .deny, severity: .critical,
      reason: "erases a disk",
      advice: nil,
      program: "diskutil",
      command: "erasedisk|eraseDisk|eraseVolume|partitionDisk|secureErase",
      when: "",
      match: "diskutil eraseDisk JHFS+ x disk2",
      notMatch: "diskutil list"),
    BuiltInRule(
      id: "disk.secure-erase", ruling: .deny, severity: .critical,
      reason: "erases a disk",
      advice: nil,
      program: "hdparm|nvme|cryptsetup",
      command: "",
      when: """
        --security-erase|--trim-sector-ranges
        :format|erase|luksFormat|luksErase|sanitize
        """,
      match: """
        cryptsetup luksFormat /dev/sdb
        nvme format /dev/nvme0n1
        """,
      notMatch: """
        hdparm -I /dev/sda
        nvme list
        """),
    BuiltInRule(
      id: "disk.dump-over", ruling: .deny, severity: .critical,
      reason: "writes straight to a disk",
      advice: nil,
      program: "dd",
      command: "",
      when: "@path:device",
      match: """
        dd if=/dev/zero of=/dev/sda
        dd if=x.iso of=/dev/sdb bs=4M
        """,
      notMatch: """
        dd if=/dev/zero of=disk.img bs=1M count=10
        dd if=/dev/sda of=/dev/null
        """),
    BuiltInRule(
      id: "disk.dump-system", ruling: .deny, severity: .critical,
      reason: "overwrites a file of the operating system",
      advice: nil,
      program: "dd",
      command: "",
      when: "@path:system|root",
      match: "dd if=/dev/zero of=/boot/vmlinuz",
      notMatch: "dd if=a of=b"),
    BuiltInRule(
      id: "disk.dump-outside", ruling: .ask, severity: .high,
      reason: "overwrites a file outside the project",
      advice: nil,
      program: "dd",
      command: "",
      when: "@path:outside|home|parent",
      match: "dd if=/dev/random of=~/Documents/a.odt",
      notMatch: """
        dd if=/dev/zero of=/tmp/x bs=1M count=1
        dd if=a of=b
        """),
    BuiltInRule(
      id: "disk.bad-blocks", ruling: .deny, severity: .critical,
      reason: "overwrites a disk to test it",
      advice: nil,
      program: "badblocks",
      command: "",
      when: "-w|-n",
      match: "badblocks -w /dev/sdb",
      notMatch: "badblocks -sv /dev/sdb"),
    BuiltInRule(
      id: "disk.btrfs-delete", ruling: .deny, severity: .high,
      reason: "deletes a volume with its data",
      advice: nil,
      program: "btrfs",
      command: "subvolume delete",
      when: "",
      match: "btrfs subvolume delete /mnt/a",
      notMatch: "btrfs subvolume list /"),
    BuiltInRule(
      id: "disk.change-file-system", ruling: .ask, severity: .high,
      reason: "changes a file system in place",
      advice: "`-n` only looks at it",
      program: """
        resize2fs|tune2fs|e2fsck|fsck|xfs_repair|xfs_admin|ntfsresize|debugfs|dmsetup|growpart
        """,
      command: "",
      when: """
        @some !-n|-N|-l|-P|--dry-run !:*.img|*.raw|/tmp/*|ls|info|table|status|deps
        """,
      match: """
        e2fsck -y /dev/sda1
        resize2fs /dev/sda1 1G
        """,
      notMatch: """
        tune2fs -l /dev/sda1
        e2fsck -n /dev/sda1
        dmsetup ls
        """),
  ]
}
