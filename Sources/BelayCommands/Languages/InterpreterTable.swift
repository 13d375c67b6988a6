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
    guard program.count >= 1, program.count <= 12, let first = program.first else { return nil }
    let letter = Int(first) - 97
    if letter < 0 || letter > 25 {
      return program.matches("Rscript") || program.matches("R") ? all.last : nil
    }
    let range = Int(starts[letter])..<Int(starts[letter + 1])
    if range.isEmpty { return nil }
    var name = program
    while let last = name.last, ByteClass.isDigit(last) || last == 46, name.count > 2 {
      name = name.dropLast()
    }
    for index in range where name.matches(all[index].name) {
      if all[index].subcommand.isEmpty { return all[index] }
      for word in argv.dropFirst() where word.literal?.matches(all[index].subcommand) == true {
        return all[index]
      }
    }
    return nil
  }

  /// Where the names with each letter begin in `all`; counted by hand, a test counts again.
  static let starts: [UInt8] = [
    0, 2, 4, 12, 15, 20, 20, 32, 32, 35, 42, 43, 45, 49,
    53, 56, 61, 62, 68, 73, 77, 77, 77, 78, 79, 79, 80,
  ]

  /// Sorted by first letter; the one with a capital letter is the last.
  static let all: [InterpreterTable] = [
    InterpreterTable("artisan", .php, "--execute", files: false),
    InterpreterTable("awk", .awk, "*|-e|--source", files: false),
    InterpreterTable("bun", .javascript, "-e|--eval|-p|--print", files: false),
    InterpreterTable("bb", .lisp, "-e"),
    InterpreterTable("cc", .compiled, ""),
    InterpreterTable("clang", .compiled, ""),
    InterpreterTable("clang++", .compiled, ""),
    InterpreterTable("c++", .compiled, ""),
    InterpreterTable("crystal", .other, "*", "eval", files: false),
    InterpreterTable("clojure", .lisp, "-e|--eval|-M", files: false),
    InterpreterTable("clj", .lisp, "-e|--eval|-M"),
    InterpreterTable("csi", .lisp, "-e|-eval"),
    InterpreterTable("deno", .javascript, "*", "eval", files: false),
    InterpreterTable("drush", .php, "*", "ev", files: false),
    InterpreterTable("drush", .php, "*", "eval", files: false),
    InterpreterTable("elixir", .other, "-e|--eval"),
    InterpreterTable("emacs", .lisp, "--eval|-eval|--execute"),
    InterpreterTable("emacsclient", .lisp, "--eval|-e"),
    InterpreterTable("erl", .other, "-eval", files: false),
    InterpreterTable("expect", .tcl, "-c"),
    InterpreterTable("groovy", .other, "-e"),
    InterpreterTable("ghc", .other, "-e"),
    InterpreterTable("gnuplot", .other, "-e", files: false),
    InterpreterTable("gawk", .awk, "*|-e|--source", files: false),
    InterpreterTable("gcc", .compiled, ""),
    InterpreterTable("g++", .compiled, ""),
    InterpreterTable("guile", .lisp, "-c"),
    InterpreterTable("go", .compiled, "", "run"),
    InterpreterTable("go", .compiled, "", "build"),
    InterpreterTable("gjs", .javascript, "-c"),
    InterpreterTable("gosh", .lisp, "-e"),
    InterpreterTable("gsi", .lisp, "-e"),
    InterpreterTable("ipython", .python, "-c"),
    InterpreterTable("irb", .ruby, "-e"),
    InterpreterTable("iex", .other, "-e|--eval"),
    InterpreterTable("jshell", .other, ""),
    InterpreterTable("julia", .other, "-e|-E|--eval"),
    InterpreterTable("java", .compiled, ""),
    InterpreterTable("javac", .compiled, ""),
    InterpreterTable("janet", .lisp, "-e"),
    InterpreterTable("jrunscript", .javascript, "-e"),
    InterpreterTable("js", .javascript, "-e"),
    InterpreterTable("kotlin", .other, "-e"),
    InterpreterTable("lua", .lua, "-e"),
    InterpreterTable("luajit", .lua, "-e"),
    InterpreterTable("mongosh", .javascript, "--eval", files: false),
    InterpreterTable("mawk", .awk, "*", files: false),
    InterpreterTable("matlab", .other, "-r|-batch"),
    InterpreterTable("mix", .other, "-e|--eval", "run", files: false),
    InterpreterTable("node", .javascript, "-e|--eval|-p|--print|-pe"),
    InterpreterTable("nodejs", .javascript, "-e|--eval|-p|--print|-pe"),
    InterpreterTable("nawk", .awk, "*", files: false),
    InterpreterTable("nim", .compiled, ""),
    InterpreterTable("osascript", .other, "-e"),
    InterpreterTable("octave", .other, "--eval"),
    InterpreterTable("ocaml", .other, "-e"),
    InterpreterTable("python", .python, "-s|--setup|*", "timeit", files: false),
    InterpreterTable("python", .python, "-c"),
    InterpreterTable("pypy", .python, "-c"),
    InterpreterTable("perl", .perl, "-e|-E"),
    InterpreterTable("php", .php, "-r|-R|-B|-E|--execute"),
    InterpreterTable("qjs", .javascript, "-e|--eval"),
    InterpreterTable("ruby", .ruby, "-e"),
    InterpreterTable("rails", .ruby, "*", "runner", files: false),
    InterpreterTable("rails", .ruby, "*", "r", files: false),
    InterpreterTable("rustc", .compiled, ""),
    InterpreterTable("racket", .lisp, "-e|--eval"),
    InterpreterTable("raku", .perl, "-e"),
    InterpreterTable("scala", .other, "-e"),
    InterpreterTable("sbcl", .lisp, "--eval"),
    InterpreterTable("swift", .other, "-e", files: false),
    InterpreterTable("swipl", .other, "-g|-t"),
    InterpreterTable("sage", .python, "-c"),
    InterpreterTable("tsx", .javascript, "-e|--eval|-p|--print"),
    InterpreterTable("ts-node", .javascript, "-e|--eval|-p|--print"),
    InterpreterTable("tclsh", .tcl, "-c"),
    InterpreterTable("tcc", .compiled, ""),
    InterpreterTable("wp", .php, "*", "eval", files: false),
    InterpreterTable("xonsh", .python, "-c"),
    InterpreterTable("zx", .javascript, "--eval"),
    InterpreterTable("Rscript", .other, "-e"),
  ]
}
