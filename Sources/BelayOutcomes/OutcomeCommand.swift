/// One command of a script, as the parser sees it: wrappers of the shell taken off.
package struct OutcomeCommand: Sendable {
  /// Its words, the program's name first; empty bytes for a word that is not known.
  package let words: [[UInt8]]

  package init(words: [[UInt8]]) {
    self.words = words
  }
}

/// A command as outcomes see it: runners like `npx` and `python -m` taken off, the program without its path.
struct ProgramCall {
  /// The program's name.
  let program: ArraySlice<UInt8>
  /// What follows it.
  let arguments: ArraySlice<[UInt8]>

  /// `nil` if the program is not known.
  init?(_ command: OutcomeCommand) {
    var words = command.words[...]
    // A runner may run a runner: `poetry run python -m pytest`.
    for _ in 0..<4 {
      guard let first = words.first else { return nil }
      guard let behind = Self.behindRunner(Self.name(of: first), words) else { break }
      words = behind
    }
    guard let first = words.first, !first.isEmpty else { return nil }
    program = Self.name(of: first)
    arguments = words.dropFirst()
  }

  /// The arguments that are no options; the value of an option counts as one of them.
  var operands: [[UInt8]] { arguments.filter { $0.first != UInt8(ascii: "-") } }

  /// Whether the program has one of the names that `|` separates.
  func isProgram(_ names: StaticString) -> Bool { Self.isOne(program, of: names) }

  /// Whether one of the arguments has one of the names that `|` separates.
  func hasArgument(_ names: StaticString) -> Bool {
    arguments.contains { Self.isOne($0[...], of: names) }
  }

  /// The value of an option, `-n prod` or `--namespace=prod`.
  func value(of option: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for (index, word) in arguments.enumerated() where word.starts(with: option) {
      let rest = word.dropFirst(option.count)
      if rest.isEmpty {
        let next = arguments.startIndex + index + 1
        return next < arguments.endIndex ? arguments[next][...] : nil
      }
      if rest.first == UInt8(ascii: "=") { return rest.dropFirst() }
    }
    return nil
  }

  /// Whether `text` is one of the names that `|` separates.
  static func isOne(_ text: ArraySlice<UInt8>, of names: StaticString) -> Bool {
    names.withUTF8Buffer { letters in
      var start = 0
      for at in 0...letters.count {
        guard unsafe at == letters.count || letters[at] == UInt8(ascii: "|") else { continue }
        if at - start == text.count {
          var same = true
          for index in 0..<text.count
          where unsafe letters[start + index] != text[text.startIndex + index] {
            same = false
            break
          }
          if same { return true }
        }
        start = at + 1
      }
      return false
    }
  }

  private static func name(of word: [UInt8]) -> ArraySlice<UInt8> {
    guard let slash = word.lastIndex(of: UInt8(ascii: "/")) else { return word[...] }
    return word[(slash + 1)...]
  }

  /// The words behind a program that only runs another one; `nil` if it is none.
  private static func behindRunner(
    _ name: ArraySlice<UInt8>, _ words: ArraySlice<[UInt8]>
  ) -> ArraySlice<[UInt8]>? {
    let rest = words.dropFirst()
    guard let next = rest.first else { return nil }
    if isOne(name, of: "npx|bunx|pnpx|timeout|xvfb-run") {
      // Options of the runner, and the time that `timeout` takes.
      return rest.drop { $0.first == UInt8(ascii: "-") || $0.first.map(LineText.isDigit) == true }
    }
    if isOne(name, of: "poetry|uv|pipenv|hatch|pdm|rye|mise") && LineText.equals(next[...], "run")
      || isOne(name, of: "bundle|pnpm|npm|yarn") && isOne(next[...], of: "exec|dlx")
    {
      return rest.dropFirst().drop { $0.first == UInt8(ascii: "-") }
    }
    if LineText.starts(name, "python") || LineText.equals(name, "py") {
      let module = rest.drop { $0.first == UInt8(ascii: "-") && !LineText.equals($0[...], "-m") }
      if let flag = module.first, LineText.equals(flag[...], "-m") { return module.dropFirst() }
      // `python manage.py migrate`
      if let script = module.first, LineText.ends(script[...], ".py") { return module }
    }
    if isOne(name, of: "ruby|php|node") && next.first != UInt8(ascii: "-") { return rest }
    return nil
  }
}
