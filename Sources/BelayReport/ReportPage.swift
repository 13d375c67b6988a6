import BelayIO
import BelayModel

/// The report as one page of HTML that needs nothing else: no script, no request, no font.
package struct ReportPage {
  private let data: ReportData
  /// When it was made, in milliseconds since 1970.
  private let time: Int64

  package init(_ data: ReportData, time: Int64) {
    self.data = data
    self.time = time
  }

  /// The page in UTF-8.
  package var html: [UInt8] {
    let style = Array(PageStyle.text.utf8)
    var page: Markup = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(ContentPolicy.text(style: style))">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <title>Belay report</title>
      <link rel="icon" href="data:,">
      <style>
      """
    page.add(Markup(stringLiteral: PageStyle.text))
    page.add(
      """
      </style>
      </head>
      <body>
      <a class="skip" href="#content">Skip to the figures</a>
      \(header)<main id="content">
      \(IntegrityBanner(data: data).markup)\(OverviewTiles(data: data).markup)
      """)
    page.add(each: sections) { $0.markup }
    page.add(
      """
      </main>
      \(footer)</body>
      </html>

      """)
    return page.bytes
  }

  private var sections: [PageSection] {
    [
      FunnelSection(data: data).section, ExitBarSection(data: data).section,
      TrendSection(data: data).section, FiguresSection(data: data).section,
      RunsSection(data: data).section,
      GraphSection(data: data).section, RulesSection(data: data).section,
      InventorySection(data: data).section, ReceiptsSection(data: data).section,
      FilesSection(data: data).section, RisksSection(data: data).section,
    ]
  }

  private var header: Markup {
    var links = Markup()
    links.add(each: sections) { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>" }
    return """
      <header>
      <p class="brand"><svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">\
      <path class="logo" d="M11 3a4 4 0 0 1 0 8a4 4 0 0 0 0 8a4 4 0 0 0 0-8a4 4 0 0 1 0-8Z"/>\
      </svg>belay</p>
      <h1>Run report</h1>
      <p class="scope">\(scope)</p>
      <nav aria-label="Sections"><ul>\(links)</ul></nav>
      </header>

      """
  }

  private var scope: Markup {
    var words: Markup =
      data.scope.sessions.isEmpty
      ? "All sessions" : "\(NumberText.plural(data.scope.sessions.count, "chosen session"))"
    if let since = data.scope.since {
      words.add(" since \(NumberText.minute(since))")
    }
    if let first = data.firstTime {
      words.add(
        """
         · \(NumberText.minute(first)) to \
        \(NumberText.minute(data.lastTime)) UTC
        """)
    }
    return words
  }

  private var footer: Markup {
    """
    <footer>
    <p>Made by belay \(BelayVersion.string) at \(UTCTime.text(milliseconds: time)) UTC from \
    \(NumberText.plural(data.records, "record")). Times are UTC.</p>
    <p>Users, agents and sessions are what the machine says of itself; they are not authenticated. The log \
    holds no prompt, argument or output.</p>
    </footer>

    """
  }
}
