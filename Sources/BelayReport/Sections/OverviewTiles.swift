/// The figures that matter most, at a glance.
struct OverviewTiles {
  let data: ReportData

  var markup: Markup {
    var tiles = Markup()
    let calls = data.funnel.calls
    let open = data.runCount - data.stopped - data.interrupted
    tiles.add(
      tile(
        "Runs", data.runCount,
        "\(count: data.stopped)\u{A0}ended, \(count: data.interrupted)\u{A0}interrupted, \(count: open)\u{A0}open"
      ))
    tiles.add(
      tile(
        "Tool calls", calls, "\(share(calls - data.denied - data.funnel.asked, of: calls)) allowed")
    )
    tiles.add(
      tile("Asked", data.funnel.asked, "\(share(data.funnel.asked, of: calls)) of calls"))
    tiles.add(
      tile(
        "Denied", data.denied, "\(share(data.denied, of: calls)) of calls",
        isMarked: data.denied > 0))
    tiles.add(
      tile(
        "Secrets stopped", data.masked + data.refusedPrompts,
        "\(count: data.masked) outputs, \(count: data.refusedPrompts) prompts",
        isMarked: data.masked + data.refusedPrompts > 0))
    tiles.add(
      tile(
        "Open risks", data.riskCount,
        data.riskCount == 0 ? "none" : "<a href=\"#risks\">see below</a>",
        isMarked: data.riskCount > 0))
    return "<dl class=\"tiles\">\n\(tiles)</dl>\n"
  }

  private func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "–" : NumberText.percent(Double(part) / Double(whole))
  }

  private func tile(_ name: Markup, _ number: Int, _ note: Markup, isMarked: Bool = false) -> Markup
  {
    let kind: Markup = isMarked ? " class=\"marked\"" : ""
    return
      "<div\(kind)><dt>\(name)</dt><dd><b>\(count: number)</b><small>\(note)</small></dd></div>\n"
  }
}
