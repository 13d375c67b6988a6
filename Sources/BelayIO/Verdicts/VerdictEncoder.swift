package import BelayModel

/// Puts a verdict into the form that Codex honours for the event at hand, and into no other.
///
/// Codex drops an output with one unknown or misplaced field, and the call runs. A verdict that an
/// event has no form for therefore becomes the strongest form it has:
///
/// - a refusal of SessionStart, SubagentStart, PreCompact, PostCompact and Interrupt: a message to
///   the user, since exit 2 would only mark the hook as broken; of SessionEnd: nothing;
/// - a block of PermissionRequest: a denied permission; elsewhere as a refusal, with the message
///   meant for the user, if there is one;
/// - a denied permission of any other event: a refusal;
/// - context where the model cannot be given any: the message, if there is one;
/// - a message of SessionEnd, or a blank one: nothing.
///
/// Reasons and contexts longer than `CodexLimits.reasonBytes` are cut, blank reasons replaced.
package enum VerdictEncoder {
  /// Encodes `verdict` for `event`.
  package static func encode(_ verdict: Verdict, for event: HookEventName) -> EncodedVerdict {
    switch verdict {
    case .silent: .silent
    case .refuse(let reason): refusal(reason, event)
    case .block(let reason, let message): block(reason, message, event)
    case .denyPermission(let message): denial(message, nil, event)
    case .notify(let message): notice(message, event)
    case .context(let context, let message): addition(context, message, event)
    }
  }

  private static func refusal(_ reason: String, _ event: HookEventName) -> EncodedVerdict {
    let text = ReasonText.reason(reason)
    guard event.honoursRefusal else { return notice(text, event) }
    return EncodedVerdict(
      standardOutput: [], standardError: text + [UInt8(ascii: "\n")], exitCode: 2)
  }

  private static func block(
    _ reason: String, _ message: String?, _ event: HookEventName
  ) -> EncodedVerdict {
    if event == .permissionRequest { return denial(reason, message, event) }
    guard event.honoursBlock else {
      if let message, !ReasonText.isBlank(message) { return notice(message, event) }
      return refusal(reason, event)
    }
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("decision")
    writer.string("block")
    writer.key("reason")
    writer.string(ReasonText.reason(reason))
    writeMessage(message, &writer)
    return finish(&writer)
  }

  private static func denial(
    _ reason: String, _ message: String?, _ event: HookEventName
  ) -> EncodedVerdict {
    guard event == .permissionRequest else { return refusal(reason, event) }
    var writer = JSONWriter()
    writer.beginObject()
    beginSpecific(event, &writer)
    writer.key("decision")
    writer.beginObject()
    writer.key("behavior")
    writer.string("deny")
    writer.key("message")
    writer.string(ReasonText.reason(reason))
    writer.endObject()
    writer.endObject()
    writeMessage(message, &writer)
    return finish(&writer)
  }

  private static func notice(_ message: String, _ event: HookEventName) -> EncodedVerdict {
    if ReasonText.isBlank(message) { return .silent }
    return notice(ReasonText.bounded(message), event)
  }

  private static func notice(_ message: [UInt8], _ event: HookEventName) -> EncodedVerdict {
    guard event.honoursMessage else { return .silent }
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("systemMessage")
    writer.string(message)
    return finish(&writer)
  }

  private static func addition(
    _ context: String, _ message: String?, _ event: HookEventName
  ) -> EncodedVerdict {
    guard event.honoursContext, !ReasonText.isBlank(context) else {
      return notice(message ?? "", event)
    }
    var writer = JSONWriter()
    writer.beginObject()
    beginSpecific(event, &writer)
    writer.key("additionalContext")
    writer.string(ReasonText.bounded(context))
    writer.endObject()
    writeMessage(message, &writer)
    return finish(&writer)
  }

  /// Opens the object that names its event, without which Codex drops the output.
  private static func beginSpecific(_ event: HookEventName, _ writer: inout JSONWriter) {
    writer.key("hookSpecificOutput")
    writer.beginObject()
    writer.key("hookEventName")
    writer.string(event.rawValue)
  }

  private static func writeMessage(_ message: String?, _ writer: inout JSONWriter) {
    guard let message, !ReasonText.isBlank(message) else { return }
    writer.key("systemMessage")
    writer.string(ReasonText.bounded(message))
  }

  private static func finish(_ writer: inout JSONWriter) -> EncodedVerdict {
    writer.endObject()
    writer.endLine()
    return EncodedVerdict(standardOutput: writer.bytes, standardError: [], exitCode: 0)
  }
}
