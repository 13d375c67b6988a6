import BelayIO
import BelayModel
import Testing

@Suite("JSON limits")
struct JSONLimitsTests {
  @Test(
    "hold at 512 arrays or objects inside each other",
    arguments: [("[", "]"), ("{\"a\":", "}"), ("[{\"\":", "}]")])
  func depth(opening: String, closing: String) throws {
    let levels = opening.utf8.filter { $0 == 0x5B || $0 == 0x7B }.count
    func text(_ count: Int) -> [UInt8] {
      Array(
        (String(repeating: opening, count: count) + "0" + String(repeating: closing, count: count))
          .utf8)
    }
    _ = try JSONScanner.parse(text(512 / levels))
    let error = #expect(throws: JSONError.self) { try JSONScanner.parse(text(512 / levels + 1)) }
    guard case .tooDeep(limit: 512, _) = error else {
      Issue.record("not tooDeep, but \(String(describing: error))")
      return
    }
  }

  @Test("hold for texts that only open, in linear time", arguments: ["[", "{\"\":", "[[],"])
  func openings(part: String) {
    let error = #expect(throws: JSONError.self) {
      try JSONScanner.parse(Array(String(repeating: part, count: 200_000).utf8))
    }
    guard case .tooDeep(limit: 512, _) = error else {
      Issue.record("not tooDeep, but \(String(describing: error))")
      return
    }
  }

  @Test("count siblings only once")
  func wide() throws {
    let text = "[" + String(repeating: "[[]],", count: 100_000) + "0]"
    let document = try JSONScanner.parse(Array(text.utf8), limits: JSONLimits(depth: 3))
    #expect(document.nodes.count == 200_002)
    #expect(document.nodes[0].start == 100_001)
  }

  @Test(
    "hold for the number of nodes",
    arguments: [("[1,2,3]", 4), ("{\"a\":1}", 3), ("0", 1), ("[[[]]]", 3), ("\"\"", 1)])
  func nodes(text: String, count: Int) throws {
    let document = try JSONScanner.parse(Array(text.utf8), limits: JSONLimits(nodes: count))
    #expect(document.nodes.count == count)
    let error = #expect(throws: JSONError.self) {
      try JSONScanner.parse(Array(text.utf8), limits: JSONLimits(nodes: count - 1))
    }
    guard case .tooManyNodes(limit: count - 1, _) = error else {
      Issue.record("not tooManyNodes, but \(String(describing: error))")
      return
    }
  }

  @Test(
    "never stop the densest of texts", arguments: ["0,", "[],", "{},", "{\"\":0},", "[0,0,0],"])
  func dense(part: String) throws {
    for count in 1..<40 {
      let text = "[" + String(repeating: part, count: count) + "0]"
      let document = try JSONScanner.parse(Array(text.utf8))
      #expect(document.nodes[0].start == UInt32(count + 1))
    }
  }

  @Test("of nonsense are as good as none", arguments: [-1, 0])
  func nonsense(limit: Int) {
    #expect(throws: JSONError.self) {
      try JSONScanner.parse(Array("[]".utf8), limits: JSONLimits(depth: limit))
    }
    #expect(throws: JSONError.self) {
      try JSONScanner.parse(Array("[]".utf8), limits: JSONLimits(nodes: limit))
    }
    #expect(throws: JSONError.self) {
      try JSONScanner.parse([], limits: JSONLimits(depth: limit, nodes: limit))
    }
  }
}
