import BelayIO
import BelayModel
import Foundation

/// What Codex 0.163.0 makes of a hook's output, written down from what was observed, not from the
/// encoder.
struct CodexReading: Equatable {
  /// The call, prompt, output, question or stop is refused with this reason.
  var refusal: String?
  /// The model is told this.
  var context: String?
  /// The user is told this.
  var message: String?
  /// The hook counts as broken, and has no effect.
  var failure: String?

  /// Reads an output as Codex does.
  init(_ output: EncodedVerdict, _ event: HookEventName) {
    let refusable: [HookEventName] = [
      .preToolUse, .permissionRequest, .postToolUse, .userPromptSubmit, .stop, .subagentStop,
    ]
    if output.exitCode == 2 {
      let reason = Self.trimmed(String(decoding: output.standardError, as: UTF8.self))
      if reason.isEmpty {
        failure = "exit 2 without a reason"
      } else if refusable.contains(event) {
        refusal = reason
      } else {
        failure = "exit 2 is not honoured"
      }
      return
    }
    guard output.exitCode == 0 else {
      failure = "exit \(output.exitCode)"
      return
    }
    if output.standardOutput.isEmpty { return }
    guard
      let value = try? JSONSerialization.jsonObject(with: Data(output.standardOutput)),
      let object = value as? [String: Any]
    else {
      failure = "not a JSON object"
      return
    }
    read(object, event, refusable)
    if failure != nil {
      refusal = nil
      context = nil
      message = nil
    }
  }

  private mutating func read(
    _ object: [String: Any], _ event: HookEventName, _ refusable: [HookEventName]
  ) {
    if event == .sessionEnd { failure = "SessionEnd takes no output" }
    for (key, value) in object {
      switch key {
      case "systemMessage": message = value as? String
      case "decision":
        let isKnown = refusable.contains(event) && event != .permissionRequest
        if !isKnown || value as? String != "block" { failure = "decision is not honoured" }
        if Self.trimmed(object["reason"] as? String ?? "").isEmpty { failure = "no reason" }
      case "reason":
        refusal = value as? String
        if object["decision"] == nil { failure = "a reason without decision" }
      case "hookSpecificOutput": readSpecific(value as? [String: Any] ?? [:], event)
      default: failure = "\(key) is nothing Belay should use"
      }
    }
  }

  private mutating func readSpecific(_ object: [String: Any], _ event: HookEventName) {
    if object["hookEventName"] as? String != event.rawValue { failure = "wrong hookEventName" }
    for (key, value) in object {
      switch key {
      case "hookEventName": break
      case "additionalContext":
        let takers: [HookEventName] = [
          .preToolUse, .postToolUse, .userPromptSubmit, .sessionStart, .subagentStart,
        ]
        if !takers.contains(event) { failure = "context is not honoured" }
        context = value as? String
      case "decision":
        let decision = value as? [String: Any] ?? [:]
        if event != .permissionRequest { failure = "decision is not honoured" }
        if Set(decision.keys) != ["behavior", "message"] { failure = "unknown keys in decision" }
        if decision["behavior"] as? String != "deny" { failure = "not a deny" }
        refusal = decision["message"] as? String
      default: failure = "\(key) is nothing Belay should use"
      }
    }
  }

  private static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
