import BelayCommands
import BelayIO

/// Looks for symbolic links on the way to the paths that an event touches.
///
/// It never opens anything, and looks at so many names at most: what is left stays as it is written.
struct LinkResolver {
  /// Names that are looked at for one event.
  private static let limit = 128
  /// Links that are followed for one path (`MAXSYMLINKS` of Linux).
  private static let hopLimit = 40

  private var looksLeft = LinkResolver.limit
  /// Names that are no links.
  private var plain: [[UInt8]] = []
  /// Whether the event's folder is on this machine; `nil` before anybody asked.
  private var isHere: Bool?

  /// The paths that lead elsewhere than they say.
  ///
  /// None if the event's `cwd` is not on this machine: then the event is judged by its text.
  mutating func links(of paths: [TouchedPath], in context: CommandContext) -> [PathLink] {
    if paths.isEmpty { return [] }
    let isHere = self.isHere ?? PathStatus.exists(context.cwd)
    self.isHere = isHere
    if !isHere { return [] }
    var links: [PathLink] = []
    for path in paths where !Self.isSpecial(path.path) {
      let written = path.written ?? path.path
      guard let target = target(of: written, in: context), target != path.path else { continue }
      if links.contains(where: { $0.path == path.path }) { continue }
      links.append(PathLink(path: path.path, target: target))
    }
    return links
  }

  /// Where an absolute path leads; `nil` if there is no link on the way.
  private mutating func target(of path: [UInt8], in context: CommandContext) -> [UInt8]? {
    var folder = Self.trustedFolder(of: path, context)
    // The components ahead, the next one last.
    var ahead = Self.components(path[folder.count...])
    var hops = 0
    while let component = ahead.popLast() {
      if component == [UInt8(ascii: "."), UInt8(ascii: ".")] {
        if let slash = folder.lastIndex(of: UInt8(ascii: "/")) { folder.removeSubrange(slash...) }
        continue
      }
      let name = folder + [UInt8(ascii: "/")] + component
      switch look(at: name, component) {
      case .plain:
        folder = name
      case .missing:
        // Nothing stands behind it, and a folder that is not there holds no links.
        folder = name
        for rest in ahead.reversed() { folder += [UInt8(ascii: "/")] + rest }
        ahead = []
      case .link(let text):
        hops += 1
        if hops > Self.hopLimit { return nil }
        if text.first == UInt8(ascii: "/") {
          folder = Self.trustedFolder(of: text, context)
          ahead += Self.components(text[folder.count...])
        } else {
          ahead += Self.components(text[...])
        }
      }
    }
    if hops == 0 && !path.contains(where: { $0 == UInt8(ascii: ".") }) { return nil }
    return folder.isEmpty ? [UInt8(ascii: "/")] : folder
  }

  private mutating func look(at name: [UInt8], _ component: [UInt8]) -> PathStatus.Link {
    if component.contains(where: { $0 >= TouchedPath.firstOpenByte }) { return .missing }
    if plain.contains(name) { return .plain }
    if looksLeft == 0 { return .missing }
    looksLeft -= 1
    let found = PathStatus.link(at: name)
    if found == .plain { plain.append(name) }
    return found
  }

  /// The longest of the folders that everything is judged by and that `path` lies in; empty if in none.
  ///
  /// The way to them is taken as it is, so that a home folder behind a link is still the home folder.
  private static func trustedFolder(of path: [UInt8], _ context: CommandContext) -> [UInt8] {
    var trusted: [UInt8] = []
    for folder in [
      context.projectRoot, context.home, context.codexHome, context.stateFolder,
      context.configFolder,
    ] {
      let bytes = Array(folder.utf8)
      if bytes.count > max(1, trusted.count), path.count > bytes.count, path.starts(with: bytes),
        path[bytes.count] == UInt8(ascii: "/")
      {
        trusted = bytes
      }
    }
    return trusted
  }

  /// The components in reverse order, without empty ones and `.`.
  private static func components(_ path: ArraySlice<UInt8>) -> [[UInt8]] {
    var components: [[UInt8]] = []
    for part in path.split(separator: UInt8(ascii: "/")) {
      if part.count == 1 && part.first == UInt8(ascii: ".") { continue }
      components.append(Array(part))
    }
    return components.reversed()
  }

  /// Names of the kernel, among which links mean something else: `/dev/stdout`, `/proc/self/fd/1`.
  private static func isSpecial(_ path: [UInt8]) -> Bool {
    path.starts(with: Array("/dev/".utf8)) || path.starts(with: Array("/proc/".utf8))
      || path.starts(with: Array("/sys/".utf8))
  }
}
