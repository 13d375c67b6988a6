import BelayModel
import Testing

@Suite("A hook event")
struct HookEventTests {
  /// An event whose tool input is an object with one member.
  private func event(_ key: String, _ kind: JSONDocument.Kind, _ value: String) -> HookEvent {
    let bytes = Array((key + value).utf8)
    let middle = UInt32(key.utf8.count)
    let document = JSONDocument(
      bytes: bytes,
      nodes: [
        JSONDocument.Node(kind: .object, start: 1, end: 3),
        JSONDocument.Node(kind: .string, start: 0, end: middle),
        JSONDocument.Node(kind: kind, start: middle, end: UInt32(bytes.count)),
      ])
    return HookEvent(
      document: document, name: .preToolUse, sessionID: "s", cwd: "/", toolName: "Bash",
      toolInput: 0)
  }

  @Test("tells the command of its tool input")
  func command() {
    #expect(event("command", .string, "ls -l").command.map(Array.init) == Array("ls -l".utf8))
    #expect(event("command", .string, "").command?.isEmpty == true)
  }

  @Test("has no command where the input has none that is a string")
  func noCommand() {
    #expect(event("command", .number, "1").command == nil)
    #expect(event("cmd", .string, "ls").command == nil)
    let document = JSONDocument(
      bytes: [], nodes: [JSONDocument.Node(kind: .null, start: 0, end: 0)])
    #expect(HookEvent(document: document, name: .stop, sessionID: "s", cwd: "/").command == nil)
    #expect(
      HookEvent(document: document, name: .preToolUse, sessionID: "s", cwd: "/", toolInput: 0)
        .command
        == nil)
  }
}
