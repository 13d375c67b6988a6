/// Finds the commands of a sed script that run or write something: `e`, `w`, the flags of `s`.
struct SedScript {
  /// What a script does besides editing.
  enum Action {
    /// Runs a text in a shell.
    case shell([UInt8])
    /// Runs each line of its input.
    case input
    /// Runs the lines of its input that a substitution changes.
    case changed(pattern: [UInt8], replacement: [UInt8])
    case write([UInt8])
    case read([UInt8])
  }

  private let text: [UInt8]
  private var at = 0
  private var actions: [Action] = []

  /// What `text` does.
  static func actions(of text: [UInt8]) -> [Action] {
    var script = SedScript(text: text)
    script.read()
    return script.actions
  }

  private init(text: [UInt8]) {
    self.text = text
  }

  private mutating func read() {
    while at < text.count, actions.count < 32 {
      skipAddresses()
      guard at < text.count else { return }
      let command = text[at]
      at += 1
      switch command {
      case UInt8(ascii: "s"): readSubstitution()
      case UInt8(ascii: "y"):
        _ = readPart()
        _ = readPart(isOpen: false)
      case UInt8(ascii: "e"):
        let code = readLine()
        actions.append(code.isEmpty ? .input : .shell(code))
      case UInt8(ascii: "w"), UInt8(ascii: "W"): write(readLine())
      case UInt8(ascii: "a"), UInt8(ascii: "i"), UInt8(ascii: "c"): skipText()
      case UInt8(ascii: "r"), UInt8(ascii: "R"):
        let path = readLine()
        if !path.isEmpty { actions.append(.read(path)) }
      case UInt8(ascii: "b"), UInt8(ascii: "t"),
        UInt8(ascii: "T"), UInt8(ascii: ":"), UInt8(ascii: "#"):
        _ = readLine(endsAtSemicolon: true)
      default: break
      }
    }
  }

  private mutating func skipAddresses() {
    while at < text.count {
      let byte = text[at]
      if byte == UInt8(ascii: "/") {
        _ = readPart()
        continue
      }
      if byte == UInt8(ascii: "\\"), at + 1 < text.count {
        at += 1
        _ = readPart()
        continue
      }
      let isPlain =
        byte <= 32 || ByteClass.isDigit(byte)
        || ByteText.isOne(of: "$|,|~|+|!|;|{|}|I|M", [byte])
      guard isPlain else { return }
      at += 1
    }
  }

  /// Reads a part between delimiters; the delimiter is the byte at hand, or the one before.
  private mutating func readPart(isOpen: Bool = true) -> [UInt8] {
    guard at < text.count else { return [] }
    let delimiter = isOpen ? text[at] : text[at - 1]
    if isOpen { at += 1 }
    let start = at
    var isClass = false
    while at < text.count, isClass || text[at] != delimiter {
      if text[at] == UInt8(ascii: "[") { isClass = true }
      if text[at] == UInt8(ascii: "]") { isClass = false }
      if text[at] == 10, isClass { isClass = false }
      at += text[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    let part = Array(text[min(start, text.count)..<min(at, text.count)])
    at = min(at + 1, text.count)
    return part
  }

  private mutating func readSubstitution() {
    let pattern = readPart()
    guard at > 0 else { return }
    let replacement = readPart(isOpen: false)
    while at < text.count {
      let flag = text[at]
      if flag == UInt8(ascii: "e") {
        actions.append(.shell(replacement))
        actions.append(.changed(pattern: pattern, replacement: replacement))
      } else if flag == UInt8(ascii: "w") {
        at += 1
        write(readLine())
        return
      } else if !ByteText.isOne(of: "g|p|i|I|m|M", [flag]), !ByteClass.isDigit(flag) {
        return
      }
      at += 1
    }
  }

  private mutating func write(_ path: [UInt8]) {
    if path.isEmpty || path.begins(with: "/dev/std") { return }
    actions.append(.write(path))
  }

  private mutating func readLine(endsAtSemicolon: Bool = false) -> [UInt8] {
    while at < text.count, ByteClass.isBlank(text[at]) { at += 1 }
    let start = at
    while at < text.count, text[at] != 10, !endsAtSemicolon || text[at] != 59 && text[at] != 125 {
      at += 1
    }
    return Array(text[start..<at])
  }

  /// The text of `a`, `i` and `c`: to the end of a line that no backslash continues.
  private mutating func skipText() {
    while at < text.count, text[at] != 10 { at += text[at] == UInt8(ascii: "\\") ? 2 : 1 }
  }
}
