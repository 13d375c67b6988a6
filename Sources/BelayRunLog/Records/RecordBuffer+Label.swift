import BelayModel

extension RecordBuffer {
  /// Appends the member `label`, with the comma before it.
  mutating func append(_ label: RunLabel) {
    raw(#","label":{"target":"#)
    string(label.target)
    raw(#","kind":"#)
    string(label.kind.rawValue)
    raw(#","verdict":"#)
    string(label.verdict.rawValue)
    raw(#","by":"#)
    string(label.by, limit: 64)
    if let note = label.note {
      raw(#","note":"#)
      string(note, limit: 1024)
    }
    raw("}")
  }
}
