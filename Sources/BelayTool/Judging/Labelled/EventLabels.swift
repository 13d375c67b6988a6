import BelayIO
import BelayModel
import BelayRunLog

/// What people have said of events: the truth that a replay is held against.
///
/// A line of the file is one JSON object: `{"n":3,"expect":"deny"}` for the event with that number,
/// `{"call":"call_1","expect":"allow"}` for a call, with `"session"` where call ids repeat; or a line of the
/// run log: a label of a call (good: allow, bad: deny), or how a person answered an approval question, which
/// is a weak label: people approve in haste.
struct EventLabels {
  /// What should have been decided, and how far that can be trusted.
  struct Label {
    let expected: Ruling
    /// A decision in passing, scored apart.
    let isWeak: Bool
  }

  private var byNumber: [Int: Label] = [:]
  private var byCall: [String: Label] = [:]

  /// What is wrong with a line, from 1.
  struct Fault: Error {
    let line: Int
    let message: String
  }

  /// How many labels there are.
  var count: Int { byNumber.count + byCall.count }

  /// The label of an event; a label by number goes before one by call.
  func label(number: Int, session: String, call: String?) -> Label? {
    if let label = byNumber[number] { return label }
    guard let call else { return nil }
    return byCall[session + "\n" + call] ?? byCall["\n" + call]
  }

  /// Reads a file of labels; later lines replace earlier ones, but no weak label replaces a strong one.
  static func read(_ path: String) throws(Fault) -> EventLabels {
    guard var lines = LineReader(path: path) else {
      throw Fault(line: 0, message: "cannot be read")
    }
    var labels = EventLabels()
    var number = 0
    while let line = lines.next() {
      number += 1
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      guard let document = try? JSONScanner.parse(line) else {
        throw Fault(line: number, message: "is no JSON object")
      }
      if document.member("metadata", of: 0) != nil {
        if let entry = RunLogEntry(document, offset: 0) { labels.take(entry) }
      } else {
        try labels.take(document, line: number)
      }
    }
    return labels
  }

  private mutating func take(_ document: JSONDocument, line: Int) throws(Fault) {
    let word = document.string("expect", of: 0) ?? document.string("verdict", of: 0)
    let expected: Ruling? =
      switch word {
      case "good": .allow
      case "bad": .deny
      default: word.flatMap(Ruling.init(name:))
      }
    guard let expected else {
      throw Fault(line: line, message: "needs \"expect\": allow, ask or deny")
    }
    let isWeak =
      document.member("weak", of: 0).map { document.nodes[$0].kind == .true } ?? false
    let label = Label(expected: expected, isWeak: isWeak)
    if let node = document.member("n", of: 0),
      let number = Int(String(decoding: document.text(at: node), as: UTF8.self))
    {
      byNumber[number] = label
    } else if let call = document.string("call", of: 0) {
      add(label, session: document.string("session", of: 0) ?? "", call: call)
    } else {
      throw Fault(line: line, message: "names no event: \"n\" or \"call\"")
    }
  }

  private mutating func take(_ entry: RunLogEntry) {
    guard let call = entry.call else { return }
    if let label = entry.label, label.kind == .call {
      switch label.verdict {
      case .good, .accepted:
        add(Label(expected: .allow, isWeak: false), session: entry.session, call: call)
      case .bad:
        add(Label(expected: .deny, isWeak: false), session: entry.session, call: call)
      case .reworked, .confirmed, .dismissed: break
      }
    } else if entry.resolution != nil, entry.outcome == .approved || entry.outcome == .rejected {
      let expected: Ruling = entry.outcome == .approved ? .allow : .deny
      add(Label(expected: expected, isWeak: true), session: entry.session, call: call)
    }
  }

  private mutating func add(_ label: Label, session: String, call: String) {
    let key = session + "\n" + call
    if label.isWeak, let known = byCall[key], !known.isWeak { return }
    byCall[key] = label
  }
}
