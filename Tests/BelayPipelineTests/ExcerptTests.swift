import Testing

@testable import BelayPipeline

@Suite("Excerpts of long texts")
struct ExcerptTests {
  @Test("a text within the limit stays as it is")
  func keepsShortTexts() {
    #expect(Excerpt.headAndTail(of: Array("short".utf8), limit: 5) == Array("short".utf8))
  }

  @Test(
    "a longer text keeps both ends, says what is missing, and is still UTF-8",
    arguments: [
      100, 101, 102, 103, 1000,
    ])
  func cutsTheMiddle(limit: Int) throws {
    let text = Array(String(repeating: "äé€", count: 2000).utf8)
    let cut = Excerpt.headAndTail(of: text, limit: limit)
    #expect(cut.count <= limit)
    let string = try #require(String(validating: cut, as: UTF8.self))
    #expect(string.hasPrefix("ä"))
    #expect(string.hasSuffix("€"))
    #expect(string.contains("bytes left out"))
  }
}
