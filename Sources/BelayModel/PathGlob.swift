/// Matches absolute paths against the globs of policy files, in time linear in pattern times path.
///
/// `*` and `?` stay within one component, `**` crosses components (`a/**/b` also matches `a/b`),
/// `[...]` is a set with ranges and `!` or `^` to negate, `\` takes the next character as it is. A glob
/// begins at `/`, at the home folder (`~/`), or else at the project root.
package enum PathGlob {
  /// Where relative globs begin.
  package struct Roots: Sendable {
    package let home: String
    package let project: String

    package init(home: String, project: String) {
      self.home = home
      self.project = project
    }
  }

  /// One step of a compiled glob.
  private enum Step {
    case byte(UInt8)
    /// `?`
    case any
    /// `*`
    case run
    /// `**`
    case deepRun
    /// The start of `**/`, which may be nothing: skips the `folders` step behind it.
    case optional
    /// Anything that ends in a slash.
    case folders
    case set(members: [ClosedRange<UInt8>], negated: Bool)
  }

  /// Whether `path`, absolute and normalised, matches `glob`.
  package static func matches(_ glob: String, _ path: String, roots: Roots) -> Bool {
    let steps = compile(absolute(glob, roots: roots))
    let bytes = Array(path.utf8)
    if matches(steps, bytes) { return true }
    // `folder/**` is also the folder itself.
    guard case .deepRun = steps.last else { return false }
    return matches(steps, bytes + [UInt8(ascii: "/")])
  }

  /// The glob as it begins at `/`.
  private static func absolute(_ glob: String, roots: Roots) -> [UInt8] {
    let bytes = Array(glob.utf8)
    let slash = UInt8(ascii: "/")
    if bytes.first == slash { return bytes }
    if bytes.first == UInt8(ascii: "~") && (bytes.count == 1 || bytes[1] == slash) {
      return escaped(roots.home) + bytes.dropFirst()
    }
    let root = roots.project == "/" ? [] : escaped(roots.project)
    return root + [slash] + bytes
  }

  /// A glob that matches nothing but this absolute path.
  package static func literal(_ path: String) -> String {
    String(decoding: escaped(path), as: UTF8.self)
  }

  /// A path as a glob that matches only itself.
  private static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "[")
        || byte == UInt8(ascii: "\\")
      {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    }
    return bytes
  }

  private static func compile(_ glob: [UInt8]) -> [Step] {
    var steps: [Step] = []
    var at = 0
    while at < glob.count {
      let byte = glob[at]
      at += 1
      switch byte {
      case UInt8(ascii: "*"):
        guard at < glob.count, glob[at] == UInt8(ascii: "*") else {
          steps.append(.run)
          continue
        }
        while at < glob.count && glob[at] == UInt8(ascii: "*") { at += 1 }
        if at < glob.count && glob[at] == UInt8(ascii: "/") {
          at += 1
          steps.append(.optional)
          steps.append(.folders)
        } else {
          steps.append(.deepRun)
        }
      case UInt8(ascii: "?"): steps.append(.any)
      case UInt8(ascii: "\\") where at < glob.count:
        steps.append(.byte(glob[at]))
        at += 1
      case UInt8(ascii: "["):
        if let (set, next) = compileSet(glob, from: at) {
          steps.append(set)
          at = next
        } else {
          steps.append(.byte(byte))
        }
      default: steps.append(.byte(byte))
      }
    }
    return steps
  }

  /// The set that begins behind a `[`, and where it ends; `nil` if it is never closed.
  private static func compileSet(_ glob: [UInt8], from start: Int) -> (Step, Int)? {
    var at = start
    var members: [ClosedRange<UInt8>] = []
    var negated = false
    if at < glob.count && (glob[at] == UInt8(ascii: "!") || glob[at] == UInt8(ascii: "^")) {
      negated = true
      at += 1
    }
    var first = true
    while at < glob.count {
      let low = glob[at]
      if low == UInt8(ascii: "]") && !first {
        return (.set(members: members, negated: negated), at + 1)
      }
      first = false
      if at + 2 < glob.count && glob[at + 1] == UInt8(ascii: "-")
        && glob[at + 2] != UInt8(ascii: "]")
      {
        let high = glob[at + 2]
        if low <= high { members.append(low...high) }
        at += 3
      } else {
        members.append(low...low)
        at += 1
      }
    }
    return nil
  }

  /// Runs all readings of the glob side by side, one byte of the path at a time.
  private static func matches(_ steps: [Step], _ path: [UInt8]) -> Bool {
    var alive = [Bool](repeating: false, count: steps.count + 1)
    alive[0] = true
    skipEmpty(steps, &alive)
    for byte in path {
      var next = [Bool](repeating: false, count: steps.count + 1)
      let isSlash = byte == UInt8(ascii: "/")
      for place in steps.indices where alive[place] {
        switch steps[place] {
        case .byte(let expected): if byte == expected { next[place + 1] = true }
        case .any: if !isSlash { next[place + 1] = true }
        case .run: if !isSlash { next[place] = true }
        case .deepRun: next[place] = true
        case .optional: break
        case .folders:
          next[place] = true
          if isSlash { next[place + 1] = true }
        case .set(let members, let negated):
          let isMember = members.contains { $0.contains(byte) }
          if !isSlash && isMember != negated { next[place + 1] = true }
        }
      }
      skipEmpty(steps, &next)
      alive = next
    }
    return alive[steps.count]
  }

  /// Follows the steps that may match nothing.
  private static func skipEmpty(_ steps: [Step], _ alive: inout [Bool]) {
    for place in steps.indices where alive[place] {
      switch steps[place] {
      case .run, .deepRun: alive[place + 1] = true
      case .optional:
        alive[place + 1] = true
        alive[place + 2] = true
      default: break
      }
    }
  }
}
