/// What programs print, where their input and arguments say so.
extension ScriptEvaluator {
  /// The output of a program that was recorded.
  mutating func output(of program: ArraySlice<UInt8>, _ call: Call) -> [Word.Piece] {
    guard !call.isRemote, let first = program.first else { return [.unknown] }
    let argv = call.argv
    switch first {
    case 101:  // e
      if program.matches("echo") { return TextPrinter.echo(argv) }
    case 112:
      if program.matches("printf") {
        return TextPrinter.printf(Array(argv.dropFirst())) ?? [.unknown]
      }
      if program.matches("pwd") { return [directoryPiece(call.cwd), .literal([10])] }
    case 116:
      if program.matches("true") { return [] }
      if program.matches("tee") { return teeOutput(call) }
      if program.matches("tr") { return decoded(call) { TextDecoder.translate($0, argv) } }
      if program.matches("tac") { return decoded(call) { TextDecoder.reversedLines($0) } }
    case 99:
      if program.matches("cat") { return catOutput(call) }
      if program.matches("command"), argv.count == 3, argv[1].literal?.matches("-v") == true,
        let name = argv[2].literal
      {
        // A builtin has no path, and there its name stands for it.
        let isPath = name.contains(47) || state.function(name) != nil
        return [.literal((isPath ? [] : Array("/usr/bin/".utf8)) + name + [10])]
      }
      if program.matches("compgen"), argv.count > 1,
        argv[1].literal?.isOne(of: "-e|-v|-A") == true
      {
        listsVariables = true
      }
      if program.matches("curl") { return [ScriptEvaluator.downloadMark] }
    case 119:
      if program.matches("wget") { return [ScriptEvaluator.downloadMark] }
      if program.matches("which"), argv.count == 2, let name = argv[1].literal, name.first != 45 {
        return [.literal(Array("/usr/bin/".utf8) + TextDecoder.lastComponent(name) + [10])]
      }
    case 110:
      if program.isOne(of: "nc|ncat|netcat") { return [ScriptEvaluator.downloadMark] }
    case 98:
      if program.isOne(of: "base64|basenc|base32") {
        return decoded(call) { TextDecoder.base64($0, argv, isBase32: program.matches("base32")) }
      }
      if program.matches("basename") { return pathPart(argv) { TextDecoder.lastComponent($0) } }
    case 100:
      if program.matches("dirname") { return pathPart(argv) { TextDecoder.directory($0) } }
    case 114:
      if program.matches("rev") { return decoded(call) { TextDecoder.reversed($0) } }
    case 120:
      if program.matches("xxd") { return decoded(call) { TextDecoder.hexadecimal($0, argv) } }
    case 111:
      if program.matches("openssl") { return decoded(call) { TextDecoder.openssl($0, argv) } }
    case 109:
      if program.matches("mktemp") { return temporaryPath(argv) }
    case 103:
      if program.matches("git"), argv.count == 3, argv[1].literal?.matches("rev-parse") == true,
        argv[2].literal?.matches("--show-toplevel") == true
      {
        return [.literal(Array(context.projectRoot.utf8)), .literal([10])]
      }
      if program.matches("git"), argv.count > 1, argv[1].literal?.matches("ls-files") == true {
        let paths = ScriptEvaluator.trackedPaths(argv)
        return paths == [.unknown] ? paths : paths + [.literal([10])]
      }
    case 107:
      if program.matches("kubectl"), namesSecrets(argv) {
        return [.literal(Array("secret/".utf8)), .unknown, .literal([10])]
      }
    case 108:
      if program.matches("ls"), argv.count == 2, let name = argv[1].literal, name.contains(46),
        name.first != 45, name.last != 46, name.last != 47
      {
        // A file is listed by its own name.
        return [.literal(name + [10])]
      }
    case 58:
      if program.count == 1 { return [] }
    default: break
    }
    if SetUpCommands.contains(program, argv) { return [ScriptEvaluator.setUpMark] }
    return [.unknown]
  }

