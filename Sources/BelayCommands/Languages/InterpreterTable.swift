/// Programs that run code of another language, and the options that hold it.
struct InterpreterTable: Sendable {
  /// The program's name without a version.
  let name: String
  let language: CodeLanguage
  /// Options whose value is code, separated by `|`; `*` is the first operand.
  let options: String
  /// Words that must follow the name.
  let subcommand: String
  /// Whether standard input and script files are code too.
  let readsFiles: Bool

  private init(
    _ name: String, _ language: CodeLanguage, _ options: String, _ subcommand: String = "",
    files: Bool = true
  ) {
    self.name = name
    self.language = language
    self.options = options
    self.subcommand = subcommand
    readsFiles = files
  }

  /// The entry for a command; `nil` if it is no interpreter.
  static func find(_ program: ArraySlice<UInt8>, _ argv: [Word]) -> InterpreterTable? {
    guard program.count >= 2, program.count <= 12, let first = program.first,
      first == 82
        || first >= 97 && first <= 122
          && (0x20EFB5B as UInt32) >> UInt32(first - 97) & 1 == 1
    else { return nil }
    var name = program
    while let last = name.last, ByteClass.isDigit(last) || last == 46, name.count > 2 {
      name = name.dropLast()
    }
    for index in all.indices where name.matches(all[index].name) {
      if all[index].subcommand.isEmpty { return all[index] }
      for word in argv.dropFirst() where word.literal?.matches(all[index].subcommand) == true {
        return all[index]
      }
    }
    return nil
  }

  private static let all: [InterpreterTable] = [
    InterpreterTable("python", .python, "-c"),
    InterpreterTable("pypy", .python, "-c"),
    InterpreterTable("ipython", .python, "-c"),
    InterpreterTable("node", .javascript, "-e|--eval|-p|--print|-pe"),
    InterpreterTable("nodejs", .javascript, "-e|--eval|-p|--print|-pe"),
    InterpreterTable("deno", .javascript, "*", "eval", files: false),
    InterpreterTable("bun", .javascript, "-e|--eval|-p|--print", files: false),
    InterpreterTable("tsx", .javascript, "-e|--eval|-p|--print"),
    InterpreterTable("ts-node", .javascript, "-e|--eval|-p|--print"),
    InterpreterTable("zx", .javascript, "--eval"),
    InterpreterTable("mongosh", .javascript, "--eval", files: false),
    InterpreterTable("ruby", .ruby, "-e"),
    InterpreterTable("irb", .ruby, "-e"),
    InterpreterTable("rails", .ruby, "*", "runner", files: false),
    InterpreterTable("perl", .perl, "-e|-E"),
    InterpreterTable("php", .php, "-r|-R|-B|-E|--execute"),
    InterpreterTable("artisan", .php, "--execute", files: false),
    InterpreterTable("lua", .lua, "-e"),
    InterpreterTable("luajit", .lua, "-e"),
    InterpreterTable("Rscript", .other, "-e"),
    InterpreterTable("julia", .other, "-e|-E|--eval"),
    InterpreterTable("osascript", .other, "-e"),
    InterpreterTable("elixir", .other, "-e|--eval"),
    InterpreterTable("groovy", .other, "-e"),
    InterpreterTable("scala", .other, "-e"),
    InterpreterTable("swift", .other, "-e", files: false),
    InterpreterTable("ghc", .other, "-e"),
    InterpreterTable("octave", .other, "--eval"),
    InterpreterTable("gnuplot", .other, "-e", files: false),
    InterpreterTable("emacs", .lisp, "--eval|-eval|--execute"),
    InterpreterTable("emacsclient", .lisp, "--eval|-e"),
    InterpreterTable("tclsh", .tcl, "-c"),
    InterpreterTable("expect", .tcl, "-c"),
    InterpreterTable("awk", .awk, "*|-e|--source", files: false),
    InterpreterTable("gawk", .awk, "*|-e|--source", files: false),
    InterpreterTable("mawk", .awk, "*", files: false),
    InterpreterTable("nawk", .awk, "*", files: false),
  ]
}
