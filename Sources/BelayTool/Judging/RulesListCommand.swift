import ArgumentParser
import BelayCommands
import BelayIO
import BelayModel

/// `belay rules list`: the built-in command and path rules, one a line.
struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the built-in rules for commands and paths.",
    discussion: """
      EXAMPLES:
        belay rules
        belay rules list git --format json
      """)

  @Option(help: "text or json.")
  var format = OutputFormat.text
  @Argument(help: "Only rules whose id begins so.")
  var prefix = ""

  func run() throws {
    let rules = BuiltInRules.all.filter { $0.id.hasPrefix(prefix) }
    var console = Console()
    switch format {
    case .text: write(rules, to: &console)
    case .json: console.write(json(rules))
    }
    try console.finish()
    if rules.isEmpty {
      Console.note("belay rules list: no rule's id begins with \(prefix); `belay rules` lists all")
      throw ExitStatus.unable
    }
  }

  private func write(_ rules: [BuiltInRuleDescription], to console: inout Console) {
    let width = rules.reduce(0) { max($0, $1.id.count) }
    for rule in rules {
      let id = rule.id + String(repeating: " ", count: width - rule.id.count)
      let colour: Console.Colour = rule.ruling == .deny ? .red : .yellow
      let word = rule.ruling.name + String(repeating: " ", count: 6 - rule.ruling.name.count)
      console.line("\(id)  \(console.coloured(word, colour))\(rule.reason)")
    }
  }

  private func json(_ rules: [BuiltInRuleDescription]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for rule in rules {
      writer.beginObject()
      writer.key("id")
      writer.string(rule.id)
      writer.key("decision")
      writer.string(rule.ruling.name)
      writer.key("severity")
      writer.string(rule.severity.name)
      writer.key("reason")
      writer.string(rule.reason)
      if let advice = rule.advice {
        writer.key("advice")
        writer.string(advice)
      }
      writer.key("match")
      writer.beginArray()
      for example in rule.match { writer.string(example) }
      writer.endArray()
      writer.key("not_match")
      writer.beginArray()
      for example in rule.notMatch { writer.string(example) }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}
