package import BelayModel

/// Makes a `HookEvent` of a parsed text: strict about what a decision rests on, lenient about the
/// rest.
///
/// Codex adds fields with most versions, so an unknown field is no error, and an optional field
/// that is `null` or of another type counts as absent.
package enum EventDecoder {
  /// Decodes an event.
  ///
  /// Every event must have `hook_event_name`, `session_id` and `cwd`; the tool events `tool_name`
  /// and `tool_input`; UserPromptSubmit `prompt`. Complexity: linear in the number of fields.
  package static func decode(_ document: JSONDocument) throws(EventError) -> HookEvent {
    guard let root = document.nodes.first, root.kind == .object else { throw .notAnObject }
    let fields = EventFields(document)

    let nameNode = try string(fields.hookEventName, "hook_event_name", document)
    guard let name = eventName(at: nameNode, document) else { throw .unknownEvent }
    let sessionID = try string(fields.sessionID, "session_id", document)
    let cwd = try string(fields.cwd, "cwd", document)

    var toolName: String?
    var toolInput: Int?
    var toolResponse: Int?
    switch name {
    case .preToolUse, .permissionRequest, .postToolUse:
      toolName = text(try string(fields.toolName, "tool_name", document), document)
      guard let input = fields.toolInput else { throw .missing(field: "tool_input") }
      toolInput = input
      if let response = fields.toolResponse, document.nodes[response].kind != .null {
        toolResponse = response
      }
    default: break
    }
    var prompt: Int?
    if name == .userPromptSubmit {
      prompt = try string(fields.prompt, "prompt", document)
    }

    return HookEvent(
      document: document, name: name,
      sessionID: text(sessionID, document),
      cwd: text(cwd, document),
      turnID: optionalText(fields.turnID, document),
      transcriptPath: optionalString(fields.transcriptPath, document),
      model: optionalText(fields.model, document),
      permissionMode: optionalText(fields.permissionMode, document),
      agentID: optionalText(fields.agentID, document),
      agentType: optionalText(fields.agentType, document),
      toolName: toolName,
      toolUseID: optionalText(fields.toolUseID, document),
      toolInput: toolInput,
      toolResponse: toolResponse,
      prompt: prompt,
      stopHookActive: isStopHookActive(fields.stopHookActive, document),
      lastAssistantMessage: optionalString(fields.lastAssistantMessage, document))
  }

  /// The name of an event, also of one that cannot be decoded; `nil` if there is none or it is
  /// unknown.
  package static func name(of document: JSONDocument) -> HookEventName? {
    guard !document.nodes.isEmpty, let node = document.member("hook_event_name", of: 0) else {
      return nil
    }
    return eventName(at: node, document)
  }

  /// The event that the string at `node` names.
  private static func eventName(at node: Int, _ document: JSONDocument) -> HookEventName? {
    // Most frequent first; a comparison with a name of another length costs next to nothing.
    if document.equals(node, "PreToolUse") { return .preToolUse }
    if document.equals(node, "PostToolUse") { return .postToolUse }
    if document.equals(node, "PermissionRequest") { return .permissionRequest }
    if document.equals(node, "UserPromptSubmit") { return .userPromptSubmit }
    if document.equals(node, "Stop") { return .stop }
    if document.equals(node, "SubagentStop") { return .subagentStop }
    if document.equals(node, "SubagentStart") { return .subagentStart }
    if document.equals(node, "SessionStart") { return .sessionStart }
    if document.equals(node, "SessionEnd") { return .sessionEnd }
    if document.equals(node, "PreCompact") { return .preCompact }
    if document.equals(node, "PostCompact") { return .postCompact }
    if document.equals(node, "Interrupt") { return .interrupt }
    return nil
  }

  /// The node of a required string.
  private static func string(
    _ node: Int?, _ field: StaticString, _ document: JSONDocument
  ) throws(EventError) -> Int {
    guard let node else { throw .missing(field: "\(field)") }
    guard document.nodes[node].kind == .string else {
      throw .wrongType(field: "\(field)", expected: "a string")
    }
    return node
  }

  /// The node of an optional string.
  private static func optionalString(_ node: Int?, _ document: JSONDocument) -> Int? {
    guard let node, document.nodes[node].kind == .string else { return nil }
    return node
  }

  private static func optionalText(_ node: Int?, _ document: JSONDocument) -> String? {
    guard let node = optionalString(node, document) else { return nil }
    return text(node, document)
  }

  private static func text(_ node: Int, _ document: JSONDocument) -> String {
    String(decoding: document.text(at: node), as: UTF8.self)
  }

  /// Anything but `false`, `null` and nothing counts as "active": a hook that misses the flag would
  /// send the model back for ever.
  private static func isStopHookActive(_ node: Int?, _ document: JSONDocument) -> Bool {
    guard let node else { return false }
    switch document.nodes[node].kind {
    case .false, .null: return false
    default: return true
    }
  }
}
