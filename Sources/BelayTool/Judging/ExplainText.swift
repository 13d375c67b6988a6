import BelayCommands
import BelayIO
import BelayModel
import BelayPipeline
import BelayPolicy

/// The form of `belay explain` for people: the commands, what holds, and what nearly does.
struct ExplainText {
  private let explanation: Explanation
  private var console: Console

  /// Writes an explanation to standard output.
  static func write(_ explanation: Explanation, to console: inout Console) {
    var text = ExplainText(explanation: explanation, console: console)
    text.write()
    console = text.console
  }

  private mutating func write() {
    let judgement = explanation.judgement
    let analysis = judgement.facts.analysis ?? CommandAnalysis()
    if analysis.commands.isEmpty { console.line("No command is run.") }
    for index in analysis.commands.indices { write(analysis.commands[index], at: index) }
    for problem in analysis.problems {
      console.line(console.coloured("  !  ", .yellow) + Self.clean(CommandText.problem(problem)))
    }
    for link in judgement.facts.links {
      label("link", Self.clean(link.path) + " is really " + Self.clean(link.target))
    }
    console.line()
    label(
      "decision", console.coloured(judgement.decision.ruling.name, by: judgement.decision.ruling))
    for item in judgement.decision.deciding + judgement.decision.others { write(item) }
    for exception in judgement.decision.exceptions {
      console.line()
      label("except", "\(exception.rule): \(Self.clean(exception.reason))")
      label("from", Self.place(exception.origin))
    }
    if !explanation.unused.isEmpty { console.line() }
    for unused in explanation.unused {
      label(
        "unused",
        "the exception for \(Self.clean(unused.exception.rule)) in "
          + "\(Self.place(unused.exception.origin)): \(Self.clean(unused.obstacle))")
    }
    for problem in explanation.settings.problems {
      label("policy", Self.clean(problem.text))
    }
  }

  private mutating func write(_ command: SimpleCommand, at index: Int) {
    let argv = command.argv.map(WordText.text)
    let words = command.words.map(WordText.text)
    let number = "\(index + 1)."
    console.line(
      number + String(repeating: " ", count: max(1, 4 - number.count))
        + console.coloured(Self.clean(ShellQuoting.line(of: argv)), .bold))
    if words != argv { part("canonical", ShellQuoting.line(of: words)) }
    if !command.via.isEmpty { part("via", command.via.joined(separator: " > ")) }
    part("in", command.cwd ?? "a folder the script does not show")
    if command.isRemote { part("on", "another machine or container") }
    let environment = CommandText.environment(of: command)
    if !environment.isEmpty { part("sets", environment.joined(separator: " ")) }
    let redirections = CommandText.redirections(of: command)
    if !redirections.isEmpty { part("redirects", redirections.joined(separator: " ")) }
    if let input = CommandText.input(of: command) { part("reads", input) }
    for near in explanation.nearest where near.command == index {
      let ruling = console.coloured(near.miss.ruling.name, by: near.miss.ruling)
      let clauses = Self.clean(near.miss.clauses.joined(separator: ", and "))
      console.line(
        "    " + console.coloured("not        ", .dim)
          + "\(Self.clean(near.miss.rule)) (\(ruling)): \(clauses)")
    }
  }

  private mutating func write(_ item: Evidence) {
    console.line()
    let ruling = console.coloured(item.ruling.name, by: item.ruling)
    label("rule", "\(console.coloured(item.rule, .bold)) (\(ruling), \(Self.place(item.origin)))")
    if !item.excerpt.isEmpty { label("on", Self.clean(item.excerpt)) }
    label("why", Self.clean(item.reason))
    if let advice = item.advice { label("instead", Self.clean(advice)) }
  }

  /// A line about the whole call.
  private mutating func label(_ name: String, _ text: String) {
    let gap = String(repeating: " ", count: max(1, 10 - name.count))
    console.line(console.coloured(name + gap, .dim) + text)
  }

  /// A line about one command.
  private mutating func part(_ name: String, _ text: String) {
    let gap = String(repeating: " ", count: max(1, 11 - name.count))
    console.line("    " + console.coloured(name + gap, .dim) + Self.clean(text))
  }

  private static func place(_ origin: RuleOrigin) -> String {
    guard let file = origin.file else { return origin.layer.name }
    guard let line = origin.line else { return "\(origin.layer.name), \(clean(file))" }
    return "\(origin.layer.name), \(clean(file)):\(line)"
  }

  private static func clean(_ text: String) -> String { TerminalText.sanitize(Array(text.utf8)) }

  private static func clean(_ path: [UInt8]) -> String {
    TerminalText.sanitize(path.map { $0 >= TouchedPath.firstOpenByte ? UInt8(ascii: "*") : $0 })
  }
}
