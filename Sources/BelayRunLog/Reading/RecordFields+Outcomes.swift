import BelayModel

extension RecordFields {
  /// What the member `tests` says.
  func tests(of node: Int) -> TestOutcome? {
    guard let at = member("tests", of: node) else { return nil }
    return TestOutcome(
      runner: document.string("runner", of: at) ?? "",
      passed: count("passed", of: at), failed: count("failed", of: at),
      skipped: count("skipped", of: at))
  }

  /// What the member `receipts` says; kinds of a later Belay are left out.
  func receipts(of node: Int) -> [Receipt] {
    guard let list = member("receipts", of: node) else { return [] }
    var receipts: [Receipt] = []
    for at in elements(of: list) {
      guard let kind = document.string("kind", of: at).flatMap(Receipt.Kind.init(rawValue:)),
        let id = document.string("id", of: at)
      else { continue }
      receipts.append(
        Receipt(
          kind: kind, id: id, undo: document.string("undo", of: at),
          reverts: document.string("reverts", of: at)))
    }
    return receipts
  }

  /// A count; 0 if it is missing.
  func count(_ name: StaticString, of node: Int) -> Int {
    Int(clamping: integer(name, of: node) ?? 0)
  }
}

extension RunTally {
  /// Reads the member `summary`.
  init(_ record: RecordFields, _ node: Int) {
    self.init()
    calls = record.count("calls", of: node)
    allowed = record.count("allow", of: node)
    asked = record.count("ask", of: node)
    approved = record.count("approved", of: node)
    rejected = record.count("rejected", of: node)
    denied = record.count("deny", of: node)
    receipts = record.count("receipts", of: node)
    risks = record.count("risks", of: node)
    accepted = record.count("accepted", of: node)
    violations = record.count("violations", of: node)
    phase = record.integer("phase", of: node).map { Int(clamping: $0) }
    tokens = record.integer("tokens", of: node).map { Int(clamping: $0) }
    uncompared = record.document.string("uncompared", of: node)
    owner = record.document.string("owner", of: node)
  }
}
