import BelaySamples
import Testing

@testable import BelaySecrets

@Suite struct PlacesTests {
  /// Texts between quotes, one behind the other, as the strings of an event lie in its buffer.
  private func lying(_ pieces: [[UInt8]]) -> (bytes: [UInt8], ranges: [Range<Int>]) {
    var all: [UInt8] = []
    var ranges: [Range<Int>] = []
    for piece in pieces {
      all += bytes("\",\"text\":\"")
      ranges.append(all.count..<all.count + piece.count)
      all += piece
    }
    return (all + bytes("\"}"), ranges)
  }

  private func isTold(_ places: [Int]?, _ range: Range<Int>) -> Bool {
    places.map { $0.contains(where: range.contains) } ?? true
  }

  @Test("tells a place in every piece that holds a secret, whatever the size", arguments: [1, 100])
  func everySecret(filling: Int) throws {
    var pieces: [[UInt8]] = []
    let ids = FakeToken.ids
    #expect(ids.count > 300)
    for (number, id) in ids.enumerated() {
      let token = try #require(FakeToken.specimen(id: id, seed: UInt64(number)))
      pieces.append(token)
      pieces.append(bytes("a b ") + token + bytes(" c"))
      pieces.append(bytes(String(repeating: "total = items.count // notes ", count: filling)))
    }
    let (all, ranges) = lying(pieces)
    // In parts, so that no list is too long; with much filling they are large texts.
    var found = 0
    for part in stride(from: 0, to: ranges.count, by: 40) {
      let some = ranges[part..<min(part + 40, ranges.count)]
      let range = some.first!.lowerBound..<some.last!.upperBound
      var scanner = SecretScanner()
      let places = scanner.places(all, in: range)
      if let places { #expect(places == places.sorted()) }
      for piece in some {
        guard !scan(Array(all[piece])).findings.isEmpty else { continue }
        found += 1
        #expect(isTold(places, piece), "piece \(piece) of \(range)")
      }
    }
    #expect(found > 600)
  }

  @Test("tells no place in ordinary text of any size", arguments: [10, 4000])
  func ordinary(count: Int) {
    let line = bytes("for (index, item) in basket.items.enumerated() where item.price > 0 {}\n")
    let text = Array(repeating: line, count: count).flatMap { $0 }
    var scanner = SecretScanner()
    #expect(scanner.places(text, in: 0..<text.count) == [])
  }

  @Test("tells nothing where there would be too many places")
  func tooMany() {
    let text = bytes(String(repeating: "password = \"x\"; ", count: 10_000))
    var scanner = SecretScanner()
    #expect(scanner.places(text, in: 0..<text.count) == nil)
  }
}
