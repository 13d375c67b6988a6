import BelayIO
package import BelayModel

/// A test event whose answer is known beforehand.
package struct CanaryEvent: Sendable {
  package let event: HookEventName
  /// Whether it must be refused; else it must pass.
  package let mustBeRefused: Bool
  /// What the report calls it.
  package let name: String
  /// The event as Codex would write it.
  package let json: [UInt8]
  /// Text that must not come back in any output.
  package let secret: String?

  /// The test events for an event: one that must be refused, where that can be, and one that must pass.
  ///
  /// The command that must be refused is never run: hooks only read it.
  package static func all(for event: HookEventName, folder: String) -> [CanaryEvent] {
    switch event {
    case .preToolUse, .permissionRequest:
      return [
        make(event, folder, refused: true, "`rm -rf /`") { command("rm -rf /", event, &$0) },
        make(event, folder, refused: false, "`ls`") { command("ls", event, &$0) },
      ]
    case .postToolUse:
      let token = CanaryToken.text()
      return [
        make(event, folder, refused: true, "output with a token", secret: token) { writer in
          command("cat notes.txt", event, &writer)
          writer.key("tool_response")
          writer.string("token = \(token)\n")
        },
        make(event, folder, refused: false, "harmless output") { writer in
          command("ls", event, &writer)
          writer.key("tool_response")
          writer.string("README.md\n")
        },
      ]
    case .userPromptSubmit:
      let token = CanaryToken.text()
      return [
        make(event, folder, refused: true, "a prompt with a token", secret: token) { writer in
          writer.key("prompt")
          writer.string("Use \(token) to log in.")
        },
        make(event, folder, refused: false, "a harmless prompt") { writer in
          writer.key("prompt")
          writer.string("Explain this project.")
        },
      ]
    default:
      return [
        make(event, folder, refused: false, "an ordinary event") { ordinary(event, &$0) }
      ]
    }
  }

  private static func make(
    _ event: HookEventName, _ folder: String, refused: Bool, _ name: String, secret: String? = nil,
    _ fields: (inout JSONWriter) -> Void
  ) -> CanaryEvent {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("session_id")
    writer.string("belay-doctor")
    writer.key("transcript_path")
    writer.null()
    writer.key("cwd")
    writer.string(folder)
    writer.key("hook_event_name")
    writer.string(event.rawValue)
    writer.key("model")
    writer.string("belay-doctor")
    writer.key("permission_mode")
    writer.string("default")
    if event != .sessionStart && event != .sessionEnd {
      writer.key("turn_id")
      writer.string("belay-doctor-turn")
    }
    fields(&writer)
    writer.endObject()
    return CanaryEvent(
      event: event, mustBeRefused: refused, name: name, json: writer.bytes, secret: secret)
  }

  private static func command(
    _ command: String, _ event: HookEventName, _ writer: inout JSONWriter
  ) {
    writer.key("tool_name")
    writer.string("Bash")
    writer.key("tool_input")
    writer.beginObject()
    writer.key("command")
    writer.string(command)
    writer.endObject()
    if event == .permissionRequest { return }
    writer.key("tool_use_id")
    writer.string("belay-doctor-call")
  }

  private static func ordinary(_ event: HookEventName, _ writer: inout JSONWriter) {
    switch event {
    case .stop, .subagentStop:
      writer.key("stop_hook_active")
      writer.bool(false)
      writer.key("last_assistant_message")
      writer.string("Done.")
    case .sessionStart:
      writer.key("source")
      writer.string("startup")
    case .sessionEnd:
      writer.key("reason")
      writer.string("other")
    default: break
    }
    if event == .subagentStart || event == .subagentStop {
      writer.key("agent_id")
      writer.string("belay-doctor-agent")
      writer.key("agent_type")
      writer.string("default")
    }
  }
}
