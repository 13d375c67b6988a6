import BelayIO
import BelayModel
import Testing

@Suite("The JSON scanner")
struct JSONScannerTests {
  /// The one string of a text like `["..."]`.
  private func string(_ escaped: String) throws -> [UInt8] {
    let document = try JSONScanner.parse(Array("[\"\(escaped)\"]".utf8))
    return Array(document.text(at: 1))
  }

  @Test(
    "unescapes",
    arguments: [
      ("", ""), ("a", "a"), (#"\""#, "\""), (#"\\"#, "\\"), (#"\/"#, "/"),
      (#"\b\f\n\r\t"#, "\u{8}\u{c}\n\r\t"),
      (#"\u0041"#, "A"), (#"\u00e4\u00E4"#, "ää"), (#"\u20ac"#, "€"), (#"\ud83d\ude00"#, "😀"),
      (#"\uDBFF\uDFFF"#, "\u{10FFFF}"), (#"\u0000x"#, "\0x"), (#"\u001f\u007f"#, "\u{1f}\u{7f}"),
      (#"before the escape \n and long after it"#, "before the escape \n and long after it"),
      (
        #"\n\n\n\n\n\n\n\n\n\nthen a longer run of bytes\tand one more"#,
        "\n\n\n\n\n\n\n\n\n\nthen a longer run of bytes\tand one more"
      ),
      (
        #"\n\n\n\n\n\n\n\n\n\nä then ü and more bytes € end"#,
        "\n\n\n\n\n\n\n\n\n\nä then ü and more bytes € end"
      ),
    ])
  func unescapes(escaped: String, expected: String) throws {
    #expect(try string(escaped) == Array(expected.utf8))
  }

  @Test(
    "puts U+FFFD for half of a surrogate pair",
    arguments: [
      (#"\ud800"#, "\u{FFFD}"), (#"\udfff"#, "\u{FFFD}"), (#"a\ud83dz"#, "a\u{FFFD}z"),
      (#"\ud83d\n"#, "\u{FFFD}\n"), (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"),
      (#"\ude00\ud83d"#, "\u{FFFD}\u{FFFD}"), (#"\ud83d\u0041"#, "\u{FFFD}A"),
    ])
  func loneSurrogates(escaped: String, expected: String) throws {
    #expect(try string(escaped) == Array(expected.utf8))
  }

  @Test("takes every character, wherever in a word it stands")
  func everyLength() throws {
    for length in 0..<40 {
      for character in ["", "ä", "€", "😀", "\u{7f}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{FFFF}"] {
        let text = String(repeating: "x", count: length) + character + "yz"
        #expect(try string(text) == Array(text.utf8))
        #expect(try string("\\n" + text) == Array(("\n" + text).utf8))
        #expect(
          try string(String(repeating: "\\t", count: 9) + text + "\\n")
            == Array((String(repeating: "\t", count: 9) + text + "\n").utf8))
      }
    }
  }

  @Test(
    "rejects strings that are not UTF-8, with the place",
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x9F, 0xBF], [0xE2, 0x82],
      [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ] as [[UInt8]])
  func invalidUTF8(bytes: [UInt8]) {
    for prefix in ["", "a", "abcdefgh", "ä", "\\n\\n\\n\\n\\n\\n\\n\\n\\n\\nabc"] {
      let text = Array("\"\(prefix)".utf8)
      #expect(throws: JSONError.invalidUTF8(offset: text.count)) {
        try JSONScanner.parse(text + bytes + [0x22])
      }
    }
  }

  @Test(
    "names what it expected, and where",
    arguments: [
      ("", .value, 0), ("  ", .value, 2), ("[1,]", .value, 3), ("[1", .commaOrArrayEnd, 2),
      ("[1}", .commaOrArrayEnd, 2), ("{", .keyOrEnd, 1), ("{1", .keyOrEnd, 1),
      ("{\"a\":1,", .key, 7), ("{\"a\":1,}", .key, 7), ("{\"a\"", .colon, 4),
      ("{\"a\" 1", .colon, 5),
      ("{\"a\":1", .commaOrObjectEnd, 6), ("{\"a\":1]", .commaOrObjectEnd, 6),
      ("\"a", .closingQuote, 2),
      ("\"a\u{1}\"", .escapedControl, 2), ("\"\n\"", .escapedControl, 1), ("\"\\", .escape, 2),
      ("\"\\x\"", .escape, 2), ("\"\\u12g4\"", .hexadecimalDigit, 5),
      ("\"\\u12", .hexadecimalDigit, 5),
      ("-", .digit, 1), ("1.", .digit, 2), ("1e", .digit, 2), ("1e+", .digit, 3), ("-a", .digit, 1),
      ("tru", .literal, 0), ("nul1", .literal, 0), ("falsy", .literal, 0), ("1 2", .endOfText, 2),
      ("01", .endOfText, 1), ("{}\0", .endOfText, 2), ("\0{}", .value, 0), ("'a'", .value, 0),
      ("\u{FEFF}{}", .value, 0), ("+1", .value, 0), (".5", .value, 0), ("NaN", .value, 0),
      ("[1 /* */]", .commaOrArrayEnd, 3),
    ] as [(String, JSONError.Expectation, Int)])
  func errors(text: String, expectation: JSONError.Expectation, offset: Int) {
    #expect(throws: JSONError.expected(expectation, offset: offset)) {
      try JSONScanner.parse(Array(text.utf8))
    }
  }

  @Test("keeps both of two equal keys, and finds the last")
  func duplicates() throws {
    let document = try JSONScanner.parse(Array(#"{"a":1,"b":[2,{"a":3}],"\u0061":4}"#.utf8))
    #expect(document.nodes[0].start == 3)
    let found = try #require(document.member("a", of: 0))
    #expect(Array(document.text(at: found)) == Array("4".utf8))
  }

  @Test(
    "keeps numbers as they are written",
    arguments: [
      "0", "-0", "1", "-12", "1.50", "1e5", "1E-05", "0.0000", "-0.0e+00",
      "123456789012345678901234567890.123e-400",
    ])
  func numbers(text: String) throws {
    let document = try JSONScanner.parse(Array(text.utf8))
    #expect(document.nodes[0].kind == .number)
    #expect(Array(document.text(at: 0)) == Array(text.utf8))
  }

  @Test("lays out nodes in document order, containers with their counts and ends")
  func layout() throws {
    let document = try JSONScanner.parse(Array(#" {"a":[1,[],{}], "b":null} "#.utf8))
    let kinds: [JSONDocument.Kind] = [
      .object, .string, .array, .number, .array, .object, .string, .null,
    ]
    #expect(document.nodes.map(\.kind) == kinds)
    #expect(document.nodes[0].start == 2)
    #expect(document.nodes[0].end == 8)
    #expect(document.nodes[2].start == 3)
    #expect(document.nodes[2].end == 6)
    #expect(document.nodes[4].start == 0)
    #expect(document.nodes[4].end == 5)
    #expect(document.following(0) == 8)
  }

  @Test("leaves the caller's bytes alone")
  func copies() throws {
    let bytes = Array(#"["\n\n\n"]"#.utf8)
    let document = try JSONScanner.parse(bytes)
    #expect(Array(document.text(at: 1)) == [10, 10, 10])
    #expect(bytes == Array(#"["\n\n\n"]"#.utf8))
  }

  @Test("describes every error in one line that quotes nothing")
  func descriptions() {
    let errors: [JSONError] = [
      .expected(.colon, offset: 7), .invalidUTF8(offset: 7), .tooDeep(limit: 1, offset: 7),
      .tooManyNodes(limit: 1, offset: 7), .tooLarge(limit: 7),
    ]
    for error in errors {
      #expect(error.description.contains("7"))
      #expect(!error.description.contains("\n"))
      #expect(error.offset == 7)
    }
    #expect(
      JSONError.expected(.colon, offset: 7).description == "not JSON at byte 7: expected ':'")
  }
}
