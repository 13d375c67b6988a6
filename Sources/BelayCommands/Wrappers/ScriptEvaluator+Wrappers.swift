/// Taking wrappers off.
extension ScriptEvaluator {
  /// Follows a wrapper to what it runs; `nil` if it runs nothing that can be seen.
  mutating func unwrap(_ call: inout Call, _ first: Int) -> [Word.Piece]? {
    var index = first
    let name = WrapperTable.all[first].name
    while index < WrapperTable.all.count, WrapperTable.all[index].name == name {
      let grammar = WrapperTable.all[index]
      if grammar.inner == .actions {
        keepWrapper(call)
        return runActions(call)
      }
      if let reading = WrapperReader.read(call.argv, grammar) {
        return reading.isRefused ? nil : run(reading, grammar, &call)
      }
      index += 1
    }
    return nil
  }

  private mutating func run(
    _ reading: WrapperReader.Reading, _ grammar: WrapperGrammar, _ call: inout Call
  ) -> [Word.Piece]? {
    guard enter() else { return [.unknown] }
    defer { depth -= 1 }
    charge(call.argv.count * 8)
    if isTooComplex { return [.unknown] }
    keepWrapper(call)
    var inner = call
    for (name, value) in reading.environment {
      noteVariable(Array(name.utf8)[...], value.pieces, value.range)
    }
    inner.environment += reading.environment
    if grammar.isRemote {
      inner.isRemote = true
      inner.cwd = nil
      if grammar.startsContainer {
        noteMounts(call, reading.next, &inner)
        if let output = runEntryPoint(reading, grammar, call, inner) { return output }
      }
    }
    if let directory = reading.directory {
      inner.cwd = directory.literal.flatMap { DirectoryPath.joined(call.cwd, $0) }
    }
    switch grammar.inner {
    case .shell: return runShell(reading, grammar, inner)
    case .file: return runFile(inner)
    case .input:
      emit(call)
      guard let text = call.input.text else { return nil }
      return runCode(text, inner, mark: grammar.name, isolates: true)
    case .actions: return nil
    case .words, .code, .codes, .rest, .option: break
    }
    let label = grammar.subcommand.isEmpty ? grammar.name : "\(grammar.name) \(grammar.subcommand)"
    if let code = reading.code {
      let output = runCode(code, inner, mark: label + " -c", isolates: true)
      if grammar.inner != .codes { return output }
    }
    if grammar.inner == .option, grammar.isRemote,
      let dashes = call.argv.firstIndex(where: { $0.literal == [45, 45] }),
      dashes + 1 < call.argv.count
    {
      // `vagrant ssh -- command`
      let code = ScriptEvaluator.joined(Array(call.argv[(dashes + 1)...]))
      return runCode(code, inner, mark: label, isolates: true)
    }
    if grammar.inner == .option
      || reading.next >= call.argv.count && (grammar.name == "ssh" || grammar.name == "parallel")
    {
      // `su user`, `ssh host`: the shell they start reads standard input.
      guard let text = call.input.text else { return nil }
      return runCode(text, inner, mark: "\(label) \(call.input.mark)", isolates: true)
    }
    if let split = reading.split { return runSplit(split, reading, inner, label) }
    guard reading.next < call.argv.count else {
      // `env` and `exec` alone do something of their own, `exec` with redirections above all.
      return nil
    }
    inner.argv = Array(call.argv[reading.next...])
    if grammar.name == "nix", grammar.subcommand == "run", !nameFlakeOutput(&inner) { return nil }
    if grammar.showsItself || ScriptEvaluator.namesAddress(call, before: reading.next) {
      emit(call)
    }
    nameTool(grammar, &inner)
    if grammar.inner == .codes {
      for word in inner.argv where word.literal?.first != 45 {
        _ = runCode(word.pieces, inner, mark: label, isolates: true)
      }
      return [.unknown]
    }
    if grammar.appends { appendInput(reading, grammar, call, &inner) }
    if grammar.inner == .code {
      var code = ScriptEvaluator.joined(inner.argv)
      if grammar.name == "screen" {
        // `stuff 'command\n'`: the keys that end a line.
        code = code.map { piece in
          guard case .literal(let text) = piece else { return piece }
          return .literal(ScriptEvaluator.withLineEnds(text))
        }
      }
      return runCode(code, inner, call: call, mark: label, isolates: grammar.name != "eval")
    }
    inner.via.append(label)
    let output = execute(&inner)
    if grammar.name == "exec" { state.hasEnded = true }
    return output
  }

