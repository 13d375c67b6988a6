import Testing

@testable import BelayReport

@Suite struct MarkupTests {
  private func text(_ markup: Markup) -> String { String(decoding: markup.bytes, as: UTF8.self) }

  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("a & b", "a &amp; b"), ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"), ("&lt;", "&amp;lt;"),
    ("\u{0}\u{1b}[2J", "\\u{0}\\u{1b}[2J"), ("\u{202e}gpj.exe", "\\u{202e}gpj.exe"),
    ("a\nb\rc\td", "a\\nb\\rc\\td"), ("ä 日本 🧗", "ä 日本 🧗"),
  ])
  func `whatever is put into a page is text`(hostile: String, shown: String) {
    let value = hostile
    #expect(text("<p title=\"\(value)\">\(value)</p>") == "<p title=\"\(shown)\">\(shown)</p>")
  }

  @Test func `long texts are cut by scalars, even those that are one grapheme`() {
    let flood = "a" + String(repeating: "\u{301}", count: 1_000_000)
    #expect(flood.count == 1)
    #expect(text("\(flood)").unicodeScalars.count == PageText.limit + 1)
    #expect(text("\(String(repeating: "<", count: 1_000_000), limit: 3)") == "&lt;&lt;&lt;…")
    #expect(text("\("abc", limit: 3)") == "abc")
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1000, "−1,000"),
  ])
  func `counts are grouped`(number: Int, shown: String) {
    #expect(NumberText.grouped(number) == shown)
  }

  @Test(arguments: [
    (0.0, 1, "0.0"), (0.95, 1, "1.0"), (0.94, 1, "0.9"), (12.345, 2, "12.35"), (-0.01, 1, "0.0"),
    (99.96, 1, "100.0"), (.infinity, 1, "0"), (.nan, 0, "0"), (7.5, 0, "8"),
  ])
  func `decimals have their digits`(number: Double, digits: Int, shown: String) {
    #expect(NumberText.decimal(number, digits: digits) == shown)
  }

  @Test func `base 64 is that of RFC 4648`() {
    let vectors = [
      "": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==",
      "fooba": "Zm9vYmE=", "foobar": "Zm9vYmFy",
    ]
    for (plain, encoded) in vectors {
      #expect(ContentPolicy.base64(Array(plain.utf8)) == encoded)
    }
  }
}
