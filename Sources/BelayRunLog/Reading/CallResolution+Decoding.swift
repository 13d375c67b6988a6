import BelayModel

extension CallResolution {
  /// Reads the member `resolution`; a word of a later Belay counts as unknown.
  init(_ record: RecordFields, _ node: Int) {
    let document = record.document
    self.init(
      status: document.string("status", of: node).flatMap(Status.init(rawValue:)) ?? .unresolved,
      source: document.string("by", of: node).flatMap(Source.init(rawValue:)) ?? .none,
      link: document.string("link", of: node).flatMap(Link.init(rawValue:)),
      exitCode: record.integer("exit", of: node).map { Int32(clamping: $0) },
      asked: record.integer("asked", of: node), decided: record.integer("decided", of: node),
      started: record.integer("started", of: node), ended: record.integer("ended", of: node))
    if let at = record.member("tests", of: node) {
      tests = TestOutcome(
        runner: document.string("runner", of: at) ?? "",
        passed: Int(clamping: record.integer("passed", of: at) ?? 0),
        failed: Int(clamping: record.integer("failed", of: at) ?? 0),
        skipped: Int(clamping: record.integer("skipped", of: at) ?? 0))
    }
    guard let list = record.member("receipts", of: node) else { return }
    for at in record.elements(of: list) {
      guard let kind = document.string("kind", of: at).flatMap(Receipt.Kind.init(rawValue:)),
        let id = document.string("id", of: at)
      else { continue }
      receipts.append(
        Receipt(
          kind: kind, id: id, undo: document.string("undo", of: at),
          reverts: document.string("reverts", of: at)))
    }
  }
}