  /// Remembers which folders of this machine a container sees, `-v HOST:PATH`, and where in it the
  /// command works, `-w PATH`.
  private mutating func noteMounts(_ call: Call, _ end: Int, _ inner: inout Call) {
    var folder: [UInt8]?
    for index in 1..<max(1, min(end, call.argv.count)) {
      guard case .literal(let word)? = call.argv[index].pieces.first, word.count > 1,
        word[0] == UInt8(ascii: "-")
      else { continue }
      let letter = word[1] == UInt8(ascii: "-") && word.count > 2 ? word[2] : word[1]
      guard letter == UInt8(ascii: "v") || letter == UInt8(ascii: "w") else { continue }
      for option in ["-v", "--volume", "-w", "--workdir"] {
        guard let value = ScriptEvaluator.value(of: Array(option.utf8), at: index, in: call.argv),
          let text = Word(pieces: value).literal
        else { continue }
        if option.utf8.last == 119 || option.utf8.last == 114 {
          folder = text
          continue
        }
        let parts = text.split(separator: 58)
        // A name without a slash is a volume's.
        guard parts.count > 1, parts[0].contains(47) || parts[0] == [46],
          analysis.mounts.count < 16,
          let host = LexicalPath(parts[0], cwd: call.cwd, home: context.home),
          let path = LexicalPath(parts[1], cwd: nil, home: context.home), !path.isSame(as: "/")
        else { continue }
        analysis.mounts.append(PathLink(path: path.bytes, target: host.bytes))
      }
    }
    if !analysis.mounts.isEmpty, let folder { inner.cwd = String(decoding: folder, as: UTF8.self) }
  }

