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
    tests = record.tests(of: node)
    receipts = record.receipts(of: node)
  }
}
