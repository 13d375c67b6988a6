import BelayIO
package import BelayModel
package import BelayProcess

/// What Codex makes of the end and the output of a hook.
package enum HookAnswer: Sendable, Equatable {
  /// The event takes its course.
  case passes
  /// The call, prompt, output, question or end of turn is refused.
  case refuses(reason: String)
  /// Codex marks the hook as failed, and the event takes its course.
  case fails(why: String)

  /// Reads a hook's end and output by the rules of Codex 0.163.0.
  package init(_ outcome: ProgramOutcome, to event: HookEventName) {
    switch outcome.ending {
    case .killed(let signal): self = .fails(why: "it was ended by signal \(signal)")
    case .exited(0): self.init(output: outcome.output, to: event)
    case .exited(2):
      let reason = Self.trimmed(outcome.errors)
      if reason.isEmpty {
        self = .fails(why: "it refuses without a reason")
      } else if Self.canRefuse(event) {
        self = .refuses(reason: reason)
      } else {
        self = .fails(why: "it refuses an event that cannot be refused: \(reason)")
      }
    case .exited(let code): self = .fails(why: "it ended with status \(code)")
    }
  }

  private init(output: [UInt8], to event: HookEventName) {
    let text = Self.trimmed(output)
    if text.isEmpty {
      self = .passes
      return
    }
    guard let document = try? JSONScanner.parse(output), document.nodes[0].kind == .object else {
      self = .fails(why: "it printed something that is not a JSON object")
      return
    }
    if document.string("decision", of: 0) == "block" {
      self = Self.refusal(document.string("reason", of: 0))
      return
    }
    guard let specific = document.member("hookSpecificOutput", of: 0) else {
      self = .passes
      return
    }
    if document.string("permissionDecision", of: specific) == "deny" {
      self = Self.refusal(document.string("permissionDecisionReason", of: specific))
    } else if let decision = document.member("decision", of: specific),
      document.string("behavior", of: decision) == "deny"
    {
      self = .refuses(reason: document.string("message", of: decision) ?? "")
    } else {
      self = .passes
    }
  }

  private static func refusal(_ reason: String?) -> HookAnswer {
    guard let reason, !reason.isEmpty else { return .fails(why: "it refuses without a reason") }
    return .refuses(reason: reason)
  }

  private static func canRefuse(_ event: HookEventName) -> Bool {
    switch event {
    case .preToolUse, .permissionRequest, .postToolUse, .userPromptSubmit, .stop, .subagentStop:
      true
    case .preCompact, .postCompact, .sessionStart, .sessionEnd, .subagentStart, .interrupt: false
    }
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    let isBlank: (UInt8) -> Bool = { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    let start = bytes.drop(while: isBlank)
    let end = start.reversed().drop(while: isBlank)
    return String(decoding: end.reversed(), as: UTF8.self)
  }
}
