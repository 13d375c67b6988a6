import BelayIO
import BelayModel

/// What replaying one event came to.
struct ReplayOutcome {
  /// The event's number in the input, from 0.
  let number: Int
  /// The event's name; empty if it could not be decoded.
  let event: String
  let ruling: Ruling
  let rules: [String]
  let reason: String
  var session = ""
  /// The call, where the event names one.
  var call: String?

  /// The stable JSON line.
  func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("n")
    writer.integer(Int64(number))
    writer.key("event")
    writer.string(event)
    writer.key("decision")
    writer.string(ruling.name)
    writer.key("rules")
    writer.beginArray()
    for rule in rules { writer.string(rule) }
    writer.endArray()
    writer.key("reason")
    writer.string(reason)
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// The line for people.
  func text(in console: Console) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    let first = reason.utf8.prefix { $0 != UInt8(ascii: "\n") }
    let line =
      padded(String(number), 6) + padded(event.isEmpty ? "?" : event, 18)
      + console.coloured(padded(ruling.name, 6), by: ruling) + padded(rules.first ?? "", 28)
    return line + TerminalText.sanitize(Array(first))
  }
}
