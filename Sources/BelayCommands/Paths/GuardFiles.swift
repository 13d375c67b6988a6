/// Codex's and Belay's own files, which an agent must not change.
enum GuardFiles {
  /// Whether `path` decides which hooks, rules and permissions Codex works with, or holds such files.
  static func isCodexSetting(_ path: LexicalPath, _ context: CommandContext) -> Bool {
    if path.isInside("/etc/codex") { return true }
    if isSetting(path, in: context.codexHome) { return true }
    if isSetting(path, in: context.projectRoot + "/.codex")
      || isSetting(path, in: context.home + "/.codex") || isSetting(path, in: "/root/.codex")
    {
      return true
    }
    // Another user's: `/home/eve/.codex`.
    for folder in ["/home/", "/Users/"] where ByteText.starts(path.bytes, folder) {
      let rest = path.bytes.dropFirst(folder.utf8.count)
      guard let end = rest.firstIndex(of: UInt8(ascii: "/")) else { continue }
      if rest[end...].starts(with: "/.codex".utf8) {
        return isSetting(path, in: String(decoding: path.bytes[..<end], as: UTF8.self) + "/.codex")
      }
    }
    return false
  }

  private static func isSetting(_ path: LexicalPath, in folder: String) -> Bool {
    guard path.isInside(folder) else { return false }
    let rest = path.bytes[folder.utf8.count...].dropFirst()
    return rest.isEmpty
      || Wildcard.matches(
        rest,
        oneOf:
          "hooks.json|hooks|hooks/**|config.toml|*.config.toml|managed_config.toml|requirements.toml"
      )
      || ByteText.equal(rest, "rules") || ByteText.starts(rest, "rules/")
      || ByteText.starts(rest, "plugins/cache")
      || (rest.first ?? 0) >= Argument.anyByte
      || rest.contains { $0 >= Argument.anyByte }
        && Wildcard.couldMatch(rest, oneOf: "hooks.json|config.toml|requirements.toml")
  }

  /// Whether `path` is Belay's policy, state, key or one of its executables, or holds them.
  static func isBelay(_ path: LexicalPath, _ context: CommandContext) -> Bool {
    if path.isInside("/etc/belay") || path.isInside(context.stateFolder)
      || path.isInside(context.configFolder) || path.isInside(context.projectRoot + "/.belay")
      || isInUsualFolder(path, context.home)
    {
      return true
    }
    let name = path.name
    guard ByteText.starts(name, "belay") else { return false }
    if !ByteText.isOne(
      of: """
        belay|belay-pre-tool-use|belay-permission-request|belay-post-tool-use|\
        belay-user-prompt-submit|belay-stop
        """, name)
    {
      return name.contains { $0 >= Argument.anyByte } && isInPrograms(path)
    }
    return isInPrograms(path)
  }

  /// Whether `path` lies where Belay keeps its files if no variable names another place: another call, without
  /// that variable, goes by these.
  private static func isInUsualFolder(_ path: LexicalPath, _ home: String) -> Bool {
    guard path.isInside(home) else { return false }
    let rest = path.bytes[home.utf8.count...]
    return isFolder("/.config/belay", of: rest) || isFolder("/.local/state/belay", of: rest)
  }

  /// Whether a path is `folder` or begins with it.
  private static func isFolder(_ folder: String, of path: ArraySlice<UInt8>) -> Bool {
    guard ByteText.starts(path, folder) else { return false }
    let end = path.startIndex + folder.utf8.count
    return end == path.endIndex || path[end] == UInt8(ascii: "/")
  }

  /// Belay's folder that goes if `path` is removed because it lies below; none below a home, which other rules
  /// speak of.
  static func folder(below path: LexicalPath, _ context: CommandContext) -> LexicalPath? {
    if path.isAbove(context.home) || path.isSame(as: context.home) { return nil }
    for folder in [context.stateFolder, context.configFolder] where path.isAbove(folder) {
      return LexicalPath(absolute: folder)
    }
    return nil
  }

  /// Whether `path` is a file of the operating system that no project has reason to change.
  static func isSystemFile(_ path: LexicalPath, _ context: CommandContext) -> Bool {
    if context.projectRoot.utf8.count > 1 && path.isInside(context.projectRoot) { return false }
    if path.isInside("/usr") {
      // `/etc/localtime` is a link to a file among the time zones.
      return !path.isInside("/usr/local") && !path.isInside("/usr/src")
        && !path.isInside("/usr/share/zoneinfo")
    }
    for folder in [
      "/bin", "/sbin", "/lib", "/lib64", "/boot", "/sys", "/System", "/proc/sys",
      "/proc/sysrq-trigger",
    ] where path.isInside(folder) {
      return true
    }
    return false
  }

  /// Whether `path` lies in a folder for programs, as opposed to a build folder of Belay's sources.
  private static func isInPrograms(_ path: LexicalPath) -> Bool {
    guard let folder = path.parent else { return false }
    return ByteText.isOne(of: "bin|sbin|libexec", folder.name)
  }
}
