/// The scripts of a `package.json` that the script itself wrote.
extension ScriptEvaluator {
  /// `npm install` runs `preinstall` and its kin, `npm run X` the script of that name.
  mutating func runPackageScripts(_ call: Call, _ program: ArraySlice<UInt8>) {
    guard program.isOne(of: "npm|pnpm|yarn|bun"),
      let written = contents(of: Array("package.json".utf8)),
      case .literal(let text)? = written.first
    else { return }
    let operands = call.argv.dropFirst().compactMap { $0.literal }.filter { $0.first != 45 }
    var names: [[UInt8]] = []
    switch operands.first.map({ String(decoding: $0, as: UTF8.self) }) {
    case nil, "install", "i", "ci", "add":
      names = ["preinstall", "install", "postinstall", "prepare"].map { Array($0.utf8) }
    case "run", "run-script":
      if operands.count > 1 { names = Self.withHooks(operands[1]) }
    case .some: names = Self.withHooks(operands[0])
    }
    for name in names {
      guard let code = Self.value(of: name, in: text) else { continue }
      runCode(named: [.literal(code)], call, "npm run")
    }
  }

  /// `npm pkg set scripts.NAME=CODE` writes a script.
  mutating func rememberPackageScripts(_ call: Call) {
    guard call.argv[0].literal?.isOne(of: "npm|pnpm") == true,
      call.argv[2].literal?.matches("set") == true
    else { return }
    for word in call.argv[3...] {
      guard let text = word.literal, text.begins(with: "scripts."),
        let equals = text.firstIndex(of: UInt8(ascii: "="))
      else { continue }
      var entry = Array("\"".utf8) + text[8..<equals] + Array("\":\"".utf8)
      for byte in text[(equals + 1)...] {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
          entry.append(UInt8(ascii: "\\"))
        }
        entry.append(byte)
      }
      rememberFile(
        Array("package.json".utf8), [.literal(entry + Array("\"\n".utf8))], appends: true)
    }
  }

  private static func withHooks(_ name: [UInt8]) -> [[UInt8]] {
    [Array("pre".utf8) + name, name, Array("post".utf8) + name]
  }

  /// The string behind `"name":` in JSON.
  private static func value(of name: [UInt8], in text: [UInt8]) -> [UInt8]? {
    let tokens = CodeTokenizer.tokens(of: text, .javascript)
    var index = 0
    while index + 2 < tokens.count {
      if tokens.kind(at: index) == .string, tokens[index].bytes == name,
        tokens.isSymbol(at: index + 1, 58), tokens.kind(at: index + 2) == .string
      {
        return tokens[index + 2].bytes
      }
      index += 1
    }
    return nil
  }
}
