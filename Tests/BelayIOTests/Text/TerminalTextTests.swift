import BelayIO
import Testing

@Suite("Text for a terminal")
struct TerminalTextTests {
  @Test(
    "shows what would act",
    arguments: [
      ("plain ~ text", "plain ~ text"), ("äöü € 日本 😀", "äöü € 日本 😀"),
      ("a\nb\r\tc", "a\\nb\\r\\tc"), ("\u{1b}[2J", "\\u{1b}[2J"),
      ("\u{7}\u{8}\0", "\\u{7}\\u{8}\\u{0}"),
      ("\u{7f}", "\\u{7f}"), ("\u{9b}31m", "\\u{9b}31m"),
      ("a\u{202e}b\u{2069}", "a\\u{202e}b\\u{2069}"),
      ("\u{200f}\u{61c}", "\\u{200f}\\u{61c}"), ("a\u{2028}b", "a\\u{2028}b"),
      ("a\u{200b}\u{feff}b", "a\\u{200b}\\u{feff}b"), ("\u{e0041}", "\\u{e0041}"),
      ("👩\u{200d}🔧", "👩\u{200d}🔧"), ("\u{ffff}", "\\u{ffff}"), ("e\u{301}", "e\u{301}"),
    ])
  func shows(text: String, expected: String) {
    #expect(Array(TerminalText.sanitize(text).utf8) == Array(expected.utf8))
    #expect(Array(TerminalText.sanitize(Array(text.utf8)).utf8) == Array(expected.utf8))
  }

  @Test("keeps lines where told to, and only them")
  func lines() {
    #expect(TerminalText.sanitize("a\n\tb\r\u{1b}", keepsLines: true) == "a\n\tb\\r\\u{1b}")
  }

  @Test("puts U+FFFD for what is not UTF-8")
  func invalid() {
    #expect(TerminalText.sanitize([0x61, 0xFF, 0x9B, 0x62]) == "a\u{FFFD}\u{FFFD}b")
  }

  @Test("of any bytes holds no control character and is one line")
  func anyBytes() {
    var random = RandomSource("terminal text")
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let text = TerminalText.sanitize(bytes)
      #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }
}
