/// Programs that the script itself writes and compiles: what they do counts when they are run.
extension ScriptEvaluator {
  /// What stands before the sources of a compiled program in the text that is remembered of it.
  private static let compiledMark: [UInt8] = [1, 10]

  /// What becomes of the sources in a compiler's call.
  private enum Outcome {
    /// They run at once, or nobody can tell where the program lies.
    case run
    /// Nothing that runs is made.
    case nothing
    case program([UInt8])
  }

  /// Runs, or remembers under the name of the program, what a compiler is given.
  mutating func runCompiler(_ call: Call, _ interpreter: InterpreterTable) {
    var sources: [[Word.Piece]] = []
    var firstName: [UInt8]?
    for word in call.argv.dropFirst() {
      guard let path = word.literal, path.first != 45 || path.count == 1 else { continue }
      let code =
        path == [45] ? call.input.text : contents(of: path) ?? classFile(path, interpreter)
      guard let code else { continue }
      if firstName == nil { firstName = path }
      sources.append(code)
    }
    guard let firstName else { return }
    // What the network, or the script, does not show is not remembered.
    let isOpen = sources.contains { isUnknown(Self.source($0)) }
    switch isOpen ? .run : outcome(call, interpreter.name, of: firstName) {
    case .nothing: return
    case .run:
      for code in sources { runCode(Self.source(code), in: .compiled, call) }
    case .program(let path):
      var whole: [Word.Piece] = [.literal(Self.compiledMark)]
      for code in sources {
        ScriptEvaluator.append(Self.source(code), to: &whole)
        ScriptEvaluator.append([.literal([10])], to: &whole)
      }
      rememberFile(path, whole, appends: false)
    }
  }

  /// `java -cp out Main` runs what `javac Main.java` made.
  private func classFile(_ name: [UInt8], _ interpreter: InterpreterTable) -> [Word.Piece]? {
    guard interpreter.name.utf8.elementsEqual("java".utf8), let dot = name.lastIndex(of: 46) else {
      return nil
    }
    return contents(of: Array(name[(dot + 1)...]))
  }

  /// Runs a file if it is a program that was compiled; whether it is.
  mutating func runCompiled(_ text: [Word.Piece], _ call: Call) -> Bool {
    guard Self.isCompiled(text) else { return false }
    runCode(Self.source(text), in: .compiled, call)
    return true
  }

  /// Runs the programs that a command is handed as operands, unless it is one that only looks at them.
  mutating func runHandedPrograms(_ call: Call, _ program: ArraySlice<UInt8>) {
    guard state.files.contains(where: { Self.isCompiled($0.text) }),
      !program.isOne(of: Self.inspectors),
      InterpreterTable.find(program, call.argv)?.language != .compiled
    else { return }
    for word in call.argv.dropFirst() {
      guard let path = word.literal, path.first != 45, let text = contents(of: path),
        Self.isCompiled(text)
      else { continue }
      runCode(Self.source(text), in: .compiled, call)
    }
  }

  private static func isCompiled(_ text: [Word.Piece]) -> Bool {
    guard case .literal(let bytes)? = text.first else { return false }
    return bytes.starts(with: compiledMark)
  }

  private static func source(_ text: [Word.Piece]) -> [Word.Piece] {
    isCompiled(text) ? rest(of: Word(pieces: text), compiledMark.count) : text
  }

  /// What a compiler makes of its first source.
  private func outcome(_ call: Call, _ compiler: String, of source: [UInt8]) -> Outcome {
    let argv = call.argv
    func has(_ options: String) -> Bool {
      argv.dropFirst().contains { $0.literal?.isOne(of: options) == true }
    }
    let file = TextDecoder.lastComponent(source)
    let stem = file.lastIndex(of: 46).map { Array(file[..<$0]) } ?? file
    switch Array(compiler.utf8)[...] {
    case let name where name.matches("java"): return .run
    case let name where name.matches("javac"): return .program(stem)
    case let name where name.matches("nim"):
      return has("r|-r|--run") ? .run : has("check") ? .nothing : .program(named(argv) ?? stem)
    case let name where name.matches("go"):
      return has("run") ? .run : .program(named(argv) ?? stem)
    case let name where name.matches("rustc"):
      for word in argv.dropFirst() where word.literal?.begins(with: "--emit") == true {
        return .nothing
      }
      return .program(named(argv) ?? stem)
    default: break
    }
    // A library may be loaded by anything.
    if has("-run|-shared|-dynamiclib") { return .run }
    if has("-E|-S|-fsyntax-only|-M|-MM") { return .nothing }
    for word in argv.dropFirst() {
      guard case .literal(let text)? = word.pieces.first, text.begins(with: "-o") else { continue }
      guard let path = named(argv) else { return .run }
      return .program(path)
    }
    return .program(has("-c") ? stem + [46, 111] : Array("a.out".utf8))
  }

  /// The file that `-o` names.
  private func named(_ argv: [Word]) -> [UInt8]? {
    for index in argv.indices.dropFirst() {
      guard let value = ScriptEvaluator.value(of: [45, 111], at: index, in: argv) else { continue }
      return Word(pieces: value).literal
    }
    return nil
  }

  private static let inspectors = """
    :|[|[[|bloaty|cat|cd|chmod|cmp|cp|cut|diff|du|echo|export|file|git|grep|gzip|head|hexdump|install|ldd|ln|ls|\
    md5sum|mkdir|mv|nm|objcopy|objdump|od|otool|printf|readelf|rm|rmdir|sha256sum|size|sort|stat|strings|strip|\
    tail|tar|test|touch|wc|which|xxd|zip
    """
}
