import BelayModel

extension RunLabel {
  /// Reads the member `label`; `nil` if a word in it is one of a later Belay.
  init?(_ record: RecordFields, _ node: Int) {
    let document = record.document
    guard let target = document.string("target", of: node),
      let kind = document.string("kind", of: node).flatMap(Kind.init(rawValue:)),
      let verdict = document.string("verdict", of: node).flatMap(Verdict.init(rawValue:))
    else { return nil }
    self.init(
      target: target, kind: kind, verdict: verdict, by: document.string("by", of: node) ?? "",
      note: document.string("note", of: node))
  }
}
