import BelayIO
import BelayMetrics
import BelayModel
import BelayPolicy

/// Results of gates as JSON.
enum GateJSON {
  static func text(_ results: [GateResult]) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.key("outcome")
    writer.string(GateResult.join(results.map(\.outcome)).rawValue)
    writer.key("gates")
    writer.beginArray()
    for result in results {
      writer.beginObject()
      writer.key("to")
      writer.integer(Int64(result.gate.phase))
      writer.key("outcome")
      writer.string(result.outcome.rawValue)
      writer.key("file")
      writer.string(result.gate.origin.file ?? "")
      writer.key("line")
      writer.integer(Int64(result.gate.origin.line ?? 0))
      writer.key("checks")
      writer.beginArray()
      for check in result.checks { write(check, &writer) }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ check: GateCheck, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("key")
    writer.string(check.key)
    writer.key("outcome")
    writer.string(check.outcome.rawValue)
    writer.key("threshold")
    writer.number(check.threshold)
    writer.key("min_n")
    writer.integer(Int64(check.minimumCount))
    writer.key("metric")
    writer.beginObject()
    MetricsJSON.write(check.metric, &writer)
    writer.endObject()
    writer.endObject()
  }
}
