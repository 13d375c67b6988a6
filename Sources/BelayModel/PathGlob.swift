/// A glob of a policy file over absolute paths.
///
/// `*` and `?` stay within one component, `**` crosses components (`a/**/b` also matches `a/b`, `a/**` also
/// `a`), `[...]` is a set with ranges and `!` or `^` to negate, `\` takes the next character as it is. A glob
/// begins at `/`, at the home folder (`~/`), or else at the project root. Matching is a walk over sets of
/// states: its time is bounded by the product of both lengths, whatever the pattern.
package struct PathGlob: Sendable {
  /// Where globs begin that do not begin at `/`.
  package struct Roots: Sendable {
    package let home: String
    package let project: String

    package init(home: String, project: String) {
      self.home = home
      self.project = project
    }
  }

  /// What one place of the pattern takes.
  enum Token: Equatable, Sendable {
    case byte(UInt8)
    /// `?`
    case any
    /// `[...]`: the bytes inside, ranges written out.
    case set([UInt8], isNegated: Bool)
    /// `*`
    case star
    /// `**`
    case doubleStar
    /// The beginning of `**/` where a component begins: it may be nothing, without the `folders` behind it.
    case optional
    /// What ends in a slash.
    case folders
  }

  var tokens: [Token] = []

  /// Whether a path, absolute and normalised, matches.
  package func matches(_ path: String) -> Bool { matches(Array(path.utf8)) }

  /// Whether a path, absolute and normalised, matches; where it holds an `OpenByte`, whether it may.
  package func matches(_ path: [UInt8]) -> Bool {
    run(over: path) || (endsInDoubleStar && run(over: path + [UInt8(ascii: "/")]))
  }

  /// Whether a path that is known to its last byte matches `glob`.
  package static func matches(_ glob: String, _ path: String, roots: Roots) -> Bool {
    PathGlob(glob, roots: roots).matches(path)
  }

  private var endsInDoubleStar: Bool {
    guard tokens.count > 1, tokens.last == .doubleStar else { return false }
    let before = tokens[tokens.count - 2]
    return before == .byte(UInt8(ascii: "/")) || before == .folders
  }

  private func run(over bytes: [UInt8]) -> Bool {
    var states = [Bool](repeating: false, count: tokens.count + 1)
    states[0] = true
    close(&states)
    for byte in bytes {
      var next = [Bool](repeating: false, count: tokens.count + 1)
      var isAlive = false
      switch byte {
      case OpenByte.run, OpenByte.unknown:
        spread(states, to: &next, crossing: byte == OpenByte.unknown)
        isAlive = true
      default:
        for (index, token) in tokens.enumerated() where states[index] {
          if let target = step(token, at: index, byte: byte) {
            next[target] = true
            isAlive = true
          }
          if token == .folders, byte == UInt8(ascii: "/") { next[index + 1] = true }
        }
      }
      if !isAlive { return false }
      close(&next)
      states = next
    }
    return states[tokens.count]
  }

  /// The state behind `token` after `byte`; `nil` if it does not fit.
  private func step(_ token: Token, at index: Int, byte: UInt8) -> Int? {
    let isSlash = byte == UInt8(ascii: "/")
    switch token {
    case .byte(let expected):
      return byte == expected || (byte == OpenByte.any && expected != UInt8(ascii: "/"))
        ? index + 1 : nil
    case .any: return isSlash ? nil : index + 1
    case .set(let set, let isNegated):
      return !isSlash && (byte == OpenByte.any || set.contains(byte) != isNegated)
        ? index + 1 : nil
    case .star: return isSlash ? nil : index
    case .doubleStar, .folders: return index
    case .optional: return nil
    }
  }

  /// Lets every state run on as far as an open value may carry it.
  private func spread(_ states: [Bool], to next: inout [Bool], crossing: Bool) {
    var isReached = false
    for index in 0...tokens.count {
      if states[index] { isReached = true }
      if isReached { next[index] = true }
      if index < tokens.count, !crossing,
        tokens[index] == .byte(UInt8(ascii: "/")) || tokens[index] == .folders
      {
        isReached = false
      }
    }
  }

  /// Adds the states that are reached without a byte.
  private func close(_ states: inout [Bool]) {
    for (index, token) in tokens.enumerated() where states[index] {
      switch token {
      case .star, .doubleStar: states[index + 1] = true
      case .optional:
        states[index + 1] = true
        states[index + 2] = true
      default: break
      }
    }
  }
}
