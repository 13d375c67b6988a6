import BelayModel
import BelayPolicy
import BelaySettings
import Foundation
import Testing

@Suite("A damaged policy")
struct MutationTests {
  private static let pieces = [
    "[", "]", "[[", "]]", "{", "}", "=", ".", ",", "\"", "'", "\"\"\"", "'''", "\\", "\n", "\r\n",
    "#", "\u{0}", "\u{FEFF}", "é", "\\u0000", "\\uD800", "1e999", "0x", "inf", "1979-05-27",
    "07:32:00", "version", "version = 1\n", "[[command]]\n", "[paths]\n", "true", "-", "_",
  ]

  @Test("is read or refused, never a crash, and never half in force")
  func mutations() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    let folder = try PolicyFolder()
    let original = Array(SamplePolicy.text.utf8)
    var refused = 0
    for round in 0..<800 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let length = min(bytes.count - place, Int.random(in: 0...12, using: &random))
        switch Int.random(in: 0...4, using: &random) {
        case 0: bytes.removeSubrange(place..<place + length)
        case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        case 2: bytes.insert(contentsOf: Array(bytes[place..<place + length]), at: place)
        case 3:
          let piece = Self.pieces.randomElement(using: &random) ?? ""
          bytes.insert(contentsOf: Array(piece.utf8), at: place)
        default: bytes.removeLast(length)
        }
      }
      try folder.write(Data(bytes), .user)
      let settings = folder.load()
      let hasFault = settings.problems.contains { $0.weight == .error }
      #expect(settings.sources.isEmpty == hasFault, "seed \(seed), round \(round)")
      if hasFault {
        refused += 1
        #expect(settings.commandRules.isEmpty, "seed \(seed), round \(round)")
        #expect(settings.exceptions.isEmpty, "seed \(seed), round \(round)")
      }
    }
    #expect((150..<800).contains(refused), "seed \(seed): the mutations show nothing")
  }
}
