/// The shape of an event: form tells what it is, so that colour never has to.
enum NodeShape {
  /// The shape around the origin.
  static func markup(_ event: LaneEvent) -> Markup {
    switch event.kind {
    case .prompt:
      event.fate == .refused ? refused : "<circle class=\"person\" r=\"7\"/>"
    case .stop: "<circle class=\"person\" r=\"7\"/><circle class=\"end\" r=\"3.5\"/>"
    case .interrupt: "<path class=\"cross\" d=\"M-6 -6L6 6M6 -6L-6 6\"/>"
    case .agentStart: "<path class=\"agent\" d=\"M-5 -6L6 0L-5 6Z\"/>"
    case .agentStop: "<rect class=\"agent\" x=\"-2.5\" y=\"-7\" width=\"5\" height=\"14\"/>"
    case .masked: masked
    case .call, .question:
      switch event.fate {
      case .allowed: "<circle class=\"calm-node\" r=\"5\"/>"
      case .asked: "<path class=\"ask-node\" d=\"M0 -8L8 0L0 8L-8 0Z\"/>"
      case .refused: refused
      case .failed: "<path class=\"ask-node\" d=\"M0 -7L8 7H-8Z\"/>"
      }
    }
  }

  private static let refused: Markup =
    "<rect class=\"deny-node\" x=\"-7\" y=\"-7\" width=\"14\" height=\"14\" rx=\"2\"/>"
  private static let masked: Markup =
    "<circle class=\"ask-node\" r=\"7\"/><circle class=\"deny-node\" r=\"3\"/>"

  /// What the shapes mean.
  static let legend: Markup = {
    let shapes: [(Markup, Markup)] = [
      ("<circle class=\"person\" r=\"7\"/>", "prompt"),
      ("<circle class=\"calm-node\" r=\"5\"/>", "allowed"),
      ("<path class=\"ask-node\" d=\"M0 -8L8 0L0 8L-8 0Z\"/>", "asked"),
      (refused, "denied"), (masked, "secret masked"),
      ("<path class=\"agent\" d=\"M-5 -6L6 0L-5 6Z\"/>", "subagent begins"),
      ("<circle class=\"person\" r=\"7\"/><circle class=\"end\" r=\"3.5\"/>", "turn ends"),
      ("<path class=\"cross\" d=\"M-6 -6L6 6M6 -6L-6 6\"/>", "interrupted"),
    ]
    var items = Markup()
    items.add(each: shapes) { shape, name in
      """
      <li><svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">\(shape)</svg>\(name)</li>
      """
    }
    return "<ul class=\"legend\">\(items)</ul>\n"
  }()
}
