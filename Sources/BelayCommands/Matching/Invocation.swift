/// One possible reading of a simple command: program, options and operands told apart.
struct Invocation {
  /// An option as the program understands it.
  struct Option {
    /// With its dashes, abbreviations completed; never with `=`.
    var name: [UInt8]
    /// Its value, whether it stood behind `=`, in the same word or in the next.
    var value: Argument?
  }

  /// The program's name without its folder; `nil` if it is not known.
  var program: [UInt8]?
  /// What rules know of it; `nil` if they do not.
  var known: Program?
  /// In the order written, those before a subcommand included.
  private(set) var options: [Option] = []
  /// The last letters of the options' names, a bit each by their value modulo 64.
  private var lastLetters: UInt64 = 0
  /// How many of `options` stand before the subcommand.
  var globalOptions: Int
  /// Every word that is neither program nor option nor an option's value, subcommands included.
  var positionals: [Argument]
  /// How many positionals are subcommand words.
  var depth: Int

  /// Adds an option.
  mutating func append(_ option: Option) {
    if let last = option.name.last { lastLetters |= 1 << UInt64(last & 63) }
    options.append(option)
  }

  /// A reading of which nothing is known yet.
  init() {
    globalOptions = 0
    positionals = []
    depth = 0
  }

  /// Whether no rule and no file role speaks of the program.
  var isOfNoInterest: Bool {
    guard program != nil else { return false }
    guard let known else { return true }
    return known.family == .none && known.also == .none && known.grammar.isWithoutFiles
  }

  /// Whether the canonical words differ from the raw ones by more than nothing.
  func needsCanonicalWords(_ argv: [Word]) -> Bool {
    if let known, known.grammar != .words { return true }
    return argv.first?.literal?.first == UInt8(ascii: "/")
  }

  /// Whether one of the `|`-separated options is given.
  func has(_ names: Span<UInt8>) -> Bool {
    if options.count < 4 {
      for index in options.indices where ByteText.isOne(of: names, options[index].name[...]) {
        return true
      }
      return false
    }
    // Of many options nearly all end otherwise than the names asked for.
    var start = 0
    while start < names.count {
      let end = ByteText.place(of: UInt8(ascii: "|"), in: names, from: start)
      if end > start, lastLetters >> UInt64(names[end - 1] & 63) & 1 == 1 {
        let name = names.extracting(start..<end)
        for index in options.indices {
          let option = options[index].name
          if ByteText.equal(option.span, name) { return true }
        }
      }
      start = end + 1
    }
    return false
  }

  /// Whether one of the `|`-separated options is given.
  func has(_ names: String) -> Bool {
    #if canImport(Darwin)
    let storage = Array(names.utf8)
    return has(storage.span)
    #else
    let list = names.utf8Span.span
    return has(list)
    #endif
  }

  /// The value of the first of the `|`-separated options that has one.
  func value(of names: String) -> Argument? {
    for option in options where option.value != nil && ByteText.isOne(of: names, option.name) {
      return option.value
    }
    return nil
  }

  /// Whether `name` is one of the `|`-separated names; case counts.
  static func isName(_ name: [UInt8], oneOf names: String) -> Bool {
    ByteText.isOne(of: names, name)
  }
}