  /// Text with line ends for `\n`, `\r` and `^M`.
  private static func withLineEnds(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text {
      if byte == 110 || byte == 114 || byte == 77, let last = result.last,
        last == (byte == 77 ? 94 : 92)
      {
        result[result.count - 1] = 10
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// Whether the wrapper's own words name an address or a repository: `npx --package=https://…`.
  private static func namesAddress(_ call: Call, before end: Int) -> Bool {
    guard let first = call.argv[0].literal?.last, first == 120 || first == 118 || first == 109
    else { return false }
    for word in call.argv[..<min(end, call.argv.count)] {
      guard let text = word.literal else { continue }
      if ByteText.contains(text[...], "://") || ByteText.contains(text[...], "github:") {
        return true
      }
    }
    return false
  }

  /// `env -S 'words'`: the string is split into words, and the rest follows.
  private mutating func runSplit(
    _ text: [UInt8], _ reading: WrapperReader.Reading, _ call: Call, _ label: String
  ) -> [Word.Piece]? {
    let place = call.argv[min(1, call.argv.count - 1)].range
    let (tree, first) = SyntaxParser.parseWords(text, origin: place)
    var inner = call
    var words: [Word] = [Word(literal: Array("env".utf8), range: place)]
    expandWords(first, tree, into: &words)
    if reading.next < call.argv.count { words += call.argv[reading.next...] }
    guard words.count > 1 else { return nil }
    inner.argv = words
    return execute(&inner)
  }

  /// The words joined by spaces, as `eval` and `ssh` do.
  static func joined(_ words: [Word]) -> [Word.Piece] {
    var pieces: [Word.Piece] = []
    for (index, word) in words.enumerated() {
      if index > 0 { append([.literal([32])], to: &pieces) }
      for piece in word.pieces { append([piece], to: &pieces) }
    }
    return pieces
  }

  /// `xargs` and `parallel`: words of the input, or those behind `:::`, become arguments.
  private mutating func appendInput(
    _ reading: WrapperReader.Reading, _ grammar: WrapperGrammar, _ call: Call, _ inner: inout Call
  ) {
    var added: [Word] = []
    emitArgumentFile(call)
    if let marker = inner.argv.firstIndex(where: { word in
      guard let text = word.literal else { return false }
      return text.begins(with: ":::")
    }) {
      added = Array(inner.argv[(marker + 1)...])
      let isFile = inner.argv[marker].literal?.begins(with: "::::") == true
      inner.argv = Array(inner.argv[..<marker])
      if isFile { added = [Word(pieces: [.unknown], range: call.range)] }
    } else {
      let isBinary = call.argv[..<reading.next].contains {
        $0.literal?.isOne(of: "-0|--null|-r0|-0r") == true
      }
      added = wordsOfInput(call, areLines: reading.replaces != nil, isBinary: isBinary)
    }
    var replaced: [UInt8]? = reading.replaces
    if grammar.name == "parallel" { replaced = [123, 125] }
    let range = call.range
    if let replaced, inner.argv.contains(where: { contains($0, replaced) }) {
      let value: [Word.Piece]
      if added.isEmpty {
        value = [.unknown]
      } else {
        value = added.dropFirst().reduce(added[0].pieces) { ShellState.join($0, $1.pieces) }
      }
      inner.argv = inner.argv.map { replacing(replaced, in: $0, by: value) }
    } else {
      inner.argv += added.isEmpty ? [Word(pieces: [.unknown], range: range)] : added
    }
    inner.input = Input()
  }

  /// `xargs -a file` reads a file.
  private mutating func emitArgumentFile(_ call: Call) {
    for index in call.argv.indices.dropFirst() {
      for option in ["-a", "--arg-file"] {
        guard let file = ScriptEvaluator.value(of: Array(option.utf8), at: index, in: call.argv)
        else { continue }
        var inner = derived(call, "xargs")
        inner.argv = [
          Word(literal: Array("cat".utf8), range: call.range),
          Word(pieces: file, range: call.range),
        ]
        emit(inner)
      }
    }
  }

  /// The words, or lines, that known input consists of; empty if it is not known.
  private func wordsOfInput(_ call: Call, areLines: Bool, isBinary: Bool) -> [Word] {
    guard let text = call.input.text else { return [] }
    guard let all = ShellState.alternatives(of: text), all.count == 1 else {
      // `find … | xargs …`: one path stands for all that is found.
      if case .pipe(let producer) = call.input.source, producer == foundPaths.command {
        return [Word(pieces: foundPaths.path, range: call.range)]
      }
      return []
    }
    if all[0].count >= 4_096 { return [] }
    if isBinary {
      return all[0].split(separator: 0).map { Word(literal: Array($0), range: call.range) }
    }
    return all[0].split { ByteClass.isBlank($0) && !areLines || $0 == 10 || $0 == 0 }.map {
      Word(literal: Array($0), range: call.range)
    }
  }

  func contains(_ word: Word, _ marker: [UInt8]) -> Bool {
    for piece in word.pieces {
      if case .literal(let text) = piece, find(marker, in: text, from: 0) != nil { return true }
    }
    return false
  }

  private func find(_ marker: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard !marker.isEmpty, text.count >= marker.count else { return nil }
    var at = start
    while at + marker.count <= text.count {
      if text[at] == marker[0], text[at..<(at + marker.count)] == marker[...] { return at }
      at += 1
    }
    return nil
  }

  /// The word with `value` for every `marker` in it.
  func replacing(_ marker: [UInt8], in word: Word, by value: [Word.Piece]) -> Word {
    guard contains(word, marker) else { return word }
    var pieces: [Word.Piece] = []
    for piece in word.pieces {
      guard case .literal(let text) = piece else {
        ScriptEvaluator.append([piece], to: &pieces)
        continue
      }
      var start = 0
      while let at = find(marker, in: text, from: start) {
        if at > start {
          ScriptEvaluator.append([.literal(Array(text[start..<at]))], to: &pieces)
        }
        ScriptEvaluator.append(value, to: &pieces)
        start = at + marker.count
      }
      if start < text.count {
        ScriptEvaluator.append([.literal(Array(text[start...]))], to: &pieces)
      }
    }
    return Word(pieces: pieces, isQuoted: word.isQuoted, range: word.range)
  }
}
