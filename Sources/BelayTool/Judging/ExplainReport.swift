import BelayCommands
import BelayIO
import BelayModel
import BelayPipeline
import BelayPolicy

/// What `belay explain` prints.
enum ExplainReport {
  /// The stable JSON form.
  static func json(_ judgement: Judgement) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("decision")
    writer.string(judgement.decision.ruling.name)
    writer.key("rules")
    writer.beginArray()
    for rule in judgement.decision.rules { writer.string(rule) }
    writer.endArray()
    writer.key("reason")
    writer.string(judgement.reason)
    writer.key("commands")
    writer.beginArray()
    for command in judgement.facts.analysis?.commands ?? [] { write(command, to: &writer) }
    writer.endArray()
    writer.key("problems")
    writer.beginArray()
    for problem in judgement.facts.analysis?.problems ?? [] { writer.string(text(problem)) }
    writer.endArray()
    writer.key("evidence")
    writer.beginArray()
    for item in judgement.decision.deciding + judgement.decision.others {
      EvidenceReport.write(item, to: &writer)
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ command: SimpleCommand, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("argv")
    writer.beginArray()
    for word in command.argv { writer.string(WordText.text(word)) }
    writer.endArray()
    writer.key("words")
    writer.beginArray()
    for word in command.words { writer.string(WordText.text(word)) }
    writer.endArray()
    writer.key("via")
    writer.beginArray()
    for wrapper in command.via { writer.string(wrapper) }
    writer.endArray()
    writer.key("cwd")
    if let cwd = command.cwd { writer.string(cwd) } else { writer.null() }
    writer.key("remote")
    writer.bool(command.isRemote)
    writer.endObject()
  }

  /// The form for people.
  static func write(_ judgement: Judgement, settings: Settings, to console: inout Console) {
    let analysis = judgement.facts.analysis ?? CommandAnalysis()
    if analysis.commands.isEmpty { console.line("No command is run.") }
    for (number, command) in analysis.commands.enumerated() {
      write(command, number: number + 1, to: &console)
    }
    for problem in analysis.problems { console.line("  !  " + text(problem)) }
    console.line()
    console.line(
      "decision  " + console.coloured(judgement.decision.ruling.name, by: judgement.decision.ruling)
    )
    for item in judgement.decision.deciding + judgement.decision.others {
      console.line()
      console.line("rule      \(item.rule) (\(item.ruling.name), \(layer(of: item)))")
      if !item.excerpt.isEmpty { console.line("on        " + clean(item.excerpt)) }
      console.line("why       " + clean(item.reason))
      if let advice = item.advice { console.line("instead   " + clean(advice)) }
    }
    for exception in judgement.decision.exceptions {
      console.line()
      console.line("except    \(exception.rule): \(clean(exception.reason))")
    }
    for problem in settings.problems { console.line("policy    " + clean(problem.text)) }
  }

  private static func write(
    _ command: SimpleCommand, number: Int, to console: inout Console
  ) {
    let argv = command.argv.map(WordText.text)
    let words = command.words.map(WordText.text)
    let label = "\(number)."
    console.line(
      label + String(repeating: " ", count: max(1, 4 - label.count))
        + console.coloured(clean(ShellQuoting.line(of: argv)), .bold))
    if words != argv { console.line("    canonical  " + clean(ShellQuoting.line(of: words))) }
    if !command.via.isEmpty {
      console.line("    via        " + clean(command.via.joined(separator: " > ")))
    }
    console.line("    in         " + clean(command.cwd ?? "a folder the script does not show"))
    if command.isRemote { console.line("    on         another machine or container") }
  }

  private static func layer(of item: Evidence) -> String {
    guard let file = item.origin.file else { return item.origin.layer.name }
    guard let line = item.origin.line else { return "\(item.origin.layer.name), \(file)" }
    return "\(item.origin.layer.name), \(file):\(line)"
  }

  private static func text(_ problem: CommandAnalysis.Problem) -> String {
    switch problem {
    case .syntax(let offset, let what): "bash would reject this at byte \(offset): \(what)"
    case .tooComplex(let what): "too complex to follow: \(what)"
    case .unknownCode(let command):
      "text that is not known here is run by command \(command + 1)"
    }
  }

  private static func clean(_ text: String) -> String {
    TerminalText.sanitize(Array(text.utf8))
  }
}
