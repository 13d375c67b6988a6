import ArgumentParser
import BelayCommands
import BelayModel

/// `belay rules test`: every example of every rule, judged by this executable.
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Judge the examples of the built-in rules; exit 1 if one is judged otherwise.",
    discussion: """
      EXAMPLES:
        belay rules test
        belay rules test fs.
      """)

  @Argument(help: "Only rules whose id begins so.")
  var prefix = ""

  /// The project that the examples are about.
  private static let context = CommandContext(
    cwd: "/home/dev/project", projectRoot: "/home/dev/project", home: "/home/dev",
    codexHome: "/home/dev/.codex", stateFolder: "/home/dev/.local/state/belay",
    configFolder: "/home/dev/.config/belay")

  func run() throws {
    var console = Console()
    var count = 0
    var wrong = 0
    for rule in BuiltInRules.all where rule.id.hasPrefix(prefix) {
      let examples = rule.match.map { ($0, true) } + rule.notMatch.map { ($0, false) }
      for (example, matches) in examples {
        count += 1
        if Self.rules(of: example, isPath: rule.isPath).contains(rule.id) == matches { continue }
        wrong += 1
        console.line("\(rule.id) \(matches ? "does not match" : "matches"): \(example)")
      }
    }
    console.line("\(count) examples, \(wrong) judged otherwise")
    try console.finish()
    if wrong > 0 { throw ExitStatus.found }
    if count == 0 { throw ExitStatus.unable }
  }

  /// The rules that hold for an example.
  private static func rules(of example: String, isPath: Bool) -> [String] {
    let bytes = Array(example.utf8)
    if isPath {
      return [PathRule.Access.read, .write].flatMap { access in
        PathMatcher.evidence(
          path: bytes, access: access, field: "", pathRules: [], context: context
        ).map { $0.rule }
      }
    }
    var analysis = CommandAnalyzer.analyze(bytes[...], context: context)
    return CommandMatcher.evidence(
      &analysis, field: "", script: bytes[...], rules: [], pathRules: [], context: context
    ).map { $0.rule }
  }
}
