import BelayModel

/// Where the fields that Belay knows stand in an event, found in one pass; the last of a name
/// counts.
struct EventFields {
  private(set) var hookEventName: Int?
  private(set) var sessionID: Int?
  private(set) var cwd: Int?
  private(set) var turnID: Int?
  private(set) var transcriptPath: Int?
  private(set) var model: Int?
  private(set) var permissionMode: Int?
  private(set) var agentID: Int?
  private(set) var agentType: Int?
  private(set) var toolName: Int?
  private(set) var toolUseID: Int?
  private(set) var toolInput: Int?
  private(set) var toolResponse: Int?
  private(set) var prompt: Int?
  private(set) var stopHookActive: Int?
  private(set) var lastAssistantMessage: Int?

  /// Finds the fields of the object that is the root of `document`.
  init(_ document: JSONDocument) {
    guard let root = document.nodes.first, root.kind == .object else { return }
    let end = min(Int(root.end), document.nodes.count)
    var key = 1
    while key + 1 < end {
      assign(key, document)
      key = document.following(key + 1)
    }
  }

  /// Notes the member whose key is at `key`, if it is one of the above.
  private mutating func assign(_ key: Int, _ document: JSONDocument) {
    let value = key + 1
    let node = document.nodes[key]
    // The length tells most names apart; only the rest are compared.
    switch node.end &- node.start {
    case 3: if document.equals(key, "cwd") { cwd = value }
    case 5: if document.equals(key, "model") { model = value }
    case 6: if document.equals(key, "prompt") { prompt = value }
    case 7: if document.equals(key, "turn_id") { turnID = value }
    case 8: if document.equals(key, "agent_id") { agentID = value }
    case 9: if document.equals(key, "tool_name") { toolName = value }
    case 10:
      if document.equals(key, "session_id") { sessionID = value }
      if document.equals(key, "tool_input") { toolInput = value }
      if document.equals(key, "agent_type") { agentType = value }
    case 11: if document.equals(key, "tool_use_id") { toolUseID = value }
    case 13: if document.equals(key, "tool_response") { toolResponse = value }
    case 15:
      if document.equals(key, "hook_event_name") { hookEventName = value }
      if document.equals(key, "transcript_path") { transcriptPath = value }
      if document.equals(key, "permission_mode") { permissionMode = value }
    case 16: if document.equals(key, "stop_hook_active") { stopHookActive = value }
    case 22: if document.equals(key, "last_assistant_message") { lastAssistantMessage = value }
    default: break
    }
  }
}
