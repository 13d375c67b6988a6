import BelayIO
import BelayMetrics

/// Metrics as JSON: members are added, never renamed.
enum MetricsJSON {
  static func text(_ report: MetricsReport) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    integer("records", report.records, &writer)
    integer("malformed", report.malformed, &writer)
    integer("runs", report.runs, &writer)
    integer("calls", report.calls, &writer)
    integer("unsettled_calls", report.unsettled, &writer)
    integer("settled_now", report.settledNow, &writer)
    list("unsettled", report.unsettledReasons, &writer) { open, writer in
      writer.key("reason")
      writer.string(open.reason.name)
      integer("calls", open.calls, &writer)
    }
    integer("tokens", report.tokens.total, &writer)
    integer("runs_with_tokens", report.tokens.runs, &writer)
    list("metrics", report.metrics, &writer) { metric, writer in write(metric, &writer) }
    list("rules", report.rules, &writer) { rule, writer in
      writer.key("rule")
      writer.string(rule.rule)
      integer("hits", rule.hits, &writer)
      integer("asked", rule.asked, &writer)
      integer("denied", rule.denied, &writer)
      integer("approved", rule.approved, &writer)
      integer("false_alarms", rule.falseAlarms, &writer)
    }
    list("teams", report.teams, &writer) { team, writer in
      writer.key("team")
      writer.string(team.team)
      write(team.count, &writer)
    }
    list("days", report.days, &writer) { day, writer in
      writer.key("day")
      writer.string(String(UTCTime.text(milliseconds: Int64(day.day) * 86_400_000).prefix(10)))
      write(day.count, &writer)
    }
    list("receipts", report.receipts, &writer) { kind, writer in
      writer.key("kind")
      writer.string(kind.kind)
      integer("total", kind.count.total, &writer)
      integer("without_undo", kind.count.withoutUndo, &writer)
    }
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// One figure, the same wherever figures are written.
  static func write(_ metric: Metric, _ writer: inout JSONWriter) {
    writer.key("id")
    writer.string(metric.id)
    writer.key("unit")
    writer.string(metric.unit.rawValue)
    writer.key("value")
    if let value = metric.value { writer.number(value) } else { writer.null() }
    if let count = metric.count { integer("count", count, &writer) }
    integer("n", metric.total, &writer)
    if let interval = metric.interval {
      writer.key("interval")
      writer.beginArray()
      writer.number(interval.low)
      writer.number(interval.high)
      writer.endArray()
    }
    if let note = metric.note {
      writer.key("note")
      writer.string(note)
    }
  }

  private static func write(_ count: GroupCount, _ writer: inout JSONWriter) {
    integer("runs", count.runs, &writer)
    integer("calls", count.calls, &writer)
    integer("blocked", count.blocked, &writer)
    integer("violations", count.violations, &writer)
    integer("accepted_prompts", count.acceptedPrompts, &writer)
    integer("clean_prompts", count.cleanPrompts, &writer)
  }

  private static func list<Element>(
    _ key: StaticString, _ elements: [Element], _ writer: inout JSONWriter,
    _ body: (Element, inout JSONWriter) -> Void
  ) {
    writer.key(key)
    writer.beginArray()
    for element in elements {
      writer.beginObject()
      body(element, &writer)
      writer.endObject()
    }
    writer.endArray()
  }

  private static func integer(_ key: StaticString, _ value: Int, _ writer: inout JSONWriter) {
    writer.key(key)
    writer.integer(Int64(value))
  }
}
