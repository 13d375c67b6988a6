import ArgumentParser
import BelayCommands
import BelayIO
import BelayModel
import BelaySettings

/// `belay rules show`: one rule with its reason, advice and examples.
struct RulesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one rule with its examples.",
    discussion: """
      EXAMPLES:
        belay rules show git.reset-hard
      """)

  @Argument(help: "The rule's id.")
  var id: String

  func run() throws {
    guard let rule = BuiltInRules.all.first(where: { $0.id == id }) else {
      let nearest = Spelling.nearest(to: id, among: BuiltInRules.all.map(\.id))
      let hint = nearest.map { "did you mean `\($0)`?" } ?? "`belay rules` lists all"
      Console.note("belay rules show: there is no rule \(TerminalText.sanitize(id)); \(hint)")
      throw ExitStatus.unable
    }
    var console = Console()
    let colour: Console.Colour = rule.ruling == .deny ? .red : .yellow
    console.line("\(rule.id)  \(console.coloured(rule.ruling.name, colour))  \(rule.severity.name)")
    console.line("  why:      \(rule.reason)")
    if let advice = rule.advice { console.line("  instead:  \(advice)") }
    for example in rule.match { console.line("  matches:  \(example)") }
    for example in rule.notMatch { console.line("  spares:   \(example)") }
    try console.finish()
  }
}
