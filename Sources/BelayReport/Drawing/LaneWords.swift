import BelayIO

/// The words of an event in a call graph.
enum LaneWords {
  /// What it is, for the tip of its shape.
  static func title(_ event: LaneEvent) -> Markup {
    var words: Markup = "\(UTCTime.text(milliseconds: event.time)) \(kind(event))"
    if event.kind == .call || event.kind == .question || event.kind == .masked {
      words.add(" \(what(event), limit: 80): \(fate(event))")
    }
    if let rule = event.rule { words.add(" [\(rule, limit: 80)]") }
    if let result = event.result { words.add(", \(result, limit: 80)") }
    return words
  }

  /// The tool and what it works on.
  static func what(_ event: LaneEvent) -> String {
    guard let service = event.service, !service.isEmpty, !event.tool.hasPrefix("mcp__") else {
      return event.tool
    }
    return "\(event.tool) \(service)"
  }

  /// The one word below its shape.
  static func short(_ event: LaneEvent) -> String {
    if let service = event.service, !service.isEmpty { return service }
    return event.tool == "apply_patch" ? "patch" : event.tool
  }

  /// What kind of event it is.
  static func kind(_ event: LaneEvent) -> Markup {
    switch event.kind {
    case .prompt: "prompt"
    case .call: "call"
    case .question: "approval question"
    case .masked: "secret masked"
    case .agentStart: "subagent begins"
    case .agentStop: "subagent ends"
    case .stop: "turn ends"
    case .interrupt: "interrupted"
    }
  }

  /// What became of it.
  static func fate(_ event: LaneEvent) -> Markup {
    switch event.fate {
    case .allowed: "allowed"
    case .asked: "asked"
    case .refused: "denied"
    case .failed: "could not be judged"
    }
  }
}
