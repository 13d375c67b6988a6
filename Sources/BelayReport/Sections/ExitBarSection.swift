import BelayMetrics

/// The share of prompts whose work stayed within the policy, against the bar of the gates.
struct ExitBarSection {
  let data: ReportData

  /// The bar where no gate sets one (governance: 95 %).
  private static let usual = 0.95

  var section: PageSection {
    PageSection(
      id: "exit-bar", title: "Exit bar",
      note: """
        Accepted prompts whose work stayed within the policy. The thick span is the 95\u{202F}% interval \
        (Wilson); its lower end has to reach the bar.
        """,
      body: body, isNarrow: true)
  }

  private var body: Markup {
    let scope = data.metrics["in_scope"]
    let interval = ShareInterval(scope?.count ?? 0, of: scope?.total ?? 0)
    guard interval.count > 0 else {
      return PageSection.nothing(
        "No accepted prompt has been recorded: too little data to say anything.")
    }
    let bar = data.inventory.exitBar ?? Self.usual
    let isMet = interval.low >= bar
    let verdict: Markup
    if isMet {
      verdict = "<b>met</b>"
    } else if interval.high >= bar {
      verdict = "<b class=\"accent\">not shown yet</b>"
    } else {
      verdict = "<b class=\"accent\">missed</b>"
    }
    let origin: Markup = data.inventory.exitBar == nil ? " (usual; no gate sets one)" : ""
    return """
      <p class="figure"><b>\(NumberText.percent(interval.share))</b> \
      <span>\(NumberText.percent(interval.low)) – \(NumberText.percent(interval.high))</span></p>
      \(drawing(interval, bar: bar))
      <p class="verdict">Bar \(NumberText.percent(bar, digits: 0))\(origin): \(verdict). \
      \(count: interval.hits) of \(NumberText.plural(interval.count, "prompt")).</p>
      \(isMet ? "" : distance(interval, bar: bar))
      """
  }

  /// How many more clean prompts would show that the bar is met.
  private func distance(_ interval: ShareInterval, bar: Double) -> Markup {
    let more = (1...20_000).first {
      ShareInterval(interval.hits + $0, of: interval.count + $0).low >= bar
    }
    guard let more else { return "" }
    return """
      <p class="cut">\(NumberText.plural(more, "more clean prompt")) in a row would meet it.</p>

      """
  }

  /// From 0 to 100 % in the width of the page.
  private func drawing(_ interval: ShareInterval, bar: Double) -> Markup {
    let (low, high) = (interval.low * 100, interval.high * 100)
    return """
      <div class="scale"><svg viewBox="0 0 100 24" preserveAspectRatio="none" role="img" \
      aria-label="In scope \(NumberText.percent(interval.share)), bar \(NumberText.percent(bar, digits: 0))">\
      <rect class="rail" y="10" width="100" height="4"/>\
      <rect class="span" x="\(at: low)" y="8" width="\(at: max(0.4, high - low))" height="8"/>\
      <path class="point" d="M\(at: interval.share * 100) 12v0"/>\
      <path class="mark" d="M\(at: bar * 100) 2V22"/></svg>\
      <div class="ends"><span>0\u{202F}%</span><span>50\u{202F}%</span><span>100\u{202F}%</span></div></div>
      """
  }
}
