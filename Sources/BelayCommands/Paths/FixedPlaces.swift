/// Places whose meaning is the same on every machine.
enum FixedPlaces {
  /// Whether `path` lies in a folder for temporary files; such a folder itself counts only where its
  /// contents are meant, which the caller cannot tell apart and need not.
  static func isTemporary(_ path: LexicalPath) -> Bool {
    path.isInside("/tmp") || path.isInside("/var/tmp") || path.isInside("/private/tmp")
      || path.isInside("/dev/shm") || path.isInside("/var/folders")
      || path.isInside("/private/var/folders")
  }

  /// Whether a home lies in such a folder; one that is such a folder itself holds nothing of worth.
  static func isBelowTemporary(_ home: String) -> Bool {
    let path = LexicalPath(absolute: home)
    return isTemporary(path) && !isTemporaryFolder(path)
  }

  /// Whether `path` is such a folder itself.
  static func isTemporaryFolder(_ path: LexicalPath) -> Bool {
    path.isSame(as: "/tmp") || path.isSame(as: "/var/tmp") || path.isSame(as: "/private/tmp")
  }

  /// Whether `path` is a device that takes anything without harm, or a terminal.
  static func isHarmlessDevice(_ path: LexicalPath) -> Bool {
    let rest = path.bytes.dropFirst(5)
    return ByteText.isOne(
      of: "null|zero|full|random|urandom|stdin|stdout|stderr|tty|ptmx|console", rest)
      || ByteText.starts(rest, "fd/") || ByteText.starts(rest, "pts/")
      || ByteText.starts(rest, "shm") || ByteText.starts(rest, "tty")
      || ByteText.starts(rest, "tcp/") || ByteText.starts(rest, "udp/")
  }

  /// Whether `path` holds what package managers of the system or of root fetch again.
  static func isCache(_ path: LexicalPath) -> Bool {
    path.isInside("/var/lib/apt/lists") || path.isInside("/var/cache")
      || path.isInside("/root/.cache")
  }

  /// The length of the folder at the top in which images for development keep the sources they work on
  /// (`/app`, `/workspace`), if `path` lies in one; else 0.
  static func lengthOfWorkFolder(_ path: LexicalPath) -> Int {
    guard let end = path.bytes.dropFirst().firstIndex(of: UInt8(ascii: "/")) else { return 0 }
    return ByteText.isOne(
      of: "app|testbed|workspace|workspaces|repo|code|src|work|project|workdir", path.bytes[1..<end]
    )
      ? end : 0
  }

  /// Whether `path` belongs to the operating system.
  ///
  /// Folders that hold other people's files (`/home`, `/mnt`) count themselves, what lies in them does
  /// not.
  static func isSystem(_ path: LexicalPath) -> Bool {
    let rest = path.bytes.dropFirst()
    let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
    let first = rest[..<end]
    if ByteText.isOne(
      of: """
        bin|boot|dev|etc|lib|lib32|lib64|libx32|proc|root|run|sbin|sys|usr|var|System|Library|\
        Applications|private|nix
        """, first)
    {
      return true
    }
    if end != rest.endIndex { return false }
    return ByteText.isOne(of: "home|Users|opt|srv|mnt|media|Volumes", first)
      || first.contains { $0 >= Argument.anyByte }
  }
}
