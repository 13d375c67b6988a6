/// One event as Codex hands it to a hook, decoded leniently: fields Belay does not know are kept in
/// `document` and otherwise ignored.
package struct HookEvent: Sendable {
  /// The whole event.
  package let document: JSONDocument
  /// Which event it is.
  package let name: HookEventName
  /// The root thread's id, also inside a subagent.
  ///
  /// Hostile input wherever it becomes a path.
  package private(set) var sessionID: String
  /// The session's directory.
  ///
  /// Not the working directory of a tool call, which hooks are not told.
  package let cwd: String
  /// Absent in SessionStart and SessionEnd.
  package private(set) var turnID: String?
  /// The node of `transcript_path`: a long text that most events have no use for.
  private let transcript: Int?
  package private(set) var model: String?
  package let permissionMode: String?
  /// Set only for events of a subagent.
  package private(set) var agentID: String?
  package private(set) var agentType: String?
  /// Tool events only: `Bash`, `apply_patch`, `mcp__<server>__<tool>`, ...
  package private(set) var toolName: String?
  /// Absent in PermissionRequest.
  package private(set) var toolUseID: String?
  /// The node of `tool_input` in `document`.
  package let toolInput: Int?
  /// The node of `tool_response` in `document`.
  package let toolResponse: Int?
  /// The node of `prompt` in `document` (UserPromptSubmit).
  package let prompt: Int?
  /// Stop and SubagentStop: whether a Stop hook has already sent the model back in this turn.
  package let stopHookActive: Bool
  /// The node of `last_assistant_message` in `document`, if it is a string.
  package let lastAssistantMessage: Int?

  package init(
    document: JSONDocument, name: HookEventName, sessionID: String, cwd: String,
    turnID: String? = nil, transcriptPath: Int? = nil, model: String? = nil,
    permissionMode: String? = nil, agentID: String? = nil, agentType: String? = nil,
    toolName: String? = nil, toolUseID: String? = nil, toolInput: Int? = nil,
    toolResponse: Int? = nil, prompt: Int? = nil, stopHookActive: Bool = false,
    lastAssistantMessage: Int? = nil
  ) {
    self.document = document
    self.name = name
    self.sessionID = sessionID
    self.cwd = cwd
    self.turnID = turnID
    transcript = transcriptPath
    self.model = model
    self.permissionMode = permissionMode
    self.agentID = agentID
    self.agentType = agentType
    self.toolName = toolName
    self.toolUseID = toolUseID
    self.toolInput = toolInput
    self.toolResponse = toolResponse
    self.prompt = prompt
    self.stopHookActive = stopHookActive
    self.lastAssistantMessage = lastAssistantMessage
  }

  /// The session's transcript; `nil` in ephemeral sessions.
  package var transcriptPath: String? {
    transcript.map { String(decoding: document.text(at: $0), as: UTF8.self) }
  }

  /// The last message of the agent at the end of its turn; empty if there is none.
  package var lastMessage: String {
    lastAssistantMessage.map { String(decoding: document.text(at: $0), as: UTF8.self) } ?? ""
  }

  /// The `command` string of the tool input: the script of a `Bash` call, the text of a patch.
  package var command: ArraySlice<UInt8>? {
    guard let toolInput, let node = document.member("command", of: toolInput),
      document.nodes[node].kind == .string
    else { return nil }
    return document.text(at: node)
  }

  /// The names and identifiers that are kept of the event, wherever it is recorded.
  package var names: [String] {
    [sessionID] + [turnID, model, agentID, agentType, toolName, toolUseID].compactMap { $0 }
  }

  /// The event with each of its names replaced by what `rename` makes of it.
  package func renamed(_ rename: (String) -> String) -> HookEvent {
    var event = self
    event.sessionID = rename(sessionID)
    event.turnID = turnID.map(rename)
    event.model = model.map(rename)
    event.agentID = agentID.map(rename)
    event.agentType = agentType.map(rename)
    event.toolName = toolName.map(rename)
    event.toolUseID = toolUseID.map(rename)
    return event
  }
}
