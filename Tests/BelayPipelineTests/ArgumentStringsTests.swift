import BelayIO
import BelayModel
import Testing

@testable import BelayPipeline

@Suite("Strings in tool arguments")
struct ArgumentStringsTests {
  /// Every string as `name=value`, names of members as `name:`.
  private func visit(_ json: String) throws -> [String] {
    let document = try JSONScanner.parse(Array(json.utf8))
    func text(_ node: Int) -> String { String(decoding: document.text(at: node), as: UTF8.self) }
    return ArgumentStrings(document, below: 0).map { string in
      if string.isKey { return text(string.node) + ":" }
      return (string.key.map(text) ?? "") + "=" + text(string.node)
    }
  }

  @Test(
    "every string is visited once, names included, with the name it belongs to",
    arguments: [
      (#""a""#, ["=a"]),
      (#"{"a":"b"}"#, ["a:", "a=b"]),
      (#"{"a":["b","c"],"d":"e"}"#, ["a:", "a=b", "a=c", "d:", "d=e"]),
      (
        #"{"a":{"b":{"c":"d"}},"e":[[],{},["f"]],"g":1}"#,
        ["a:", "b:", "c:", "c=d", "e:", "e=f", "g:"]
      ),
      (#"["a",{"b":"c"},"d"]"#, ["=a", "b:", "b=c", "=d"]),
      (#"{"a":[{"b":"c"},"d"]}"#, ["a:", "b:", "b=c", "a=d"]),
      ("[]", []),
      ("1", []),
    ])
  func visits(json: String, expected: [String]) throws {
    #expect(try visit(json) == expected)
  }

  @Test(
    "names that mean a command or a path are known in any spelling",
    arguments: [
      ("command", ArgumentRole.command), ("shellCommand", .command), ("file_path", .path),
      ("filePath", .path), ("file-path", .path), ("FilePath", .path), ("uri", .path),
      ("body", .other),
      ("pathology", .other), ("fil", .other), ("sql", .statement), ("query", .query),
      ("argv", .command),
    ])
  func roles(name: String, role: ArgumentRole) throws {
    let document = try JSONScanner.parse(Array("{\"\(name)\":1}".utf8))
    #expect(ArgumentRole.of(1, in: document) == role)
  }

  @Test(
    "file URLs are paths",
    arguments: [
      ("file:///etc/passwd", "/etc/passwd"), ("file://localhost/a%20b", "/a b"),
      ("/a%20b", "/a%20b"),
      ("file:///%", "/%"),
    ])
  func fileURLs(text: String, path: String) {
    #expect(FileURL.path(of: Array(text.utf8)[...]) == Array(path.utf8))
  }

  @Test(
    "the server and the verb of an MCP tool are read from its name",
    arguments: [
      ("mcp__github__get_issue", "github", true), ("mcp__a_b__delete", "a_b", false),
      ("view_image", nil, true), ("mcp__x", nil, false), ("mcp____x", nil, false),
    ] as [(String, String?, Bool)])
  func toolNames(name: String, server: String?, reads: Bool) {
    #expect(ToolName.server(of: name) == server)
    #expect(ToolName.isReading(name) == reads)
  }
}
