import BelayCommands
import BelayIO
import BelayModel
import BelayPipeline
import BelayPolicy

/// The stable JSON form of `belay explain`.
enum ExplainReport {
  static func json(_ explanation: Explanation) -> [UInt8] {
    let judgement = explanation.judgement
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("decision")
    writer.string(judgement.decision.ruling.name)
    writer.key("rules")
    write(judgement.decision.rules, to: &writer)
    writer.key("reason")
    writer.string(judgement.reason)
    writer.key("commands")
    writer.beginArray()
    for command in judgement.facts.analysis?.commands ?? [] { write(command, to: &writer) }
    writer.endArray()
    writer.key("problems")
    write((judgement.facts.analysis?.problems ?? []).map(CommandText.problem), to: &writer)
    writer.key("evidence")
    writer.beginArray()
    for item in judgement.decision.deciding + judgement.decision.others {
      EvidenceReport.write(item, to: &writer)
    }
    writer.endArray()
    write(explanation.nearest, to: &writer)
    write(explanation.unused, to: &writer)
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ texts: [String], to writer: inout JSONWriter) {
    writer.beginArray()
    for text in texts { writer.string(text) }
    writer.endArray()
  }

  private static func write(_ command: SimpleCommand, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("argv")
    write(command.argv.map(WordText.text), to: &writer)
    writer.key("words")
    write(command.words.map(WordText.text), to: &writer)
    writer.key("via")
    write(command.via, to: &writer)
    writer.key("cwd")
    if let cwd = command.cwd { writer.string(cwd) } else { writer.null() }
    writer.key("remote")
    writer.bool(command.isRemote)
    writer.key("environment")
    write(CommandText.environment(of: command), to: &writer)
    writer.key("redirections")
    write(CommandText.redirections(of: command), to: &writer)
    writer.endObject()
  }

  private static func write(_ nearest: [Explanation.Nearest], to writer: inout JSONWriter) {
    writer.key("nearest")
    writer.beginArray()
    for near in nearest {
      writer.beginObject()
      writer.key("command")
      writer.integer(Int64(near.command))
      writer.key("rule")
      writer.string(near.miss.rule)
      writer.key("decision")
      writer.string(near.miss.ruling.name)
      writer.key("clauses")
      write(near.miss.clauses, to: &writer)
      writer.endObject()
    }
    writer.endArray()
  }

  private static func write(
    _ unused: [Explanation.UnusedException], to writer: inout JSONWriter
  ) {
    writer.key("exceptions_not_applied")
    writer.beginArray()
    for one in unused {
      writer.beginObject()
      writer.key("rule")
      writer.string(one.exception.rule)
      writer.key("file")
      writer.string(one.exception.origin.file ?? "")
      writer.key("line")
      writer.integer(Int64(one.exception.origin.line ?? 0))
      writer.key("obstacle")
      writer.string(one.obstacle)
      writer.endObject()
    }
    writer.endArray()
  }
}
