/// A glob over absolute paths: `*` and `?` within one component, `**` across components, `[...]` one
/// byte of a set, `{a,b}` not supported.
///
/// `~/` begins in the home folder, `/` at the root, anything else in the project root. `dir/**` also
/// matches `dir` itself. Matching is a walk over sets of states, so its time is bounded by the
/// product of both lengths whatever the pattern.
struct PathGlob {
  private enum Token: Equatable {
    case byte(UInt8)
    /// `?`
    case any
    /// `[...]`: the bytes inside, ranges written out.
    case set([UInt8], isNegated: Bool)
    /// `*`
    case star
    /// `**`
    case doubleStar
  }

  private var tokens: [Token] = []

  /// A glob as `PathRule.glob` describes it.
  init(_ glob: String, context: CommandContext) {
    let text = Array(glob.utf8)
    switch text.first {
    case UInt8(ascii: "/"): append(text[...])
    case UInt8(ascii: "~") where text.count == 1 || text[1] == UInt8(ascii: "/"):
      appendLiteral(context.home)
      append(text[1...])
    default:
      appendLiteral(context.projectRoot)
      if tokens.last != .byte(UInt8(ascii: "/")) { tokens.append(.byte(UInt8(ascii: "/"))) }
      append(text[(ByteText.starts(text, "./") ? 2 : 0)...])
    }
    if tokens.count > 1 && tokens.last == .byte(UInt8(ascii: "/")) { tokens.removeLast() }
  }

  /// Whether `path` matches; where parts of it are open, whether it may match.
  ///
  /// A path with an unknown beginning matches nothing, and neither does an open value that could be
  /// anything at all: policy speaks of files that are named.
  func matches(_ path: LexicalPath) -> Bool {
    if path.isUnanchored { return false }
    return run(over: path.bytes) || (endsInDoubleStar && run(over: path.bytes + [0x2F]))
  }

  private var endsInDoubleStar: Bool {
    tokens.count > 1 && tokens.last == .doubleStar
      && tokens[tokens.count - 2] == .byte(UInt8(ascii: "/"))
  }

  private func run(over bytes: [UInt8]) -> Bool {
    var states = [Bool](repeating: false, count: tokens.count + 1)
    states[0] = true
    close(&states)
    for byte in bytes {
      var next = [Bool](repeating: false, count: tokens.count + 1)
      var isAlive = false
      switch byte {
      case Argument.starByte, Argument.unknownByte:
        spread(states, to: &next, crossing: byte == Argument.unknownByte)
        isAlive = true
      default:
        for (index, token) in tokens.enumerated() where states[index] {
          let target = step(token, at: index, byte: byte)
          if let target {
            next[target] = true
            isAlive = true
          }
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
      return byte == expected || (byte == Argument.anyByte && expected != 0x2F)
        ? index + 1 : nil
    case .any: return isSlash ? nil : index + 1
    case .set(let set, let isNegated):
      return !isSlash && (byte == Argument.anyByte || set.contains(byte) != isNegated)
        ? index + 1 : nil
    case .star: return isSlash ? nil : index
    case .doubleStar: return index
    }
  }

  /// Lets every state run on as far as an open value may carry it.
  private func spread(_ states: [Bool], to next: inout [Bool], crossing: Bool) {
    var isReached = false
    for index in 0...tokens.count {
      if states[index] { isReached = true }
      if isReached { next[index] = true }
      if index < tokens.count, !crossing, tokens[index] == .byte(UInt8(ascii: "/")) {
        isReached = false
      }
    }
  }

  /// Adds the states that are reached without a byte.
  private func close(_ states: inout [Bool]) {
    for (index, token) in tokens.enumerated() where states[index] {
      if token == .star || token == .doubleStar {
        states[index + 1] = true
        // `**/x` also matches `x`: the slash goes with the stars where nothing stands before it.
        if token == .doubleStar, index + 1 < tokens.count,
          tokens[index + 1] == .byte(UInt8(ascii: "/")),
          index == 0 || tokens[index - 1] == .byte(UInt8(ascii: "/"))
        {
          states[index + 2] = true
        }
      }
    }
  }

  private mutating func appendLiteral(_ text: String) {
    for byte in text.utf8 { tokens.append(.byte(byte)) }
  }

  private mutating func append(_ pattern: ArraySlice<UInt8>) {
    var at = pattern.startIndex
    while at < pattern.endIndex {
      switch pattern[at] {
      case UInt8(ascii: "*"):
        if at + 1 < pattern.endIndex && pattern[at + 1] == UInt8(ascii: "*") {
          if tokens.last != .doubleStar { tokens.append(.doubleStar) }
          at += 1
        } else if tokens.last != .star && tokens.last != .doubleStar {
          tokens.append(.star)
        }
      case UInt8(ascii: "?"): tokens.append(.any)
      case UInt8(ascii: "["): at = appendSet(pattern, at: at)
      case UInt8(ascii: "\\") where at + 1 < pattern.endIndex:
        at += 1
        tokens.append(.byte(pattern[at]))
      case let byte: tokens.append(.byte(byte))
      }
      at += 1
    }
  }

  /// Reads the set that begins at `start` and returns its last index.
  ///
  /// Without an end it is a plain `[`.
  private mutating func appendSet(_ pattern: ArraySlice<UInt8>, at start: Int) -> Int {
    var at = start + 1
    var isNegated = false
    if at < pattern.endIndex, pattern[at] == UInt8(ascii: "!") || pattern[at] == UInt8(ascii: "^") {
      isNegated = true
      at += 1
    }
    let first = at
    var set: [UInt8] = []
    while at < pattern.endIndex, pattern[at] != UInt8(ascii: "]") || at == first {
      if at + 2 < pattern.endIndex, pattern[at + 1] == UInt8(ascii: "-"),
        pattern[at + 2] != UInt8(ascii: "]"), pattern[at] <= pattern[at + 2]
      {
        set += pattern[at]...pattern[at + 2]
        at += 3
      } else {
        set.append(pattern[at])
        at += 1
      }
    }
    guard at < pattern.endIndex else {
      tokens.append(.byte(UInt8(ascii: "[")))
      return start
    }
    tokens.append(.set(set, isNegated: isNegated))
    return at
  }
}
