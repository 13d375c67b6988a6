import Foundation

/// A small generator whose seed can be printed and used again.
struct SeededRandom {
  private static let pieces: [String] = [
    "'", "\"", "(", ")", "$(", "`", "\n", ";", "&&", "|", "{ ", "; }", "fi", "do ", "\\", "<<E\n",
    "#", "$", "${", "<", ">", "=", "[", "{a,b}", "*",
  ]

  private var state: UInt64

  init(_ seed: UInt64) { state = seed | 1 }

  /// The seed of tests that compare with another program, the same in every run unless
  /// `BELAY_TEST_SEED` names another.
  static var givenSeed: UInt64 {
    ProcessInfo.processInfo.environment["BELAY_TEST_SEED"].flatMap { UInt64($0) } ?? 20_261_126
  }

  mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return bound <= 0 ? 0 : Int(state >> 1) % bound
  }

  /// One of `scripts` with bytes deleted, pieces or another script put in, or its end cut off.
  mutating func mutation(of scripts: [String], times: Int = 2) -> String {
    var bytes = Array(scripts[next(below: scripts.count)].utf8)
    for _ in 0...next(below: times) {
      let at = next(below: bytes.count + 1)
      switch next(below: 4) {
      case 0 where at < bytes.count:
        bytes.remove(at: at)
      case 1:
        let piece = SeededRandom.pieces[next(below: SeededRandom.pieces.count)]
        bytes.insert(contentsOf: Array(piece.utf8), at: at)
      case 2:
        bytes.insert(contentsOf: Array(scripts[next(below: scripts.count)].utf8), at: at)
      default:
        bytes.removeLast(bytes.count - at)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
