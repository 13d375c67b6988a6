import BelayIO
import BelayModel
import Foundation
import Testing

@Suite(
  "Captured events of Codex",
  .enabled(if: SharedFolder.has("codex/events"), Comment(rawValue: SharedFolder.comment)))
struct CapturedEventTests {
  static let names = SharedFolder.files("codex/events")

  @Test("are all there, and of every kind")
  func count() throws {
    #expect(Self.names.count == 43)
    let kinds = try Set(Self.names.map { try decode($0).name })
    #expect(kinds == Set(HookEventName.allCases))
  }

  @Test("are decoded field by field as Foundation reads them", arguments: names)
  func fields(name: String) throws {
    let event = try decode(name)
    let bytes = try SharedFolder.bytes("codex/events/\(name)")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    func text(_ key: String) -> String? { object[key] as? String }
    #expect(event.name.rawValue == text("hook_event_name"))
    #expect(event.sessionID == text("session_id"))
    #expect(event.cwd == text("cwd"))
    #expect(event.turnID == text("turn_id"))
    #expect(event.transcriptPath == text("transcript_path"))
    #expect(event.model == text("model"))
    #expect(event.permissionMode == text("permission_mode"))
    #expect(event.agentID == text("agent_id"))
    #expect(event.agentType == text("agent_type"))
    #expect(event.toolName == text("tool_name"))
    #expect(event.toolUseID == text("tool_use_id"))
    #expect((event.toolInput != nil) == (object["tool_input"] != nil))
    #expect((event.toolResponse != nil) == (object["tool_response"] != nil))
    #expect(event.stopHookActive == (object["stop_hook_active"] as? Bool ?? false))
    #expect(string(event.prompt, event) == text("prompt"))
    #expect(string(event.lastAssistantMessage, event) == text("last_assistant_message"))
    let command = event.command.map { String(decoding: $0, as: UTF8.self) }
    #expect(command == (object["tool_input"] as? [String: Any])?["command"] as? String)
    #expect(EventDecoder.name(of: event.document) == event.name)
  }

  private func decode(_ name: String) throws -> HookEvent {
    try EventDecoder.decode(JSONScanner.parse(SharedFolder.bytes("codex/events/\(name)")))
  }

  private func string(_ node: Int?, _ event: HookEvent) -> String? {
    node.map { String(decoding: event.document.text(at: $0), as: UTF8.self) }
  }
}
