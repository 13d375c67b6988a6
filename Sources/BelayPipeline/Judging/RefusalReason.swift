import BelayCommands
import BelayIO
import BelayModel
import BelayPolicy
import BelaySettings

/// Words the reason of a refusal, for the agent that has to find another way and the person who reads
/// over its shoulder.
enum RefusalReason {
  /// More findings than this are counted, not listed.
  private static let listed = 3

  /// The reason; empty if nothing is refused.
  ///
  /// It quotes commands, paths and names that come from the event: what could move a cursor or turn
  /// the direction of writing is shown instead of done.
  static func text(for decision: Decision, event: HookEvent, context: CommandContext) -> String {
    guard decision.ruling != .allow, let first = decision.deciding.first else { return "" }
    let words = words(for: decision, deciding: first, event: event, context: context)
    return TerminalText.sanitize(words, keepsLines: true)
  }

  private static func words(
    for decision: Decision, deciding first: Evidence, event: HookEvent, context: CommandContext
  ) -> String {
    if event.name == .userPromptSubmit {
      return PromptReason.text(decision.deciding, event: event)
    }
    var lines: [String] = []
    var seen: [String] = []
    var left = 0
    for item in decision.deciding where !seen.contains(item.rule) {
      seen.append(item.rule)
      if lines.count == listed {
        left += 1
        continue
      }
      lines.append((lines.isEmpty ? "belay: " : "also: ") + line(for: item))
    }
    if left > 0 { lines.append("and \(left) more rules") }
    if decision.ruling == .ask {
      lines.append(waysOn(for: first, context: context))
    }
    return lines.joined(separator: "\n")
  }

  /// One finding: what, why, which rule, what instead.
  private static func line(for item: Evidence) -> String {
    var line = ""
    switch item.kind {
    case .secret:
      line = "this call holds a secret: \(item.reason) (\(item.excerpt)) in \(item.field)"
    case .command, .path:
      line = item.excerpt.isEmpty ? item.reason : "`\(item.excerpt)`: \(item.reason)"
    case .limit, .policy:
      line = item.reason
    }
    line += " [\(item.rule)]"
    if item.origin.layer != .builtin, let file = item.origin.file {
      line += " (\(item.origin.layer.name) policy \(file)"
      if let number = item.origin.line { line += ":\(number)" }
      line += ")"
    }
    if let advice = item.advice { line += ". Instead: \(advice)" }
    return line
  }

  /// The two ways on from an ask.
  private static func waysOn(for item: Evidence, context: CommandContext) -> String {
    var snippet = ExceptionSnippet.render(
      rule: item.rule, command: item.command, path: item.path,
      reason: "why this is fine here")
    while snippet.utf8.last == UInt8(ascii: "\n") { snippet.removeLast() }
    return """
      This needs a person. Either a person runs it in a terminal of their own, or a person (not the \
      agent) adds this to \(context.configFolder)/policy.toml:
      \(snippet)
      """
  }
}
