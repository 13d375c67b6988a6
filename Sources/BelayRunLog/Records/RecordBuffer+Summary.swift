import BelayModel

extension RecordBuffer {
  /// Appends the members of what a hook saw of a call, each with the comma before it.
  mutating func append(_ effects: CallEffects) {
    if let outcome = effects.tests { tests(outcome) }
    if !effects.receipts.isEmpty { receipts(effects.receipts) }
    guard !effects.checks.isEmpty else { return }
    raw(#","checks":["#)
    var isFirst = true
    for check in effects.checks {
      if !isFirst { raw(",") }
      isFirst = false
      string(check)
    }
    raw("]")
  }

  /// Appends the member `summary`, with the comma before it.
  mutating func append(_ tally: RunTally) {
    raw(#","summary":{"calls":"#)
    number(tally.calls)
    optional(tally.allowed, #","allow":"#)
    optional(tally.asked, #","ask":"#)
    optional(tally.approved, #","approved":"#)
    optional(tally.rejected, #","rejected":"#)
    optional(tally.denied, #","deny":"#)
    optional(tally.receipts, #","receipts":"#)
    optional(tally.risks, #","risks":"#)
    optional(tally.accepted, #","accepted":"#)
    optional(tally.violations, #","violations":"#)
    optional(tally.phase, #","phase":"#)
    optional(tally.tokens, #","tokens":"#)
    if let reason = tally.uncompared {
      raw(#","uncompared":"#)
      string(reason)
    }
    if let owner = tally.owner {
      raw(#","owner":"#)
      string(owner)
    }
    raw("}")
  }
}