  /// Whether `kubectl get` prints the names of secrets.
  private func namesSecrets(_ argv: [Word]) -> Bool {
    var isName = false
    var isSecret = false
    for word in argv.dropFirst() {
      guard let text = word.literal else { continue }
      if text.isOne(of: "name|-oname|-o=name|--output=name") { isName = true }
      if text.isOne(of: "secret|secrets") { isSecret = true }
    }
    return isName && isSecret
  }

  /// Known input, decoded.
  private func decoded(_ call: Call, _ decode: ([UInt8]) -> [UInt8]?) -> [Word.Piece] {
    var text = call.input.text
    if text == nil, call.argv.count > 1, let path = call.argv.last?.literal {
      text = processText(path) ?? contents(of: path)
    }
    guard let text else { return [.unknown] }
    guard let all = ShellState.alternatives(of: text) else {
      // A set-up command's output stays one only unchanged; a download stays one.
      return text.contains(ScriptEvaluator.downloadMark)
        ? [ScriptEvaluator.downloadMark] : [.unknown]
    }
    var results: [[UInt8]] = []
    for bytes in all {
      guard let result = decode(bytes) else { return [.unknown] }
      results.append(result)
    }
    return results.count == 1 ? [.literal(results[0])] : [.oneOf(results)]
  }

  private func catOutput(_ call: Call) -> [Word.Piece] {
    var output: [Word.Piece] = []
    var hasOperand = false
    for word in call.argv.dropFirst() {
      guard let text = word.literal else { return [ScriptEvaluator.setUpMark] }
      if text.count > 1, text.first == 45 { continue }
      hasOperand = true
      if text == [45] || text.matches("/dev/stdin") {
        ScriptEvaluator.append(call.input.text ?? [.unknown], to: &output)
      } else if let known = processText(text) ?? contents(of: text) {
        ScriptEvaluator.append(known, to: &output)
      } else if text.begins(with: "/dev/tcp/") || text.begins(with: "/dev/udp/") {
        ScriptEvaluator.append([ScriptEvaluator.downloadMark], to: &output)
      } else {
        // Running a file's text is no more than running the file.
        ScriptEvaluator.append([ScriptEvaluator.setUpMark], to: &output)
      }
    }
    if hasOperand { return output }
    if case .file(let word) = call.input.source, call.input.text == nil {
      let isSocket = word.literal.map { $0.begins(with: "/dev/tcp/") } ?? false
      return [isSocket ? ScriptEvaluator.downloadMark : ScriptEvaluator.setUpMark]
    }
    return call.input.text ?? [.unknown]
  }

  private mutating func teeOutput(_ call: Call) -> [Word.Piece] {
    let text = call.input.text ?? [.unknown]
    rememberTee(call, text)
    return text
  }

  /// The files that `tee` writes.
  mutating func rememberTee(_ call: Call, _ text: [Word.Piece]) {
    var appends = false
    for word in call.argv.dropFirst() {
      guard let path = word.literal else { continue }
      if path.first == 45 {
        if path.contains(97) { appends = true }
      } else {
        rememberFile(path, text, appends: appends)
      }
    }
  }

  private func pathPart(_ argv: [Word], _ part: ([UInt8]) -> [UInt8]) -> [Word.Piece] {
    guard argv.count == 2, let path = argv[1].literal, path.first != 45 else { return [.unknown] }
    return [.literal(part(path)), .literal([10])]
  }

  /// `mktemp`: a path below the folder for temporary files.
  private func temporaryPath(_ argv: [Word]) -> [Word.Piece] {
    for word in argv.dropFirst() {
      guard let text = word.literal else { return [.unknown] }
      if text.first == 45, !text.isOne(of: "-d|-q|-t|-dt|-u|--directory") {
        return [.unknown]
      }
      if text.first == 47 {
        let head = Array(text.prefix { $0 != 88 })
        return [.literal(head), .unknown]
      }
    }
    return [.literal(Array("/tmp/tmp.".utf8)), .unknown]
  }
}
