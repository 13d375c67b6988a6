/// Tcl, as `expect` and `tclsh` run it.
extension ScriptEvaluator {
  /// `spawn`, `exec` and `system` at the beginning of a command are followed by a command.
  mutating func runTcl(_ text: [UInt8], _ call: Call) {
    var commands = 0
    var talksToShell = false
    for spawned in ["spawn ssh", "spawn bash", "spawn sh", "spawn telnet", "spawn sudo"]
    where ByteText.contains(text[...], spawned) {
      talksToShell = true
    }
    for line in text.split(whereSeparator: { $0 == 10 || $0 == 59 }) {
      // Commands may stand in the braces of a body.
      var start = line.startIndex
      while start < line.endIndex, commands < 64 {
        commands += 1
        let rest = line[start...].drop { ByteClass.isBlank($0) || Self.isTclBracket($0) }
        runTclCommand(rest, call)
        if talksToShell, rest.begins(with: "send ") { runSentText(rest.dropFirst(5), call) }
        guard let brace = rest.firstIndex(where: { $0 == 123 || $0 == 125 }) else { break }
        start = brace + 1
      }
    }
  }

  private static func isTclBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "[")
  }

  /// `send "command\r"` types a command into the shell that was spawned.
  private mutating func runSentText(_ argument: ArraySlice<UInt8>, _ call: Call) {
    guard let open = argument.firstIndex(of: UInt8(ascii: "\"")),
      let close = argument.lastIndex(of: UInt8(ascii: "\"")), close > open + 1
    else { return }
    var words = argument[(open + 1)..<close]
    while words.count > 2, words.last == 114 || words.last == 110,
      words[words.endIndex - 2] == UInt8(ascii: "\\")
    {
      words = words.dropLast(2)
    }
    // A password or an answer is no command.
    guard words.contains(32), !words.contains(UInt8(ascii: "$")) else { return }
    runCode(named: [.literal(Array(words))], call, "send")
  }

  private mutating func runTclCommand(_ command: ArraySlice<UInt8>, _ call: Call) {
    guard let end = command.firstIndex(where: ByteClass.isBlank) else { return }
    if command[..<end].matches("file"), ByteText.contains(command, " delete ") {
      let words = command.split(separator: 32).dropFirst(2).filter { $0.first != 45 }
      runCode(
        named: [.literal(Array("rm -rf ".utf8) + words.joined(separator: [32]))], call, "tcl")
    }
    if command[..<end].isOne(of: "spawn|exec|system") {
      // Braces quote in Tcl; one that closes a body around the command is not its own.
      var words: [UInt8] = []
      var depth = 0
      for byte in command[end...] {
        switch byte {
        case UInt8(ascii: "{"):
          depth += 1
          words.append(depth == 1 ? UInt8(ascii: "'") : byte)
        case UInt8(ascii: "}"):
          depth -= 1
          if depth >= 0 { words.append(depth == 0 ? UInt8(ascii: "'") : byte) }
        default: words.append(byte)
        }
        if depth < 0 { break }
      }
      runCode(named: [.literal(words)], call, "tcl")
    }
  }
}
