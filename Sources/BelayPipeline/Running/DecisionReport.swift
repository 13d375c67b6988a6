import BelayIO
import BelayModel
import BelayPolicy

/// What `--json` prints: the whole decision, also when it is "allow".
enum DecisionReport {
  static func json(
    _ judgement: Judgement, settings: Settings, answer: EncodedVerdict
  ) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.key("event")
    writer.string(judgement.event.name.rawValue)
    writer.key("decision")
    writer.string(judgement.decision.ruling.name)
    writer.key("rules")
    writer.beginArray()
    for rule in judgement.decision.rules { writer.string(rule) }
    writer.endArray()
    writer.key("reason")
    writer.string(judgement.reason)
    writer.key("evidence")
    writer.beginArray()
    for item in judgement.decision.deciding + judgement.decision.others {
      EvidenceReport.write(item, to: &writer)
    }
    writer.endArray()
    writer.key("exceptions")
    writer.beginArray()
    for exception in judgement.decision.exceptions { writer.string(exception.rule) }
    writer.endArray()
    writer.key("policy")
    writer.string(settings.digest)
    writer.key("problems")
    writer.beginArray()
    for problem in settings.problems { writer.string(problem.text) }
    writer.endArray()
    writer.key("answer")
    writer.beginObject()
    writer.key("exit_code")
    writer.integer(Int64(answer.exitCode))
    writer.key("stdout")
    writer.string(answer.standardOutput)
    writer.key("stderr")
    writer.string(answer.standardError)
    writer.endObject()
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}
