import BelaySecrets
import Testing

@Suite("Expressions of configurations from elsewhere")
struct ExpressionTests {
  private static func groups(_ pattern: String, _ text: String, from: Int = 0) -> [String?]? {
    let bytes = Array(text.utf8)
    guard let expression = try? Expression(Array(pattern.utf8)),
      case .found(let groups) = expression.firstMatch(in: bytes, 0..<bytes.count, from: from)
    else { return nil }
    return groups.map { $0.map { String(decoding: bytes[$0], as: UTF8.self) } }
  }

  @Test("groups that took no part are nil, and searching goes on where it is told")
  func groups() {
    #expect(Self.groups("(a)|(b)", "xb") == ["b", nil, "b"])
    #expect(Self.groups("b", "bab", from: 1) == ["b"])
    #expect(Self.groups("b", "a") == nil)
    #expect(Self.groups("(?P<n>\\d+)\\z", "a12") == ["12", "12"])
  }

  @Test("dollar is the end of the text, not a line feed before it; cut edges are no ends")
  func edges() throws {
    #expect(Self.groups("a$", "a\n") == nil)
    #expect(Self.groups("(?m)a$", "a\n") == ["a"])
    let bytes = Array("xax".utf8)
    let expression = try Expression(Array("^a$".utf8))
    #expect(expression.firstMatch(in: bytes, 1..<2, from: 1) == .found([1..<2]))
    #expect(expression.firstMatch(in: bytes, 1..<2, from: 1, isCutBefore: true) == .none)
    #expect(expression.firstMatch(in: bytes, 1..<2, from: 1, isCutAfter: true) == .none)
    #expect(expression.firstMatch(in: bytes, 1..<2, from: 3) == .none)
  }

  @Test("what does not compile says where; what runs away is undecided")
  func limits() throws {
    #expect(throws: ExpressionError.self) { try Expression(Array("a(b".utf8)) }
    let expression = try Expression(Array("^(a+)+$".utf8))
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: 5000) + [UInt8(ascii: "b")]
    for _ in 0..<6 {
      #expect(expression.firstMatch(in: text, 0..<text.count, from: 0) == .undecided)
    }
  }
}
