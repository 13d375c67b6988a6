import BelayModel

/// A person's judgement, as its `label` record says.
struct LabelFields {
  let target: Range<Int>
  let kind: RunLabel.Kind
  let verdict: RunLabel.Verdict

  /// Reads the object that begins at `start`; `nil` if a word is not known.
  init?(_ line: Span<UInt8>, at start: Int) {
    var walk = ObjectWalk(line, at: start)
    var target = 0..<0
    var kind: RunLabel.Kind?
    var verdict: RunLabel.Verdict?
    while walk.next(line) {
      let text = JSONText.string(line, at: walk.value) ?? 0..<0
      if walk.isKey("target", line) {
        target = text
      } else if walk.isKey("kind", line) {
        kind = RunLabel.Kind(rawValue: JSONText.text(line, text))
      } else if walk.isKey("verdict", line) {
        verdict = RunLabel.Verdict(rawValue: JSONText.text(line, text))
      }
    }
    guard let kind, let verdict, !target.isEmpty else { return nil }
    self.target = target
    self.kind = kind
    self.verdict = verdict
  }
}
