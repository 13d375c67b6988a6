import BelayModel
import Testing

@Suite("A JSON document")
struct JSONDocumentTests {
  /// A document made by hand: `{"a":1,"bc":["x",{}],"a":"last","":null}`.
  static let document: JSONDocument = {
    var bytes: [UInt8] = []
    func node(_ kind: JSONDocument.Kind, _ text: String) -> JSONDocument.Node {
      let start = UInt32(bytes.count)
      bytes += Array(text.utf8)
      return JSONDocument.Node(kind: kind, start: start, end: UInt32(bytes.count))
    }
    let nodes = [
      JSONDocument.Node(kind: .object, start: 4, end: 11),
      node(.string, "a"), node(.number, "1"),
      node(.string, "bc"), JSONDocument.Node(kind: .array, start: 2, end: 7),
      node(.string, "x"), JSONDocument.Node(kind: .object, start: 0, end: 7),
      node(.string, "a"), node(.string, "last"),
      node(.string, ""), JSONDocument.Node(kind: .null, start: 0, end: 0),
    ]
    return JSONDocument(bytes: bytes, nodes: nodes)
  }()

  @Test(
    "skips a value with all that is in it",
    arguments: [(0, 11), (1, 2), (2, 3), (4, 7), (5, 6), (6, 7), (8, 9), (10, 11)])
  func following(index: Int, expected: Int) {
    #expect(Self.document.following(index) == expected)
  }

  @Test(
    "gives the bytes of strings and numbers, and none of anything else",
    arguments: [(0, ""), (1, "a"), (2, "1"), (3, "bc"), (4, ""), (8, "last"), (9, ""), (10, "")])
  func text(index: Int, expected: String) {
    #expect(Array(Self.document.text(at: index)) == Array(expected.utf8))
  }

  @Test("finds members by name, of two the last")
  func member() {
    #expect(Self.document.member("a", of: 0) == 8)
    #expect(Self.document.member("bc", of: 0) == 4)
    #expect(Self.document.member("", of: 0) == 10)
    #expect(Self.document.member("b", of: 0) == nil)
    #expect(Self.document.member("x", of: 0) == nil)
    #expect(Self.document.member("bcd", of: 0) == nil)
  }

  @Test("finds no members in what is no object, nor in an empty one", arguments: [2, 4, 6, 8, 10])
  func memberOfOthers(index: Int) {
    #expect(Self.document.member("a", of: index) == nil)
  }

  @Test("gives strings as text, and nothing for other kinds")
  func string() {
    #expect(Self.document.string("a", of: 0) == "last")
    #expect(Self.document.string("bc", of: 0) == nil)
    #expect(Self.document.string("", of: 0) == nil)
    #expect(Self.document.string("none", of: 0) == nil)
  }

  @Test("compares whole strings, byte for byte")
  func equals() {
    #expect(Self.document.equals(3, "bc"))
    #expect(!Self.document.equals(3, "b"))
    #expect(!Self.document.equals(3, "bd"))
    #expect(!Self.document.equals(3, "bcd"))
    #expect(!Self.document.equals(2, "1"))
    #expect(Self.document.equals(9, ""))
    #expect(!Self.document.equals(0, ""))
  }
}
