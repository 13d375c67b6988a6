import BelayModel

extension RecordBuffer {
  /// The most receipts of one call that are written.
  private static let receiptLimit = 50

  /// Appends the member `resolution`, with the comma before it; what is not known is left out.
  mutating func append(_ resolution: CallResolution) {
    raw(#","resolution":{"status":"#)
    string(resolution.status.rawValue)
    raw(#","by":"#)
    string(resolution.source.rawValue)
    if let link = resolution.link {
      raw(#","link":"#)
      string(link.rawValue)
    }
    optional(resolution.exitCode.map(Int.init), #","exit":"#)
    optional(resolution.asked.map(Int.init), #","asked":"#)
    optional(resolution.decided.map(Int.init), #","decided":"#)
    optional(resolution.started.map(Int.init), #","started":"#)
    optional(resolution.ended.map(Int.init), #","ended":"#)
    if let outcome = resolution.tests { tests(outcome) }
    if !resolution.receipts.isEmpty { receipts(resolution.receipts) }
    raw("}")
  }

  /// Appends the member `tests`, with the comma before it.
  mutating func tests(_ tests: TestOutcome) {
    raw(#","tests":{"runner":"#)
    string(tests.runner)
    optional(tests.passed, #","passed":"#)
    optional(tests.failed, #","failed":"#)
    optional(tests.skipped, #","skipped":"#)
    raw("}")
  }

  /// Appends the member `receipts`, with the comma before it.
  mutating func receipts(_ receipts: [Receipt]) {
    raw(#","receipts":["#)
    var isFirst = true
    for receipt in receipts.prefix(Self.receiptLimit) {
      raw(isFirst ? #"{"kind":"# : #",{"kind":"#)
      isFirst = false
      string(receipt.kind.rawValue)
      raw(#","id":"#)
      string(receipt.id)
      if let undo = receipt.undo {
        raw(#","undo":"#)
        string(undo, limit: 512)
      }
      if let reverts = receipt.reverts {
        raw(#","reverts":"#)
        string(reverts)
      }
      raw("}")
    }
    raw("]")
  }

  /// Appends a member if it is known.
  mutating func optional(_ value: Int?, _ name: StaticString) {
    guard let value else { return }
    raw(name)
    number(value)
  }
}
