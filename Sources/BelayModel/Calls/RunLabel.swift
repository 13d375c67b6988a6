/// What a person says of a call, a receipt, a run or a finding after looking at it.
package struct RunLabel: Sendable, Equatable {
  /// What is labelled.
  package enum Kind: String, Sendable, CaseIterable {
    case call
    case receipt
    case run
    case finding
  }

  /// The judgement.
  package enum Verdict: String, Sendable, CaseIterable {
    case good
    case bad
    /// Done again by hand.
    case reworked
    /// A finding that is one.
    case confirmed
    /// A finding that is none.
    case dismissed
    case accepted
  }

  /// The id of a record, a call, a receipt or a session.
  package var target: String
  package var kind: Kind
  package var verdict: Verdict
  /// Who says so: the local account's name.
  package var by: String
  /// Why, with secrets masked.
  package var note: String?

  package init(target: String, kind: Kind, verdict: Verdict, by: String, note: String? = nil) {
    self.target = target
    self.kind = kind
    self.verdict = verdict
    self.by = by
    self.note = note
  }
}
