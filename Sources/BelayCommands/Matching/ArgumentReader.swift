/// Reads the words behind a program's name by its grammar.
struct ArgumentReader {
  let grammar: ProgramGrammar
  let arguments: [Argument]
  private var at = 1
  private var areOptionsOver = false

  init(grammar: ProgramGrammar, arguments: [Argument]) {
    self.grammar = grammar
    self.arguments = arguments
  }

  /// Fills in options, positionals and depth.
  mutating func read(into invocation: inout Invocation) {
    while at < arguments.count {
      let argument = arguments[at]
      at += 1
      if isOption(argument, isFirst: invocation.positionals.isEmpty) {
        readOption(argument, into: &invocation)
        if invocation.positionals.isEmpty { invocation.globalOptions = invocation.options.count }
      } else if !areOptionsOver && isSeparator(argument) {
        areOptionsOver = true
      } else {
        invocation.positionals.append(argument)
      }
    }
    invocation.depth = min(Int(grammar.depth), invocation.positionals.count)
    if grammar.depth == 0 || invocation.positionals.isEmpty { invocation.globalOptions = 0 }
  }

  private func isOption(_ argument: Argument, isFirst: Bool) -> Bool {
    if areOptionsOver || grammar.style == .none || grammar.style == .assignments { return false }
    if grammar.style == .leading && !isFirst { return false }
    return argument.bytes.count > 1 && argument.bytes[0] == UInt8(ascii: "-")
      && !isSeparator(argument)
  }

  private func isSeparator(_ argument: Argument) -> Bool {
    grammar.style != .none && argument.bytes.count == 2 && argument.bytes[0] == UInt8(ascii: "-")
      && argument.bytes[1] == UInt8(ascii: "-")
  }

  private mutating func readOption(_ argument: Argument, into invocation: inout Invocation) {
    let bytes = argument.bytes
    let takers =
      invocation.positionals.isEmpty && grammar.depth > 0
      ? grammar.globalValues : grammar.values
    if grammar.style == .words || bytes[1] == UInt8(ascii: "-")
      || grammar.style == .signals && bytes.count > 2 && isCapital(bytes[1]) && isCapital(bytes[2])
    {
      let equals = bytes.firstIndex(of: UInt8(ascii: "="))
      let name = complete(bytes[..<(equals ?? bytes.count)])
      var option = Invocation.Option(name: name, value: nil)
      if let equals {
        option.value = Argument(part: bytes[(equals + 1)...], of: argument)
      } else if SortedWords.contains(takers, name) {
        option.value = next()
      }
      invocation.append(option)
      return
    }
    readCluster(argument, takers: takers, into: &invocation)
  }

  private mutating func readCluster(
    _ argument: Argument, takers: String, into invocation: inout Invocation
  ) {
    let bytes = argument.bytes
    var index = 1
    while index < bytes.count {
      let name = [UInt8(ascii: "-"), bytes[index]]
      index += 1
      var option = Invocation.Option(name: name, value: nil)
      if SortedWords.contains(takers, name), !isFlag(name[1], invocation) {
        if index < bytes.count {
          if bytes[index] == UInt8(ascii: "=") { index += 1 }
          option.value = Argument(part: bytes[index...], of: argument)
          index = bytes.count
        } else if index == 2 || !isDashed(at) {
          // `git clean -fdX --dry-run`: at the end of a cluster, an option is no value.
          option.value = next()
        }
      } else if index < bytes.count && bytes[index] == UInt8(ascii: "=") {
        option.value = Argument(part: bytes[(index + 1)...], of: argument)
        index = bytes.count
      }
      invocation.append(option)
    }
  }

  /// Whether a letter that takes a value elsewhere takes none here: `git clean -X`.
  private func isFlag(_ letter: UInt8, _ invocation: Invocation) -> Bool {
    letter == UInt8(ascii: "X") && grammar.depth == 1
      && invocation.positionals.first.map { ByteText.equal($0.bytes, "clean") } == true
  }

  /// Whether the word there is an option.
  private func isDashed(_ place: Int) -> Bool {
    place < arguments.count && arguments[place].bytes.count > 1
      && arguments[place].bytes[0] == UInt8(ascii: "-")
  }

  private func isCapital(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  private mutating func next() -> Argument? {
    guard at < arguments.count else { return nil }
    at += 1
    return arguments[at - 1]
  }

  /// The full name of an abbreviated long option; `name` itself unless exactly one fits.
  private func complete(_ name: ArraySlice<UInt8>) -> [UInt8] {
    guard grammar.style == .gnu, name.count > 3, !grammar.longOptions.isEmpty else {
      return Array(name)
    }
    return SortedWords.completion(of: name, in: grammar.longOptions) ?? Array(name)
  }
}
