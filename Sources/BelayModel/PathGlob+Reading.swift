/// Reading the text of a glob.
extension PathGlob {
  /// A glob as a policy file writes it.
  package init(_ glob: String, roots: Roots) {
    let text = Array(glob.utf8)
    let slash = UInt8(ascii: "/")
    switch text.first {
    case slash: append(text[...])
    case UInt8(ascii: "~") where text.count == 1 || text[1] == slash:
      appendLiteral(roots.home)
      append(text[1...])
    default:
      appendLiteral(roots.project)
      if tokens.last != .byte(slash) { tokens.append(.byte(slash)) }
      let isDotted = text.count > 1 && text[0] == UInt8(ascii: ".") && text[1] == slash
      append(text[(isDotted ? 2 : 0)...])
    }
    // A folder may be written with a slash behind it; an empty glob matches nothing.
    if text.count > 1, text.last == slash, tokens.last == .byte(slash) { tokens.removeLast() }
  }

  /// A glob that matches nothing but this absolute path.
  package static func literal(_ path: String) -> String {
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
      default: break
      }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
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
          at = appendDoubleStar(pattern, at: at)
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

  /// Reads the two or more stars that begin at `start` and returns their last index, or that of the slash
  /// that goes with them.
  private mutating func appendDoubleStar(_ pattern: ArraySlice<UInt8>, at start: Int) -> Int {
    let slash = UInt8(ascii: "/")
    var at = start + 1
    while at + 1 < pattern.endIndex, pattern[at + 1] == UInt8(ascii: "*") { at += 1 }
    if at + 1 < pattern.endIndex, pattern[at + 1] == slash,
      tokens.last == .byte(slash) || tokens.last == .folders
    {
      tokens += [.optional, .folders]
      return at + 1
    }
    if tokens.last != .doubleStar { tokens.append(.doubleStar) }
    return at
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
