import BelayModel
import Testing

@Suite("Patterns for names and values")
struct TextPatternTests {
  @Test(
    "a star is any text, a question mark any byte, all else itself",
    arguments: [
      ("main", "main", true), ("main", "mainly", false), ("*", "", true), ("*", "x/y z", true),
      ("mcp__github__merge_*", "mcp__github__merge_pull_request", true),
      ("mcp__github__merge_*", "mcp__gitlab__merge_pull_request", false),
      ("release/*", "release/1.2", true), ("release/*", "release", false),
      ("*prod*", "eu-prod-1", true), ("v?", "v1", true), ("v?", "v10", false),
      ("a*b*c", "aXbYc", true), ("a*b*c", "aXcYb", false), ("[main]", "m", false), ("", "", true),
    ])
  func matching(pattern: String, text: String, expected: Bool) {
    #expect(TextPattern.matches(pattern, Array(text.utf8)[...]) == expected)
  }

  @Test("many stars take no longer than pattern times text")
  func stars() {
    let pattern = String(repeating: "*a", count: 200) + "b"
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: 20_000)
    #expect(!TextPattern.matches(pattern, text[...]))
  }
}
