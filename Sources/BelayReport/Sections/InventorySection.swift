/// Every tool that was used: its tier, who answers for it, and what to do when it went wrong.
struct InventorySection {
  let data: ReportData

  var section: PageSection {
    PageSection(
      id: "inventory", title: "Inventory",
      note: """
        Tools that were called, by the highest tier of their calls. A gap is a tool that can act and \
        that nobody answers for.
        """,
      body: body)
  }

  private var body: Markup {
    let tools = data.tools.sorted {
      $0.tier == $1.tier ? $0.calls > $1.calls : $0.tier.rawValue > $1.tier.rawValue
    }
    guard !tools.isEmpty else {
      return PageSection.nothing("No tool has been called.")
    }
    var table = Table([
      .init(title: "Tool"), .init(title: "Read"), .init(title: "Draft"), .init(title: "Execute"),
      .init(title: "Owner"), .init(title: "Runbook"), .init(title: "Calls", isNumber: true),
      .init(title: "Denied", isNumber: true), .init(title: "Last used (UTC)"),
    ])
    for (name, tool) in tools.prefix(ReportLimits.rows) {
      let known = data.inventory.tool(name)
      table.add([
        "<code>\(name, limit: 80)</code>", tier(.read, of: tool), tier(.draft, of: tool),
        tier(.execute, of: tool), cell(known?.owner, of: tool), cell(known?.runbook, of: tool),
        "\(count: tool.calls)", "\(count: tool.refused)",
        "<span class=\"time\">\(NumberText.minute(tool.lastTime))</span>",
      ])
    }
    return table.markup(name: "Inventory of tools")
      + PageSection.cut(
        table.count, of: data.tools.tallies.count, "tool", order: "the highest tier first")
  }

  private func tier(_ tier: ToolTally.Tier, of tool: ToolTally) -> Markup {
    tier == tool.tier
      ? "<span class=\"tier\">●<span class=\"unseen\"> \(tier.name)</span></span>"
      : "<span class=\"tier none\">–</span>"
  }

  private func cell(_ text: String?, of tool: ToolTally) -> Markup {
    if let text { return "<bdi>\(text, limit: 60)</bdi>" }
    return tool.tier == .read ? "–" : "<span class=\"accent\">none</span>"
  }
}
