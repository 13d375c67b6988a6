/// Parses bash into a `SyntaxTree`: recursive descent over bytes, in time linear in their number.
///
/// An error does not stop it: what was recognised stays in the tree, and parsing goes on with the
/// next line, since bash runs the lines before the error and a guard wants to see the rest.
struct SyntaxParser {
  /// The bounds that keep hostile input cheap.
  enum Limit {
    /// How deep constructs may nest.
    static let depth = 200
    /// How many bytes may be read again where `((` turned out to be no arithmetic.
    static let reread = 1 << 17
  }

  let bytes: [UInt8]
  /// The end of what is to be parsed.
  let limit: Int
  var position = 0
  var depth = 0
  var tree: SyntaxTree
  /// An error is being unwound to the outermost list.
  var isFailing = false
  /// Up to where the subscript of the word at hand makes everything part of it.
  var subscriptLimit = 0
  /// Heredocs whose body starts behind the next newline.
  var pendingHeredocs: [Int32] = []
  /// How many command substitutions enclose the position; ends heredocs at `EOF)` too.
  var substitutionDepth = 0
  /// `shopt -s extglob` was seen.
  var allowsExtendedPatterns = false
  /// Heredoc delimiters keep their carriage return, as in bash.
  var keepsCarriageReturn = false
  var reread = 0
  /// How many `[[` enclose the position: extended patterns are always on there.
  var conditionDepth = 0

  init(_ bytes: [UInt8], origin: Range<Int>? = nil) {
    self.bytes = bytes
    limit = bytes.count
    tree = SyntaxTree(bytes: bytes, origin: origin)
  }

  /// The tree of `bytes`.
  static func parse(_ bytes: [UInt8], origin: Range<Int>? = nil) -> SyntaxTree {
    var parser = SyntaxParser(bytes, origin: origin)
    parser.reserve()
    parser.parseScript()
    return parser.tree
  }

  /// The parts of `bytes` read as one double-quoted text, as heredoc bodies are.
  static func parseText(_ bytes: [UInt8], origin: Range<Int>?) -> (tree: SyntaxTree, first: Int32) {
    var parser = SyntaxParser(bytes, origin: origin)
    var list = PartList()
    parser.readQuotedText(closing: nil, into: &list)
    return (parser.tree, list.first)
  }

  /// The tree of `bytes` read as words only, as the elements of an array are; words start at
  /// `words[0]` if there are any.
  static func parseWords(_ bytes: [UInt8], origin: Range<Int>?) -> (tree: SyntaxTree, first: Int32)
  {
    var parser = SyntaxParser(bytes, origin: origin)
    var chain = WordList()
    while parser.position < parser.limit, !parser.isFailing {
      parser.skipNewlines()
      let before = parser.position
      if let word = parser.readWord() { parser.append(word, to: &chain) }
      if parser.position == before { parser.position += 1 }
    }
    return (parser.tree, chain.first)
  }

  private mutating func reserve() {
    tree.nodes.reserveCapacity(8)
    tree.words.reserveCapacity(16)
    tree.parts.reserveCapacity(16)
  }

  private mutating func parseScript() {
    let root = add(SyntaxNode(.list, start: 0))
    tree.root = root
    var last = SyntaxTree.none
    while true {
      skipNewlines()
      if position >= limit { break }
      let before = position
      parseItems(of: root, last: &last)
      if !isFailing, position < limit { fail("unexpected \(describeToken())") }
      if isFailing { recover(from: before) }
    }
    tree.nodes[Int(root)].end = offset
  }

  /// Goes on behind the line with the error.
  private mutating func recover(from before: Int) {
    isFailing = false
    depth = 0
    substitutionDepth = 0
    conditionDepth = 0
    keepsCarriageReturn = false
    if position == before { position += 1 }
    while position < limit, bytes[position] != 10 { position += 1 }
    if position < limit { consumeNewline() }
  }
}

/// The cursor.
extension SyntaxParser {
  /// The position as the tree stores it.
  @inline(__always)
  var offset: Int32 { Int32(truncatingIfNeeded: position) }

  /// The byte at the position, zero at the end.
  @inline(__always)
  var current: UInt8 { position < limit ? bytes[position] : 0 }

