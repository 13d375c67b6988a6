import BelayModel

/// Turns arguments of MCP tools into the shell scripts that do the same, so that one set of rules judges both.
enum ArgumentScript {
  /// The script that a string among the arguments stands for; `nil` where it is no command, or a part of
  /// one that another string stands for.
  static func script(
    of string: ArgumentString, _ role: ArgumentRole, tool: String, in document: JSONDocument
  ) -> [UInt8]? {
    guard let key = string.key, !string.isKey else { return nil }
    let text = document.text(at: string.node)
    switch role {
    case .command: return commandLine(string, key, in: document)
    case .statement: return Array("sql -c ".utf8) + quoted(text)
    case .query:
      return ToolName.isAboutDatabases(tool) ? Array("sql -c ".utf8) + quoted(text) : nil
    case .path:
      guard ToolName.isDeleting(tool) else { return nil }
      let options = ToolName.mentionsFiles(tool) ? "rm -f -- " : "rm -rf -- "
      return Array(options.utf8) + quoted(text)
    case .other: return nil
    }
  }

  /// `command` with the `args` beside it, or a list of words as one command.
  private static func commandLine(
    _ string: ArgumentString, _ key: Int, in document: JSONDocument
  ) -> [UInt8]? {
    let value = key + 1
    if document.nodes[value].kind == .array {
      let words = strings(of: value, in: document)
      // `["npm test", "npm run lint"]` are commands, `["rm", "-rf", "x"]` are words of one.
      if words.first?.contains(UInt8(ascii: " ")) == true {
        return Array(document.text(at: string.node))
      }
      return string.node == value + 1 ? joined(words) : nil
    }
    var script = Array(document.text(at: string.node))
    guard let object = string.object, let arguments = arguments(of: object, in: document) else {
      return script
    }
    script.append(UInt8(ascii: " "))
    return script + joined(strings(of: arguments, in: document))
  }

  /// The list of words beside a command.
  private static func arguments(of object: Int, in document: JSONDocument) -> Int? {
    for name: StaticString in ["args", "arguments", "argv", "params", "parameters"] {
      if let node = document.member(name, of: object), document.nodes[node].kind == .array {
        return node
      }
    }
    return nil
  }

  private static func strings(of array: Int, in document: JSONDocument) -> [ArraySlice<UInt8>] {
    var strings: [ArraySlice<UInt8>] = []
    var child = array + 1
    let end = Int(document.nodes[array].end)
    while child < end {
      switch document.nodes[child].kind {
      case .string, .number: strings.append(document.text(at: child))
      default: break
      }
      child = document.following(child)
    }
    return strings
  }

  private static func joined(_ words: [ArraySlice<UInt8>]) -> [UInt8] {
    var script: [UInt8] = []
    for word in words {
      if !script.isEmpty { script.append(UInt8(ascii: " ")) }
      script += quoted(word)
    }
    return script
  }

  /// A word in single quotes, unless it needs none: `rm` is easier to read than `'rm'`.
  private static func quoted(_ word: ArraySlice<UInt8>) -> [UInt8] {
    let isPlain = word.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "@"),
        UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "%"):
        true
      // The tool's server may well expand it.
      case UInt8(ascii: "~"): word.first == UInt8(ascii: "~")
      default: false
      }
    }
    if isPlain, !word.isEmpty { return Array(word) }
    var result: [UInt8] = [UInt8(ascii: "'")]
    for byte in word {
      if byte == UInt8(ascii: "'") {
        result += Array("'\\''".utf8)
      } else {
        result.append(byte)
      }
    }
    result.append(UInt8(ascii: "'"))
    return result
  }
}
