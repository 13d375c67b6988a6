import BelayModel

/// What calls left outside, with the way back.
struct ReceiptsSection {
  let data: ReportData

  var section: PageSection {
    PageSection(
      id: "receipts", title: "Receipts",
      note: "Commits, releases, deployments and the like, with the command that undoes each.",
      body: body)
  }

  private var body: Markup {
    guard !data.receipts.isEmpty else {
      return PageSection.nothing("No receipt has been recorded.")
    }
    var table = Table([
      .init(title: "Time (UTC)"), .init(title: "What"), .init(title: "Id"), .init(title: "Undo"),
      .init(title: "Run"),
    ])
    for receipt in data.receipts {
      table.add([
        "<span class=\"time\">\(NumberText.minute(receipt.time))</span>",
        word(receipt.kind), "<code>\(receipt.id, limit: 60)</code>", undo(receipt),
        "<code class=\"id\">\(NumberText.short(receipt.session))</code>",
      ])
    }
    return table.markup(name: "Receipts")
      + PageSection.cut(
        data.receipts.count, of: data.receiptCount, "receipt", order: "the latest first")
  }

  private func word(_ kind: Receipt.Kind) -> Markup {
    kind == .pullRequest ? "pull request" : "\(kind.rawValue)"
  }

  private func undo(_ receipt: ReceiptRow) -> Markup {
    if receipt.isReverted { return "undone" }
    if let undo = receipt.undo { return "<code>\(undo, limit: 160)</code>" }
    return "<span class=\"accent\">no way back known</span>"
  }
}
