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

  @Test func `Wilson's interval is the published one`() {
    // Newcombe 1998, table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    let known: [(Int, Int, Double, Double)] = [
      (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
      (1, 29, 0.0061, 0.1718),
    ]
    for (hits, count, low, high) in known {
      let interval = ShareInterval(hits, of: count)
      #expect(
        abs(interval.low - low) < 0.0001 && abs(interval.high - high) < 0.0001, "\(hits)/\(count)")
    }
    #expect(ShareInterval(0, of: 0).low == 0 && ShareInterval(0, of: 0).high == 1)
    // Governance: 95 % needs 73 clean prompts, or 110 with one violation.
    #expect(ShareInterval(73, of: 73).low >= 0.95 && ShareInterval(72, of: 72).low < 0.95)
    #expect(ShareInterval(109, of: 110).low >= 0.95 && ShareInterval(108, of: 109).low < 0.95)
  }
}
