/// A table that turns into a list of cards where the page is narrow.
///
/// The roles are written out because browsers forget them where a table is not laid out as one.
struct Table {
  /// A column.
  struct Column {
    let title: String
    /// Numbers stand at the right, digit below digit.
    var isNumber = false
  }

  let columns: [Column]
  private var rows = Markup()
  private(set) var count = 0

  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row: one cell a column, of which the first names the row.
  mutating func add(_ cells: [Markup]) {
    count += 1
    rows.add("<tr role=\"row\">")
    for (column, cell) in zip(columns, cells) {
      let name: Markup = column.isNumber ? " class=\"number\"" : ""
      rows.add("<td role=\"cell\"\(name) data-title=\"\(column.title)\">\(cell)</td>")
    }
    rows.add("</tr>\n")
  }

  /// The table; `name` says to people who cannot see it what it is.
  func markup(name: String) -> Markup {
    var head = Markup()
    for column in columns {
      let name: Markup = column.isNumber ? " class=\"number\"" : ""
      head.add("<th role=\"columnheader\" scope=\"col\"\(name)>\(column.title)</th>")
    }
    return """
      <table role="table" aria-label="\(name)"><thead role="rowgroup"><tr role="row">\(head)</tr></thead>\
      <tbody role="rowgroup">
      \(rows)</tbody></table>

      """
  }
}