  /// The byte `distance` behind the position, zero past the end.
  @inline(__always)
  func peek(_ distance: Int) -> UInt8 {
    let at = position + distance
    return at < limit ? bytes[at] : 0
  }

  /// Records the first error, and starts to unwind.
  mutating func fail(_ what: String) {
    note(what)
    isFailing = true
  }

  /// Records the first error without unwinding.
  mutating func note(_ what: String) {
    if tree.error == nil { tree.error = (position, what) }
  }

  /// Gives parsing up: nothing behind the position is read.
  mutating func giveUp(_ what: String) {
    if tree.limit == nil { tree.limit = what }
    isFailing = true
    position = limit
  }

  /// Enters a nested construct; `false` past the limit.
  mutating func enter() -> Bool {
    depth += 1
    if depth <= Limit.depth { return true }
    giveUp("nested more than \(Limit.depth) deep")
    return false
  }

  mutating func leave() {
    depth -= 1
  }

  /// Skips blanks, line continuations and a comment.
  mutating func skipBlanks() {
    while position < limit {
      switch bytes[position] {
      case 32, 9:
        position += 1
      case 92:
        guard peek(1) == 10 else { return }
        position += 2
      case 13:
        guard position + 1 == limit || bytes[position + 1] == 10 else { return }
        position += 1
      case 35:
        while position < limit, bytes[position] != 10 { position += 1 }
        return
      default:
        return
      }
    }
  }

  /// Skips blanks, comments and newlines.
  mutating func skipNewlines() {
    skipBlanks()
    while position < limit, bytes[position] == 10 {
      consumeNewline()
      skipBlanks()
    }
  }

  /// Steps over a newline, and over the heredocs that begin behind it.
  mutating func consumeNewline() {
    position += 1
    if !pendingHeredocs.isEmpty { readHeredocs() }
  }

  /// The reserved word at the position, if one stands there as a word of its own.
  func peekReserved() -> ReservedWord? {
    var at = position
    guard at < limit else { return nil }
    let first = bytes[at]
    var packed = UInt64(first)
    if first &- 97 < 26 {
      var shift: UInt64 = 8
      at += 1
      while at < limit, bytes[at] &- 97 < 26 {
        if shift == 64 { return nil }
        packed |= UInt64(bytes[at]) << shift
        shift += 8
        at += 1
      }
    } else if first == 123 || first == 125 || first == 33 {
      at += 1
    } else if first == 91 {
      guard at + 1 < limit, bytes[at + 1] == 91 else { return nil }
      packed |= 91 << 8
      at += 2
    } else {
      return nil
    }
    guard at == limit || ByteClass.isDelimiter(bytes[at]) || endsLine(at) else { return nil }
    guard let word = ReservedWord(rawValue: packed) else { return nil }
    // `}<(a)` is an ordinary word.
    if at + 1 < limit, bytes[at + 1] == 40, bytes[at] == 60 || bytes[at] == 62 { return nil }
    return word
  }

  /// Whether a carriage return or continuation at `at` ends the word before it.
  private func endsLine(_ at: Int) -> Bool {
    if bytes[at] == 13 { return at + 1 == limit || bytes[at + 1] == 10 }
    return false
  }

  /// Steps over a reserved word that was seen.
  mutating func consume(_ word: ReservedWord) {
    position += (64 - word.rawValue.leadingZeroBitCount + 7) / 8
  }

  /// Steps over a reserved word that must stand here.
  mutating func expect(_ word: ReservedWord, _ name: StaticString) {
    if isFailing { return }
    skipBlanks()
    if peekReserved() == word {
      consume(word)
    } else {
      fail("expected \"\(name)\" but found \(describeToken())")
    }
  }

  /// What stands at the position, for people.
  func describeToken() -> String {
    if position >= limit { return "the end" }
    switch bytes[position] {
    case 10: return "a new line"
    case 0: return "a value"
    default:
      var end = position
      while end < limit, end - position < 16, !ByteClass.isSpecial(bytes[end]) { end += 1 }
      if end == position { end += 1 }
      return "\"\(String(decoding: bytes[position..<end], as: UTF8.self))\""
    }
  }
}
