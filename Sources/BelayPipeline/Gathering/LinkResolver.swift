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
  /// Names that are no links, and none is on the way to them.
  private var plain: [[UInt8]] = []
  /// The folders that everything is judged by; empty before the first path.
  private var trusted: [[UInt8]] = []
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
    if trusted.isEmpty { trusted = Self.trustedFolders(context) }
    for path in paths where !Self.isSpecial(path.path) {
      if path.written == nil, isStraight(path.path) { continue }
      let written = path.written ?? path.path
      guard let target = target(of: written), target != path.path else { continue }
      if links.contains(where: { $0.path == path.path }) { continue }
      links.append(PathLink(path: path.path, target: target))
    }
    return links
  }

  /// Whether there is no link on the way of a path without `.` and `..`.
  ///
  /// Nearly all paths are such, so it is told without taking the path to pieces.
  private mutating func isStraight(_ path: [UInt8]) -> Bool {
    if path.contains(0) { return false }
    var name = path
    name.append(0)
    var end = lengthOfTrustedFolder(of: path)
    let start = end
    walk: while end < path.count {
      var next = end + 1
      while next < path.count, path[next] != UInt8(ascii: "/") {
        // Of what is not known nothing can be looked at.
        if path[next] >= TouchedPath.firstOpenByte { break walk }
        next += 1
      }
      if !isKnownPlain(path, next) {
        if looksLeft == 0 { break }
        looksLeft -= 1
        name[next] = 0
        guard let isLink = PathStatus.isLink(terminated: name) else { break }
        if isLink { return false }
        name[next] = UInt8(ascii: "/")
      }
      end = next
    }
    if end > start, !isKnownPlain(path, end) { plain.append(Array(path[..<end])) }
    return true
  }

  /// Whether the first `length` bytes of a path are a name that was looked at, or one on the way to it.
  private func isKnownPlain(_ path: [UInt8], _ length: Int) -> Bool {
    for index in plain.indices {
      guard plain[index].count >= length,
        plain[index].count == length || plain[index][length] == UInt8(ascii: "/")
      else { continue }
      var at = length - 1
      while at >= 0, plain[index][at] == path[at] { at -= 1 }
      if at < 0 { return true }
    }
    return false
  }

  /// Where an absolute path leads; `nil` if there is no link on the way.
  private mutating func target(of path: [UInt8]) -> [UInt8]? {
    var folder = Array(path[..<lengthOfTrustedFolder(of: path)])
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
          folder = Array(text[..<lengthOfTrustedFolder(of: text)])
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

  private static func trustedFolders(_ context: CommandContext) -> [[UInt8]] {
    [
      Array(context.projectRoot.utf8), Array(context.home.utf8), Array(context.codexHome.utf8),
      Array(context.stateFolder.utf8), Array(context.configFolder.utf8),
    ]
  }

  /// The length of the longest of the folders that everything is judged by and that `path` lies in; 0 if in none.
  ///
  /// The way to them is taken as it is, so that a home folder behind a link is still the home folder.
  private func lengthOfTrustedFolder(of path: [UInt8]) -> Int {
    var longest = 0
    for index in trusted.indices {
      let count = trusted[index].count
      guard count > max(1, longest), path.count > count, path[count] == UInt8(ascii: "/") else {
        continue
      }
      var at = 0
      while at < count, path[at] == trusted[index][at] { at += 1 }
      if at == count { longest = count }
    }
    return longest
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
    guard path.count > 4 else { return false }
    switch path[1] {
    case UInt8(ascii: "d"): return path.starts(with: Array("/dev/".utf8))
    case UInt8(ascii: "p"): return path.starts(with: Array("/proc/".utf8))
    case UInt8(ascii: "s"): return path.starts(with: Array("/sys/".utf8))
    default: return false
    }
  }
}
