/// The payloads that tell of calls, by their `type`.
package enum LineKind: Sendable {
  /// The model calls a tool with JSON arguments, or with plain text.
  case call
  case customCall
  /// What the model was told of a call.
  case output
  /// A command, patch or tool call has ended (0.156 and later).
  case item
  /// A patch has ended (until 0.149).
  case patchEnd
  /// A tool of an MCP server has answered (until 0.149).
  case toolEnd
  /// The turn was cut off.
  case aborted
  /// Tokens used.
  case tokens
  /// What a person wrote (until 0.149; later an `item`).
  case prompt
  case other

  package init(_ text: ArraySlice<UInt8>) {
    if Bytes.are(text, "function_call") {
      self = .call
    } else if Bytes.are(text, "custom_tool_call") {
      self = .customCall
    } else if Bytes.are(text, "function_call_output") || Bytes.are(text, "custom_tool_call_output")
    {
      self = .output
    } else if Bytes.are(text, "item_completed") {
      self = .item
    } else if Bytes.are(text, "patch_apply_end") {
      self = .patchEnd
    } else if Bytes.are(text, "mcp_tool_call_end") {
      self = .toolEnd
    } else if Bytes.are(text, "turn_aborted") {
      self = .aborted
    } else if Bytes.are(text, "token_count") {
      self = .tokens
    } else if Bytes.are(text, "user_message") {
      self = .prompt
    } else {
      self = .other
    }
  }
}
