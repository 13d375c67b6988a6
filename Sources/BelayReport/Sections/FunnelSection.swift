/// How many calls came how far through an approval.
struct FunnelSection {
  let data: ReportData

  var section: PageSection {
    PageSection(
      id: "approvals", title: "Approvals",
      note: "From all calls to those a person said yes to; shares are of the step above.",
      body: body, isNarrow: true)
  }

  private var body: Markup {
    let funnel = data.funnel
    guard funnel.calls > 0 else {
      return PageSection.nothing("No calls have been recorded, so nobody was asked.")
    }
    var steps: [(name: Markup, count: Int)] = [
      ("Calls", funnel.calls), ("Needed a person", funnel.asked),
    ]
    if funnel.isResolved {
      steps += [
        ("Decided", funnel.decided), ("Approved", funnel.approved), ("Executed", funnel.executed),
      ]
    }
    var rows = Markup()
    for (index, step) in steps.enumerated() {
      let above = index == 0 ? step.count : steps[index - 1].count
      let share =
        index == 0 ? "" : above == 0 ? "–" : NumberText.percent(Double(step.count) / Double(above))
      let width = Double(step.count) / Double(max(1, funnel.calls)) * 100
      rows.add(
        """
        <li><span class="step">\(step.name)</span><b>\(count: step.count)</b>\
        <span class="share">\(share)</span><svg class="bar" viewBox="0 0 100 1" \
        preserveAspectRatio="none" aria-hidden="true"><rect class="rail" width="100" height="1"/>\
        <rect class="\(index == 0 ? "calm" : "ink")" width="\(at: width)" height="1"/></svg></li>

        """)
    }
    let missing: Markup =
      funnel.isResolved || funnel.asked == 0
      ? ""
      : """
      <p class="cut">What people decided is known once the end of a run was recorded.</p>

      """
    return "<ol class=\"funnel\">\n\(rows)</ol>\n\(missing)"
  }
}
