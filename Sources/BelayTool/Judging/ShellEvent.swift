import BelayIO
import BelayModel

/// Makes the PreToolUse event that Codex would send for a shell call.
enum ShellEvent {
  static func make(script: [UInt8], cwd: String) -> HookEvent {
    // The document is built as the scanner would have built it, with only the nodes that count.
    var bytes = Array("command".utf8)
    let name = UInt32(bytes.count)
    bytes += script
    let end = UInt32(clamping: bytes.count)
    let document = JSONDocument(
      bytes: bytes,
      nodes: [
        .init(kind: .object, start: 1, end: 3),
        .init(kind: .string, start: 0, end: name),
        .init(kind: .string, start: name, end: end),
      ])
    return HookEvent(
      document: document, name: .preToolUse, sessionID: "explain", cwd: cwd, toolName: "Bash",
      toolInput: 0)
  }
}
