/// What programs hand to a shell they start, and to other machines.
extension CodeReader {
  /// Whether a program's name is that of a shell.
  func isShell(_ program: [Word.Piece]) -> Bool {
    last(program).isOne(of: "sh|bash|zsh|dash|ksh|ash")
  }

  /// The text that a program is given on its standard input: `input='…'`, `{ input: '…' }`.
  func input(of arguments: [Range<Int>]) -> [Word.Piece]? {
    for argument in arguments {
      for index in argument.dropLast(2)
      where tokens.isWord(at: index, "input")
        && (tokens.isSymbol(at: index + 1, UInt8(ascii: "="))
          || tokens.isSymbol(at: index + 1, UInt8(ascii: ":")))
      {
        let end = min(expressionEnd(index + 2), argument.upperBound)
        if let text = value(of: (index + 2)..<end), text.saysSomething { return text }
      }
    }
    return nil
  }

  /// `p.communicate('…')`, `p.stdin.write('…')`: what a shell that was started is told.
  func tellShell(_ index: Int) {
    let name = tokens[index].bytes
    guard name.isOne(of: "communicate|write|writelines|end|puts|print") else {
      return
    }
    if !name.matches("communicate") {
      // The owner is the process's input, not a file or the program's own output.
      let owner = owner(of: index)
      let isProcess =
        owner.matches("stdin")
        || language == .ruby && !owner.isEmpty && owner.first != 36
          && !owner.isOne(of: "STDOUT|STDERR|File|IO")
      guard isProcess else { return }
    }
    let arguments = argumentRanges(behind: index)
    guard let text = input(of: arguments) ?? arguments.first.flatMap({ value(of: $0) }),
      text.saysSomething
    else { return }
    actions.append(.shell(text))
  }

  /// A request that carries a file: `requests.post(address, data=open(path))` uploads it as curl does.
  func send(_ arguments: [Range<Int>]) {
    guard inspections < 64, let first = arguments.first, let last = arguments.last else { return }
    inspections += 1
    var address: [Word.Piece]?
    for argument in arguments.prefix(2) where address == nil {
      // `URI("https://…")` as well as a variable.
      let text = tokens[argument].first { $0.kind == .string && $0.bytes.begins(with: "http") }?
        .bytes
      address = text.map { [.literal($0)] }
      if address == nil, let value = value(of: argument), value.text?.begins(with: "http") == true {
        address = value
      }
    }
    guard let address else { return }
    let whole = first.lowerBound..<last.upperBound
    guard let path = fileRead(in: whole) ?? fileHeld(in: whole), path.isAnchored else { return }
    actions.append(
      .words([
        [.literal(Array("curl".utf8))], [.literal(Array("-T".utf8))], path.withGlobs, address,
      ]))
  }

  /// The file that a call in `range` reads: `open(path)`, `fs.readFileSync(path)`, `path.read_bytes()`.
  private func fileRead(in range: Range<Int>) -> [Word.Piece]? {
    for index in range where tokens.kind(at: index) == .word {
      guard
        tokens[index].bytes.isOne(
          of: """
            open|readFileSync|readFile|createReadStream|read_bytes|read_text|read|openAsBlob
            """), index + 1 < tokens.count, tokens.isSymbol(at: index + 1, UInt8(ascii: "("))
      else { continue }
      if let path = argumentRanges(behind: index).first.flatMap({ value(of: $0) })
        ?? valueBefore(index)
      {
        return path
      }
    }
    return nil
  }

  /// The file whose contents, or handle, a name in `range` holds: `data = open(path).read()`,
  /// `with open(path) as f`.
  private func fileHeld(in range: Range<Int>) -> [Word.Piece]? {
    for place in range.prefix(32) where tokens.kind(at: place) == .word {
      let name = tokens[place].bytes
      for index in 1..<min(max(1, range.lowerBound - 1), 512)
      where tokens.kind(at: index) == .word && tokens[index].bytes == name {
        if tokens.isWord(at: index - 1, "as") {
          if let path = fileRead(in: max(0, index - 12)..<(index - 1)) { return path }
        } else if tokens.isSymbol(at: index + 1, UInt8(ascii: "=")) {
          let end = min(expressionEnd(index + 2), tokens.count)
          if end > index + 2, let path = fileRead(in: (index + 2)..<end) { return path }
        }
      }
    }
    return nil
  }
}

extension [Word.Piece] {
  /// Whether a word behind a shell's name says that its code comes from elsewhere than standard input;
  /// `w` and `r+` are how Ruby opens a pipe.
  var isScript: Bool {
    guard let text, let first = text.first else { return true }
    if text.count < 3, first == UInt8(ascii: "w") || first == UInt8(ascii: "r") { return false }
    return first != UInt8(ascii: "-") || text.last == UInt8(ascii: "c")
  }
}
