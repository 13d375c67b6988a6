/// A part of the page under a heading.
struct PageSection {
  /// The name of its anchor.
  let id: String
  let title: String
  /// One sentence that says what is seen.
  let note: Markup
  let body: Markup
  /// Whether it may stand beside another one on a wide page.
  var isNarrow = false

  var markup: Markup {
    let kind: Markup = isNarrow ? "narrow" : "wide"
    return """
      <section id="\(id)" class="\(kind)" aria-labelledby="\(id)-title">
      <h2 id="\(id)-title">\(title)</h2>
      <p class="note">\(note)</p>
      \(body)</section>

      """
  }

  /// What stands in a section that has nothing to show.
  static func nothing(_ text: Markup) -> Markup { "<p class=\"nothing\">\(text)</p>\n" }

  /// What stands below a list that was cut; empty if it was not.
  static func cut(_ shown: Int, of all: Int, _ noun: String, order: String) -> Markup {
    guard all > shown else { return "" }
    return """
      <p class="cut">Shown: \(count: shown) of \(NumberText.plural(all, noun)), \(order). \
      <code>belay log --all --format json</code> has them all.</p>

      """
  }
}
