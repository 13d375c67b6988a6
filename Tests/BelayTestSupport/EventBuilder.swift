package import BelayModel

/// Builds the events that Codex sends, with the fields it sends them with.
package struct EventBuilder: Sendable {
  /// All members of the event; tests may change or remove any.
  package var members: [String: JSONValue]

  /// An event with the fields that its kind has in Codex 0.163.0 and no tool, prompt or message yet.
  package init(
    _ name: HookEventName, session: String = "01a1fb1f-2180-76d1-a041-69d63ae81b37",
    cwd: String = "/home/dev/project"
  ) {
    members = [
      "session_id": .string(session),
      "cwd": .string(cwd),
      "hook_event_name": .string(name.rawValue),
      "transcript_path": nil,
    ]
    if name != .sessionStart && name != .sessionEnd {
      members["turn_id"] = "01a1fb1f-21dd-7ff2-966b-30d20f4ef2a6"
    }
    if name != .sessionEnd { members["model"] = "gpt-5.5" }
    if name != .sessionEnd && name != .preCompact && name != .postCompact {
      members["permission_mode"] = "default"
    }
    switch name {
    case .sessionStart: members["source"] = "startup"
    case .sessionEnd: members["reason"] = "other"
    case .preCompact, .postCompact: members["trigger"] = "manual"
    case .stop, .subagentStop:
      members["stop_hook_active"] = false
      members["last_assistant_message"] = "Done."
    default: break
    }
    if name == .subagentStart || name == .subagentStop {
      members["agent_id"] = "01a1fb2b-0d3f-7402-8e20-7751a5a9f083"
      members["agent_type"] = "default"
    }
    if name == .subagentStop { members["agent_transcript_path"] = nil }
    if name == .userPromptSubmit { members["prompt"] = "Tidy up." }
    if name == .preToolUse || name == .permissionRequest || name == .postToolUse {
      members["tool_name"] = "Bash"
      members["tool_input"] = ["command": "true"]
      if name != .permissionRequest { members["tool_use_id"] = "call_1_0" }
      if name == .postToolUse { members["tool_response"] = "" }
    }
  }

  /// The same event with a member set; `nil` takes it away.
  package func with(_ key: String, _ value: JSONValue?) -> EventBuilder {
    var copy = self
    copy.members[key] = value
    return copy
  }

  /// The event as compact JSON.
  package var bytes: [UInt8] { JSONValue.object(members).bytes }

  /// The event as a line of a `.jsonl` file.
  package var line: [UInt8] { bytes + [UInt8(ascii: "\n")] }
}

extension EventBuilder {
  /// PreToolUse of a shell call.
  package static func shell(
    _ command: String, session: String = "01a1fb1f-2180-76d1-a041-69d63ae81b37",
    cwd: String = "/home/dev/project"
  ) -> EventBuilder {
    EventBuilder(.preToolUse, session: session, cwd: cwd)
      .with("tool_input", ["command": .string(command)])
  }

  /// PreToolUse of a patch.
  package static func patch(_ text: String, cwd: String = "/home/dev/project") -> EventBuilder {
    shell(text, cwd: cwd).with("tool_name", "apply_patch")
  }

  /// PreToolUse of any other tool.
  package static func tool(
    _ name: String, _ arguments: JSONValue, cwd: String = "/home/dev/project"
  ) -> EventBuilder {
    EventBuilder(.preToolUse, cwd: cwd).with("tool_name", .string(name))
      .with("tool_input", arguments)
  }

  /// PostToolUse of a shell call.
  package static func output(
    _ response: JSONValue, of command: String = "cat log", cwd: String = "/home/dev/project"
  ) -> EventBuilder {
    EventBuilder(.postToolUse, cwd: cwd).with("tool_input", ["command": .string(command)])
      .with("tool_response", response)
  }

  /// PermissionRequest of a shell call.
  package static func permission(
    _ command: String, cwd: String = "/home/dev/project"
  ) -> EventBuilder {
    EventBuilder(.permissionRequest, cwd: cwd)
      .with("tool_input", ["command": .string(command), "description": "because"])
  }

  /// UserPromptSubmit.
  package static func prompt(_ text: String, cwd: String = "/home/dev/project") -> EventBuilder {
    EventBuilder(.userPromptSubmit, cwd: cwd).with("prompt", .string(text))
  }
}
