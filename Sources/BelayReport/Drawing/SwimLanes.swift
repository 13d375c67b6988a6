/// The call graph of a run: one lane for the person, one for the agent, one for each subagent; events from
/// left to right in their order.
struct SwimLanes {
  private let lanes: [Lane]
  private let events: [LaneEvent]
  /// The lane of each event.
  private let places: [Int]
  /// Pixels from one event to the next.
  private let step: Double
  private let hasLabels: Bool

  /// A row of the drawing.
  private struct Lane {
    let name: String
    let agent: String?
  }

  private static let height = 64.0
  private static let margin = 26.0
  /// Lanes that are drawn; further subagents share the last.
  private static let most = 8

  init(_ events: [LaneEvent]) {
    self.events = events
    var lanes = [Lane(name: "Person", agent: nil), Lane(name: "Agent", agent: nil)]
    var places: [Int] = []
    for event in events {
      switch event.kind {
      case .prompt, .question, .stop, .interrupt: places.append(0)
      case .call, .masked, .agentStart, .agentStop:
        guard let agent = event.agent else {
          places.append(1)
          continue
        }
        if let known = lanes.firstIndex(where: { $0.agent == agent }) {
          places.append(known)
        } else if lanes.count < Self.most {
          places.append(lanes.count)
          lanes.append(Lane(name: event.role ?? "subagent", agent: agent))
        } else {
          places.append(lanes.count - 1)
        }
      }
    }
    self.lanes = lanes
    self.places = places
    hasLabels = events.count <= 60
    step = hasLabels ? 58 : 24
  }

  /// The drawing with the names of its lanes beside it.
  func markup(name: Markup) -> Markup {
    let width = Self.margin * 2 + step * Double(max(0, events.count - 1))
    let height = Self.height * Double(lanes.count)
    var names = Markup()
    names.add(each: lanes) { "<li><bdi>\($0.name, limit: 18)</bdi></li>" }
    return """
      <div class="lanes"><ol class="lane-names">\(names)</ol>\
      <div class="scroll" tabindex="0" role="region" aria-label="Call graph of \(name)">\
      <svg class="graph" width="\(at: width)" height="\(at: height)" \
      viewBox="0 0 \(at: width) \(at: height)" role="img" aria-label="\(description)">
      \(tracks(width))\(edges)\(nodes)</svg></div></div>

      """
  }

  private var description: Markup {
    let refused = events.count { $0.fate == .refused }
    return """
      \(NumberText.plural(events.count, "event")) in \(NumberText.plural(lanes.count, "lane")), \
      \(count: refused) refused; the table below lists them
      """
  }

  private func x(_ index: Int) -> Double { Self.margin + Double(index) * step }

  private func y(_ lane: Int) -> Double { (Double(lane) + 0.5) * Self.height - 6 }

  private func tracks(_ width: Double) -> Markup {
    var tracks = Markup()
    for lane in lanes.indices {
      tracks.add(
        "<line class=\"track\" x1=\"0\" y1=\"\(at: y(lane))\" x2=\"\(at: width)\" y2=\"\(at: y(lane))\"/>\n"
      )
    }
    return tracks
  }

  // MARK: - Edges

  /// What led to what: within a lane the event before, across lanes a prompt, a subagent's start or end, a
  /// question, the end of a turn.
  private var edges: Markup {
    var edges = Markup()
    var last: [Int?] = Array(repeating: nil, count: lanes.count)
    var waiting: [Int] = []
    for (index, event) in events.enumerated() {
      let lane = places[index]
      switch event.kind {
      case .prompt: waiting.append(index)
      case .question, .stop, .interrupt:
        if let from = last[1] { edges.add(edge(from, index)) }
      case .agentStart:
        if let from = last[1] { edges.add(edge(from, index)) }
        last[lane] = index
      case .call, .masked, .agentStop:
        if lane == 1 {
          for from in waiting { edges.add(edge(from, index)) }
          waiting = []
        }
        if let from = last[lane] { edges.add(edge(from, index)) }
        if event.kind == .agentStop { waiting.append(index) }
        last[lane] = index
      }
    }
    return edges
  }

  private func edge(_ from: Int, _ to: Int) -> Markup {
    let (x1, y1, x2, y2) = (x(from), y(places[from]), x(to), y(places[to]))
    if y1 == y2 { return "<path class=\"edge\" d=\"M\(at: x1) \(at: y1)H\(at: x2)\"/>\n" }
    let bend = min(step, x2 - x1) / 2
    return """
      <path class="edge" d="M\(at: x1) \(at: y1)H\(at: x2 - 2 * bend)C\(at: x2 - bend) \(at: y1) \
      \(at: x2 - bend) \(at: y2) \(at: x2) \(at: y2)"/>

      """
  }

  // MARK: - Nodes

  private var nodes: Markup {
    var nodes = Markup()
    for (index, event) in events.enumerated() {
      let place: Markup = "translate(\(at: x(index)) \(at: y(places[index])))"
      var label = Markup()
      if hasLabels, event.kind == .call || event.kind == .masked {
        label = "<text y=\"24\">\(LaneWords.short(event), limit: 7)</text>"
      }
      nodes.add(
        "<g transform=\"\(place)\"><title>\(LaneWords.title(event))</title>\(NodeShape.markup(event))\(label)</g>\n"
      )
    }
    return nodes
  }
}
