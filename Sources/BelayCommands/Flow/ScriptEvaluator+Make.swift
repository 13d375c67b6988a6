/// Makefiles that the script itself shows.
extension ScriptEvaluator {
  /// Walks the recipes of a makefile on standard input, in a file that was written before, or in
  /// `--eval`.
  mutating func runMake(_ call: Call) {
    if !state.files.isEmpty {
      for name in ["Makefile", "makefile", "GNUmakefile"] {
        if let text = contents(of: Array(name.utf8)) {
          runMakefile(text, call, MakeRules.goals(of: call.argv))
        }
      }
    }
    for index in call.argv.indices.dropFirst() {
      for option in ["-f", "--file", "--makefile"] {
        guard let value = ScriptEvaluator.value(of: Array(option.utf8), at: index, in: call.argv),
          let path = Word(pieces: value).literal
        else { continue }
        let isInput = path == [45] || path.matches("/dev/stdin")
        guard let text = isInput ? call.input.text : processText(path) ?? contents(of: path)
        else { continue }
        runMakefile(text, call, MakeRules.goals(of: call.argv))
      }
      for option in ["-E", "--eval"] {
        if let text = ScriptEvaluator.value(of: Array(option.utf8), at: index, in: call.argv) {
          runMakefile(text, call, nil)
        }
      }
    }
  }

  /// Walks what the goals lead to; everything where they are `nil`.
  ///
  /// With `-n` recipes are shown, not run.
  private mutating func runMakefile(_ text: [Word.Piece], _ call: Call, _ goals: [[UInt8]]?) {
    let isShown = call.argv.contains {
      $0.literal?.isOne(of: "-n|--just-print|--dry-run|--recon") == true
    }
    if CodeText.isTainted(text) {
      analysis.problems.append(.unknownCode(command: emit(call)))
      return
    }
    let bytes = CodeText.bytes(of: text, alternative: 0)
    let lines = bytes.split(separator: 10)
    let isRun = MakeRules.linesThatRun(lines, goals)
    for (number, line) in lines.enumerated() where isRun[number] {
      if isShown {
        // `$(shell …)` is run all the same.
      } else if line.first == 9 {
        let recipe = line.drop { $0 == 9 || $0 == 64 || $0 == 45 || $0 == 43 }
        runCode(named: recipePieces(recipe), call, "make")
      } else if let colon = line.firstIndex(of: 58), let mark = line[colon...].firstIndex(of: 59) {
        // `target: ; recipe`
        runCode(
          named: recipePieces(line[(mark + 1)...].drop { ByteClass.isBlank($0) }), call, "make")
      }
      runShellFunctions(line, call)
    }
  }

  /// A recipe with make's own variables taken as not known.
  private func recipePieces(_ recipe: ArraySlice<UInt8>) -> [Word.Piece] {
    var pieces: [Word.Piece] = []
    var literal: [UInt8] = []
    var at = recipe.startIndex
    while at < recipe.endIndex {
      let next = at + 1 < recipe.endIndex ? recipe[at + 1] : 0
      if recipe[at] == 36, next == 36 {
        literal.append(36)
        at += 2
      } else if recipe[at] == 36, next == 40 || next == 123 {
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        literal = []
        pieces.append(.unknown)
        while at < recipe.endIndex, recipe[at] != 41, recipe[at] != 125 { at += 1 }
        at += 1
      } else {
        literal.append(recipe[at])
        at += 1
      }
    }
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    return pieces
  }

  /// Commands in `$(shell …)`.
  private mutating func runShellFunctions(_ line: ArraySlice<UInt8>, _ call: Call) {
    var at = line.startIndex
    while at + 8 < line.endIndex {
      guard line[at] == 36, line[at...].dropFirst(2).begins(with: "shell ") else {
        at += 1
        continue
      }
      var end = at + 8
      var depth = 1
      while end < line.endIndex {
        if line[end] == 40 { depth += 1 }
        if line[end] == 41 { depth -= 1 }
        if depth == 0 { break }
        end += 1
      }
      runCode(named: [.literal(Array(line[(at + 8)..<end]))], call, "make")
      at = end
    }
  }
}
