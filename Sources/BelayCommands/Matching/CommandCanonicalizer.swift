/// Brings a command into the form that rules are written for: basename of the program, options told
/// from operands, clusters split, abbreviations completed, global options removed.
enum CommandCanonicalizer {
  /// How many readings of a command with alternatives are judged; more would cost time without end.
  static let readingLimit = 16

  /// How many readings of `argv` there are: as many as the richest word has branches.
  static func readingCount(of argv: [Word]) -> Int {
    var count = 1
    for word in argv where word.literal == nil {
      for piece in word.pieces {
        if case .oneOf(let values) = piece { count = max(count, values.count) }
      }
    }
    return min(count, readingLimit)
  }

  /// The reading of `argv` in which every word takes its branch number `branch`.
  ///
  /// `known` is what the index says about a program whose name was looked up already.
  static func invocation(of argv: [Word], branch: Int, known: Program? = nil) -> Invocation {
    var arguments: [Argument] = []
    arguments.reserveCapacity(argv.count)
    for word in argv { arguments.append(Argument(word, branch: branch)) }
    return invocation(of: arguments, known: known)
  }

  /// Options and operands of `arguments`, the first of which is the program.
  static func invocation(of arguments: [Argument], known: Program? = nil) -> Invocation {
    var invocation = Invocation(
      program: nil, known: nil, options: [], globalOptions: 0, positionals: [], depth: 0)
    guard let first = arguments.first else { return invocation }
    if first.isKnown {
      let name = programName(first.bytes)
      invocation.program = Array(name)
      invocation.known = known ?? Program.named(name)
    }
    guard let known = invocation.known else {
      invocation.positionals = Array(arguments.dropFirst())
      return invocation
    }
    var reader = ArgumentReader(grammar: known.grammar.grammar, arguments: arguments)
    reader.read(into: &invocation)
    return invocation
  }

  /// The canonical words of `invocation`.
  static func words(of invocation: Invocation, argv: [Word]) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(argv.count + 2)
    if let program = invocation.program {
      words.append(Word(literal: program, range: argv.first?.range ?? 0..<0))
    } else if let first = argv.first {
      words.append(first)
    }
    for argument in invocation.positionals.prefix(invocation.depth) { words.append(argument.word) }
    for option in invocation.options.dropFirst(invocation.globalOptions) {
      words.append(Word(literal: option.name, range: option.value?.range ?? 0..<0))
      if let value = option.value { words.append(value.word) }
    }
    for argument in invocation.positionals.dropFirst(invocation.depth) {
      words.append(argument.word)
    }
    return words
  }

  /// The part behind the last slash of an absolute path; any other name as it is, because `./rm` is
  /// not `rm`.
  static func programName(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard bytes.first == UInt8(ascii: "/"), let slash = bytes.lastIndex(of: UInt8(ascii: "/")),
      slash + 1 < bytes.count
    else { return bytes[...] }
    return bytes[(slash + 1)...]
  }
}
