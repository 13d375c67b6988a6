/// The rules that spoke, the noisiest first.
struct RulesSection {
  let data: ReportData

  var section: PageSection {
    PageSection(
      id: "rules", title: "Rules by noise",
      note: """
        Noise is what was stopped and then turned out to be fine: questions that were approved, and \
        exceptions used. A rule that is always approved teaches people to stop reading.
        """,
      body: body)
  }

  private var body: Markup {
    let rules = data.rules.sorted {
      $0.noise == $1.noise ? $0.hits > $1.hits : $0.noise > $1.noise
    }
    guard !rules.isEmpty else {
      return PageSection.nothing("No rule has spoken.")
    }
    var table = Table([
      .init(title: "Rule"), .init(title: "Denied", isNumber: true),
      .init(title: "Asked", isNumber: true), .init(title: "Approved", isNumber: true),
      .init(title: "Excepted", isNumber: true), .init(title: "Runs", isNumber: true),
      .init(title: "Owner"), .init(title: "Hits"),
    ])
    let most = Double(rules.map(\.tally.hits).max() ?? 1)
    for (name, rule) in rules.prefix(ReportLimits.rows) {
      let noisy = Double(rule.noise) / max(1, most) * 100
      let width = Double(rule.hits) / max(1, most) * 100
      let approved: Markup =
        data.funnel.isResolved ? "\(count: rule.approved)" : rule.asked == 0 ? "0" : "?"
      table.add([
        "<code>\(name, limit: 80)</code>", "\(count: rule.denied)", "\(count: rule.asked)",
        approved,
        "\(count: rule.excepted)", "\(count: rule.runs)",
        data.inventory.ruleOwners[name].map { "<bdi>\($0, limit: 40)</bdi>" } ?? "–",
        """
        <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" role="img" \
        aria-label="\(NumberText.plural(rule.hits, "hit")), \(count: rule.noise) of them noise">\
        <rect class="rail" width="100" height="1"/><rect class="calm" width="\(at: width)" height="1"/>\
        <rect class="deny" width="\(at: noisy)" height="1"/></svg>
        """,
      ])
    }
    return table.markup(name: "Rules by noise")
      + PageSection.cut(
        table.count, of: data.rules.tallies.count, "rule", order: "the noisiest first")
  }
}
