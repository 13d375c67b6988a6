import BelayIO
import BelayModel
import Foundation
import Testing

@Suite("The JSON writer")
struct JSONWriterTests {
  private func text(_ writer: JSONWriter) -> String {
    String(decoding: writer.bytes, as: UTF8.self)
  }

  /// A value of every kind.
  private func fill(_ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("static")
    writer.string("literal")
    writer.key(String("dyna") + "mic")
    writer.string(String("te") + "xt")
    writer.key("bytes")
    writer.string([0x61, 0x22])
    writer.key("list")
    writer.beginArray()
    writer.integer(1)
    writer.bool(true)
    writer.bool(false)
    writer.null()
    writer.beginObject()
    writer.endObject()
    writer.beginArray()
    writer.endArray()
    writer.raw(Array("1.50".utf8))
    writer.endArray()
    writer.key("end")
    writer.number(0.25)
    writer.endObject()
  }

  @Test("puts commas where they belong, and nothing else")
  func compact() {
    var writer = JSONWriter()
    fill(&writer)
    #expect(
      text(writer) == #"{"static":"literal","dynamic":"text","bytes":"a\"","#
        + #""list":[1,true,false,null,{},[],1.50],"end":0.25}"#)
  }

  @Test("indents by two spaces where asked to")
  func pretty() {
    var writer = JSONWriter(pretty: true)
    fill(&writer)
    #expect(
      text(writer) == """
        {
          "static": "literal",
          "dynamic": "text",
          "bytes": "a\\"",
          "list": [
            1,
            true,
            false,
            null,
            {},
            [],
            1.50
          ],
          "end": 0.25
        }
        """)
  }

  @Test(
    "escapes what JSON wants escaped",
    arguments: [
      ("", #""""#), ("a\"b\\c/", #""a\"b\\c/""#), ("\n\r\t\u{8}\u{c}", #""\n\r\t\b\f""#),
      ("\0\u{1}\u{1f}", #""\u0000\u0001\u001f""#), ("\u{7f}", "\"\u{7f}\""), ("ä€😀", "\"ä€😀\""),
      ("\u{2028}\u{2029}", "\"\u{2028}\u{2029}\""),
      ("a long text without anything in it", "\"a long text without anything in it\""),
    ])
  func escapes(value: String, expected: String) {
    var writer = JSONWriter()
    writer.string(value)
    #expect(text(writer) == expected)
    writer = JSONWriter()
    writer.string(Array(value.utf8))
    #expect(text(writer) == expected)
    writer = JSONWriter()
    writer.beginObject()
    writer.key(value)
    writer.null()
    writer.endObject()
    #expect(text(writer) == "{\(expected):null}")
  }

  @Test(
    "writes whole numbers exactly",
    arguments: [0, 1, -1, 9, 10, -10, 1_234_567_890, Int64.max, Int64.min])
  func integers(value: Int64) {
    var writer = JSONWriter()
    writer.integer(value)
    #expect(text(writer) == String(value))
  }

  @Test(
    "writes numbers that JSON has, and null for those it has not",
    arguments: [
      (0, "0.0"), (-0.5, "-0.5"), (1e300, "1e+300"), (2e-308, "2e-308"), (.infinity, "null"),
      (-.infinity, "null"), (.nan, "null"),
    ] as [(Double, String)])
  func doubles(value: Double, expected: String) throws {
    var writer = JSONWriter()
    writer.number(value)
    #expect(text(writer) == expected)
    _ = try JSONScanner.parse(writer.bytes)
  }

  @Test("writes 20,000 heaps of bytes as the UTF-8 that the standard library makes of them")
  func alwaysUTF8() throws {
    var random = RandomSource("invalid UTF-8")
    let alphabet: [UInt8] = [
      0x00, 0x0A, 0x22, 0x5C, 0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF,
      0xE0,
      0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<20_000 {
      let length = Int.random(in: 0..<24, using: &random)
      let bytes = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      var writer = JSONWriter()
      writer.string(bytes)
      let document = try JSONScanner.parse(writer.bytes)
      let expected = Array(String(decoding: bytes, as: UTF8.self).utf8)
      guard Array(document.text(at: 0)) == expected else {
        Issue.record("seed \(random.seed): \(bytes) became \(Array(document.text(at: 0)))")
        return
      }
    }
  }

  @Test("writes many texts, one a line")
  func lines() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("a")
    writer.integer(1)
    writer.endObject()
    writer.endLine()
    writer.integer(2)
    writer.endLine()
    #expect(text(writer) == "{\"a\":1}\n2\n")
  }

  @Test("does not trap on ends without beginnings")
  func misuse() {
    var writer = JSONWriter(pretty: true, capacity: -1)
    writer.endObject()
    writer.endArray()
    writer.integer(1)
    #expect(text(writer) == "}]1" || text(writer) == "}],1" || !writer.bytes.isEmpty)
  }

  @Test("writes part of a parsed text as it was")
  func subtree() throws {
    let source = #"{"a":1.50,"b":{"c":[1e5,-0,"\u00e4\n",[],{}],"c":null},"d":true}"#
    let document = try JSONScanner.parse(Array(source.utf8))
    var writer = JSONWriter()
    writer.beginArray()
    writer.write(document, at: try #require(document.member("b", of: 0)))
    writer.write(document, at: try #require(document.member("a", of: 0)))
    writer.write(document, at: 999)
    writer.endArray()
    #expect(text(writer) == #"[{"c":[1e5,-0,"ä\n",[],{}],"c":null},1.50,null]"#)
  }

  @Test("prints a document as Foundation does, but for the space before the colon")
  func prettyDocument() throws {
    let source = #"{"a":[1,{"b":"c"}],"d":{"e":null}}"#
    var writer = JSONWriter(pretty: true)
    writer.write(try JSONScanner.parse(Array(source.utf8)))
    let object = try JSONSerialization.jsonObject(with: Data(source.utf8))
    let data = try JSONSerialization.data(
      withJSONObject: object, options: [.prettyPrinted, .sortedKeys])
    let expected = String(decoding: data, as: UTF8.self).replacingOccurrences(
      of: "\" :", with: "\":")
    #expect(text(writer) == expected)
  }
}
