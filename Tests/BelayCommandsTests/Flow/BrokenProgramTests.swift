import BelayCommands
import BelayModel
import Testing

/// Programs that are cut off or lack a bracket are read as far as they go: a reader that stops the process
/// would turn every broken program into a refusal.
@Suite struct BrokenProgramTests {
  /// The categories of the corpus whose commands hold programs of other languages.
  static let categories = CommandCorpus.categories.filter { !programs($0).isEmpty }

  /// The commands that hold a program of another language; the first hundred, so that time is bounded.
  static func programs(_ category: CommandCorpus.Category) -> [String] {
    let interpreters = ["python", "perl", "ruby", "node", "php", "awk", "lua", "osascript"]
    let found = category.commands.filter { command in
      command.utf8.count < 400 && interpreters.contains { command.contains($0) }
    }
    return Array(found.prefix(100))
  }

  @Test func thereAreEnoughPrograms() {
    let count = BrokenProgramTests.categories.reduce(0) {
      $0 + BrokenProgramTests.programs($1).count
    }
    #expect(count > 200)
  }

  @Test(arguments: BrokenProgramTests.categories)
  func aProgramMayEndAnywhere(category: CommandCorpus.Category) {
    for command in BrokenProgramTests.programs(category) {
      let bytes = Array(command.utf8)
      // With an end behind it the quotes and here-documents close, so that the program is read.
      let tails = [[], [UInt8(ascii: "'")], [UInt8(ascii: "\"")], Array("\nEOF\n".utf8)]
      for length in bytes.indices {
        BrokenProgramTests.judge(bytes[..<length] + tails[length % tails.count])
      }
    }
  }

  @Test(arguments: BrokenProgramTests.categories)
  func aSymbolMayBeMissingOrStandTwice(category: CommandCorpus.Category) {
    for command in BrokenProgramTests.programs(category) {
      let bytes = Array(command.utf8)
      for place in bytes.indices where "()[]{}.,:=+%".utf8.contains(bytes[place]) {
        BrokenProgramTests.judge(bytes[..<place] + bytes[(place + 1)...])
        BrokenProgramTests.judge(bytes[...place] + bytes[place...])
      }
    }
  }

  @Test(arguments: [
    // Found by fuzzing: the brace never closes.
    "python3 - <<'EOF'\nimport requests\npost(files={'f': open('/home/dev/x', 'rimport\nx')})\nEOF",
    "python3 -c \"x = {'args': [\"", "python3 -c \"x = [1, [2\"", "node -e \"f({args: [\"",
    "ruby -e \"x = [\"", "perl -e 'system([{'", "python3 -c 'x = \"a\" % ('",
    "python3 -c 'sys.argv['", "node -e 'process.argv'", "ruby -e 'ARGV['",
  ])
  func openBracketsEndWithTheProgram(command: String) {
    BrokenProgramTests.judge(Array(command.utf8)[...])
  }

  /// Judges a script; whatever comes of it, it must return.
  private static func judge(_ script: ArraySlice<UInt8>) {
    let context = CommandJudging.context
    var analysis = CommandAnalyzer.analyze(script, context: context)
    _ = CommandMatcher.evidence(
      &analysis, field: "tool_input.command", script: script, rules: [], pathRules: [],
      context: context)
  }
}
