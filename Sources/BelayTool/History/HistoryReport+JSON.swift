import BelayIO
import BelayModel
import BelayTranscripts

extension HistoryReport {
  /// One JSON object with its newline; its members are stable.
  var json: [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    integer("sessions", count.sessions, to: &writer)
    integer("calls", count.calls, to: &writer)
    integer("outputs", count.outputs, to: &writer)
    integer("prompts", count.prompts, to: &writer)
    integer("bytes", count.bytes, to: &writer)
    integer("read_us", Int(took), to: &writer)
    if let first = count.first { integer("first_time", Int(first), to: &writer) }
    if let last = count.last { integer("last_time", Int(last), to: &writer) }
    writer.key("codex_versions")
    writer.beginArray()
    for version in count.versions { writer.string(version.text) }
    writer.endArray()
    writer.key("totals")
    writer.beginObject()
    integer("deny", count.total(.denied), to: &writer)
    integer("ask", count.total(.asked), to: &writer)
    integer("mask", count.total(.masked), to: &writer)
    integer("refuse_prompt", count.total(.refusedPrompt), to: &writer)
    writer.endObject()
    writer.key("rules")
    writer.beginArray()
    for row in count.rows { write(row, to: &writer) }
    writer.endArray()
    writer.key("cost")
    writer.beginObject()
    integer("hook_runs", count.hookRuns, to: &writer)
    if let timing {
      integer("hook_median_us", Int(timing.median), to: &writer)
      integer("total_us", Int(timing.median) * count.hookRuns, to: &writer)
    }
    writer.endObject()
    integer("unseen_commands", count.unseenCommands, to: &writer)
    integer("unreadable_lines", count.unreadable.count, to: &writer)
    writer.key("unreadable")
    writer.beginArray()
    for place in count.unreadable.prefix(100) {
      writer.beginObject()
      write(place, to: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ row: HistoryCount.Row, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("effect")
    writer.string(row.effect.name)
    writer.key("rule")
    writer.string(row.rule)
    integer("count", row.count, to: &writer)
    // Thousandths, so that the number is whole: 1,234 is 1.234 in 1,000 calls.
    writer.key("per_million_calls")
    writer.integer(count.calls == 0 ? 0 : Int64(row.count * 1_000_000 / count.calls))
    writer.key("example")
    writer.string(row.example)
    write(row.place, to: &writer)
    writer.endObject()
  }

  private func write(_ place: HistoryCount.Place, to writer: inout JSONWriter) {
    writer.key("file")
    writer.string(String(decoding: files[place.file].path, as: UTF8.self))
    integer("line", place.line, to: &writer)
  }

  private func integer(_ name: StaticString, _ value: Int, to writer: inout JSONWriter) {
    writer.key(name)
    writer.integer(Int64(value))
  }
}
