import BelayIO
import Testing

@Suite(
  "The public JSON parsing cases",
  .enabled(if: SharedFolder.has("json-test-suite"), Comment(rawValue: SharedFolder.comment)))
struct JSONSuiteTests {
  static func cases(_ prefix: String) -> [String] {
    SharedFolder.files("json-test-suite").filter { $0.hasPrefix(prefix) }
  }

  /// Open cases whose bytes are not UTF-8, or begin with a byte order mark.
  static let notUTF8: Set<String> = [
    "string_UTF-16LE_with_BOM", "string_UTF-8_invalid_sequence", "string_UTF8_surrogate_U+D800",
    "string_invalid_utf-8", "string_iso_latin_1", "string_lone_utf8_continuation_byte",
    "string_not_in_unicode_range", "string_overlong_sequence_2_bytes",
    "string_overlong_sequence_6_bytes", "string_overlong_sequence_6_bytes_null",
    "string_truncated-utf-8", "string_utf16BE_no_BOM", "string_utf16LE_no_BOM",
    "structure_UTF-8_BOM_empty_object",
  ]

  @Test("are all there")
  func count() {
    #expect(Self.cases("y_").count == 95)
    #expect(Self.cases("n_").count == 188)
    #expect(Self.cases("i_").count == 35)
  }

  @Test("that are JSON are accepted, and survive being written", arguments: cases("y_"))
  func accepted(name: String) throws {
    let document = try JSONScanner.parse(SharedFolder.bytes("json-test-suite/\(name)"))
    for pretty in [false, true] {
      var writer = JSONWriter(pretty: pretty)
      writer.write(document)
      let again = try JSONScanner.parse(writer.bytes)
      #expect(JSONTree(again) == JSONTree(document))
    }
  }

  @Test("that are not JSON are rejected, at a place within them", arguments: cases("n_"))
  func rejected(name: String) throws {
    let bytes = try SharedFolder.bytes("json-test-suite/\(name)")
    let error = #expect(throws: JSONError.self) { try JSONScanner.parse(bytes) }
    #expect((0...bytes.count).contains(error?.offset ?? -1))
  }

  @Test("that the standard leaves open are decided, always alike", arguments: cases("i_"))
  func decided(name: String) throws {
    let bytes = try SharedFolder.bytes("json-test-suite/\(name)")
    // Numbers of any size are kept as written, halves of surrogate pairs become U+FFFD, 500 levels
    // are within the limit. What is not UTF-8, or begins with a byte order mark, is rejected.
    let isRejected =
      Self.notUTF8.contains(String(name.dropFirst(2).dropLast(5)))
    if isRejected {
      #expect(throws: JSONError.self) { try JSONScanner.parse(bytes) }
    } else {
      _ = try JSONScanner.parse(bytes)
    }
  }
}
