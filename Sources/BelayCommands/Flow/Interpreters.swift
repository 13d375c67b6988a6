/// Interpreters other than shells, which run what stands on their standard input.
enum Interpreters {
  private static let names = """
    python|python2|python3|node|nodejs|ruby|perl|php|lua|osascript|tclsh|deno|bun|julia|Rscript|pwsh|\
    powershell
    """

  /// Options that name the code, so that standard input is data.
  private static let codeOptions = "-c|-e|-m|-r|-p|-E|--eval|--print"

  /// Whether the program would take its standard input for code.
  static func readsCode(_ program: ArraySlice<UInt8>, _ argv: [Word]) -> Bool {
    var name = program
    // `python3.12`
    while let last = name.last, ByteClass.isDigit(last) || last == 46, name.count > 3 {
      name = name.dropLast()
    }
    guard name.isOne(of: names) || name.count < program.count && program.isOne(of: names) else {
      return false
    }
    if argv.last?.literal == [45] { return true }
    for word in argv.dropFirst() {
      guard case .literal(let text)? = word.pieces.first else { return false }
      if text == [45] || text.matches("/dev/stdin") { return true }
      guard text.first == 45 else { return false }
      if text.isOne(of: codeOptions) || text.begins(with: "--eval") { return false }
      // A cluster such as `-ne`, `-lane`, `-pe`.
      if text.count > 2, text[1] != 45, text.contains(101) || text.contains(99) { return false }
      if text.isOne(of: "--version|-V|--help|-h|-n") { return false }
    }
    return true
  }
}
