import BelayIO
import BelayMetrics
import BelayModel

extension ReplayScore {
  /// The stable JSON text.
  ///
  /// `comparesPolicies`: whether there was another policy.
  func json(comparesPolicies: Bool) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.key("events")
    writer.integer(Int64(events))
    writer.key("labels")
    writer.integer(Int64(labelCount))
    writer.key("labelled")
    strong.write(to: &writer)
    writer.key("human_decisions")
    weak.write(to: &writer)
    writer.key("rules")
    writer.beginArray()
    for (rule, hits) in rulesByHits {
      writer.beginObject()
      writer.key("rule")
      writer.string(rule)
      writer.key("hits")
      writer.integer(Int64(hits.hits))
      writer.key("wrong")
      writer.integer(Int64(hits.wrong))
      writer.endObject()
    }
    writer.endArray()
    if comparesPolicies { writeChanges(to: &writer) }
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func writeChanges(to writer: inout JSONWriter) {
    writer.key("changes")
    writer.beginArray()
    for change in changes {
      writer.beginObject()
      writer.key("n")
      writer.integer(Int64(change.new.number))
      writer.key("event")
      writer.string(change.new.event)
      writer.key("old")
      writer.string(change.old.ruling.name)
      writer.key("new")
      writer.string(change.new.ruling.name)
      writer.key("rules")
      writer.beginArray()
      for rule in change.decidingRules { writer.string(rule) }
      writer.endArray()
      if let expected = change.expected {
        writer.key("expected")
        writer.string(expected.name)
      }
      writer.endObject()
    }
    writer.endArray()
  }

  /// The text for people.
  func write(to console: inout Console, comparesPolicies: Bool) {
    console.line("\(events) events, \(labelCount) labels")
    if strong.total > 0 { Self.write(strong, "labelled events", to: &console) }
    if weak.total > 0 {
      Self.write(weak, "answers to approval questions (weak labels)", to: &console)
    }
    if !rulesByHits.isEmpty {
      console.line()
      console.line(console.coloured(Self.padded("rule", 34) + "    hits   wrong", .bold))
      for (rule, hits) in rulesByHits {
        console.line(
          Self.padded(TerminalText.sanitize(rule), 34) + Self.left(hits.hits)
            + Self.left(hits.wrong))
      }
    }
    guard comparesPolicies else { return }
    console.line()
    console.line(
      console.coloured("\(changes.count) events would be decided otherwise than before", .bold))
    for change in changes {
      let expected = change.expected.map { " (should be \($0.name))" } ?? ""
      console.line(
        Self.padded(String(change.new.number), 6) + Self.padded(change.new.event, 18)
          + console.coloured(change.old.ruling.name, by: change.old.ruling) + " → "
          + console.coloured(change.new.ruling.name, by: change.new.ruling) + expected + "  "
          + TerminalText.sanitize(change.decidingRules.joined(separator: ", ")))
    }
  }

  private static func write(
    _ matrix: ConfusionMatrix, _ title: String, to console: inout Console
  ) {
    console.line()
    console.line(console.coloured("\(title): \(matrix.total)", .bold))
    console.line(padded("  should be", 14) + "   allow     ask    deny")
    for expected in [Ruling.allow, .ask, .deny] {
      let row = matrix.counts[Int(expected.rawValue)]
      console.line(padded("  " + expected.name, 14) + row.map { left($0) }.joined())
    }
    for (name, share) in matrix.shares {
      var text = "nothing to measure"
      if let interval = Wilson.interval(share.hits, of: share.of) {
        text =
          MetricFormat.value(Double(share.hits) / Double(share.of), .share)
          + "  (\(MetricFormat.interval(interval, .share)), \(share.hits) / \(share.of))"
      }
      console.line("  " + padded(words(name), 20) + text)
    }
  }

  private static func words(_ name: String) -> String {
    name == "unnecessary_asks" ? "unnecessary asks" : name
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static func left(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(1, 8 - text.count)) + text
  }
}

extension ReplayScore.Change {
  /// The rules of the stricter decision.
  var decidingRules: [String] { new.ruling > old.ruling ? new.rules : old.rules }
}
