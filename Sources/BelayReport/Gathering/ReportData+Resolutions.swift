import BelayModel
import BelayRunLog

extension ReportData {
  /// Takes in what became of a call: the approval's end and what the call left behind.
  mutating func countResolution(
    _ resolution: CallResolution, of entry: RunLogEntry, questions: OpenQuestions
  ) {
    funnel.isResolved = true
    let isApproved = entry.outcome == .approved
    if resolution.asked != nil || isApproved || resolution.status == .rejected {
      if isApproved || resolution.decided != nil || resolution.status == .rejected {
        funnel.decided += 1
      }
      if isApproved {
        funnel.approved += 1
        if resolution.status == .executed { funnel.executed += 1 }
        for rule in questions.rules(askedAt: resolution.asked) {
          rules.update(rule, initial: RuleTally()) { $0.approved += 1 }
        }
      }
    }
    for receipt in resolution.receipts { add(receipt, of: entry) }
  }

  private mutating func add(_ receipt: Receipt, of entry: RunLogEntry) {
    receiptCount += 1
    if let id = receipt.reverts {
      for index in receipts.indices where receipts[index].id == id {
        receipts[index].isReverted = true
      }
    }
    receipts.append(
      ReceiptRow(
        time: entry.time, session: entry.session, kind: receipt.kind, id: receipt.id,
        undo: receipt.undo))
    if receipts.count > 8 * ReportLimits.rows {
      receipts.sort { $0.time > $1.time }
      receipts = Array(receipts.prefix(4 * ReportLimits.rows))
    }
  }
}
