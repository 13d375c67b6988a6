import BelayIO
import BelayModel
import Foundation
import Testing

@Suite("The JSON scanner, on random texts")
struct JSONScannerRandomTests {
  @Test("reads 10,000 documents as Foundation reads them, also after it wrote them")
  func agreesWithFoundation() throws {
    let random = RandomSource("JSON against Foundation")
    var generator = RandomJSON(random)
    let decoder = JSONDecoder()
    for index in 0..<10_000 {
      let text = generator.document()
      let tree = JSONTree(try JSONScanner.parse(text))
      let expected = try decoder.decode(JSONTree.self, from: Data(text))
      guard tree == expected else {
        Issue.record(
          "document \(index) of seed \(random.seed) differs: \(String(decoding: text, as: UTF8.self))"
        )
        return
      }
      var writer = JSONWriter(pretty: index % 2 == 0)
      writer.write(try JSONScanner.parse(text))
      guard try decoder.decode(JSONTree.self, from: Data(writer.bytes)) == expected else {
        Issue.record("document \(index) of seed \(random.seed) differs once written")
        return
      }
    }
  }

  @Test("survives 20,000 damaged documents; what it takes has a sound structure")
  func survivesDamage() throws {
    var random = RandomSource("damaged JSON")
    var generator = RandomJSON(random)
    var accepted = 0
    for _ in 0..<20_000 {
      var text = generator.document()
      for _ in 0..<Int.random(in: 1...4, using: &random) { damage(&text, &random) }
      if try isSound(text) { accepted += 1 }
    }
    // Damage often hits a string or blank space: were nothing accepted, the test would test
    // nothing.
    #expect((100..<19_900).contains(accepted))
  }

  @Test("survives 20,000 heaps of bytes that JSON is made of")
  func survivesGarbage() throws {
    var random = RandomSource("JSON garbage")
    let alphabet =
      Array("{}[]:,\"\\\"\\\"truefalsnu0123456789eE+-. \n\t/bfnrtu".utf8) + [
        0x00, 0x1F, 0x7F, 0x80, 0xC3, 0xA4, 0xED, 0xFF,
      ]
    for _ in 0..<20_000 {
      let length = Int.random(in: 0..<48, using: &random)
      let text = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      _ = try isSound(text)
    }
  }

  /// Parses a text; if it is accepted, writes it and compares what it then is.
  private func isSound(_ text: [UInt8]) throws -> Bool {
    let document: JSONDocument
    do {
      document = try JSONScanner.parse(text)
    } catch {
      #expect((0...text.count).contains(error.offset), "\(error)")
      return false
    }
    var writer = JSONWriter()
    writer.write(document)
    #expect(JSONTree(try JSONScanner.parse(writer.bytes)) == JSONTree(document))
    for node in document.nodes where node.kind == .string {
      let bytes = document.bytes[Int(node.start)..<Int(node.end)]
      #expect(String(validating: bytes, as: UTF8.self) != nil)
    }
    return true
  }

  private func damage(_ text: inout [UInt8], _ random: inout RandomSource) {
    guard let at = text.indices.randomElement(using: &random) else { return }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: text[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: text.remove(at: at)
    case 2: text.insert(UInt8.random(in: 0...255, using: &random), at: at)
    case 3: text.removeSubrange(at...)
    case 4: text.insert(contentsOf: text[at...].prefix(9), at: at)
    default: text[at] = Array("\"\\{}[]:,".utf8).randomElement(using: &random) ?? 0
    }
  }
}
