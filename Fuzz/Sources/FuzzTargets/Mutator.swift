/// Changes inputs at random, repeatably.
struct Mutator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A number from 0 to below `bound`, which is positive.
  mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }

  /// One of the inputs with a few pieces removed, repeated, replaced or taken from another.
  mutating func mutation(of inputs: [[UInt8]]) -> [UInt8] {
    var bytes = inputs[next(below: inputs.count)]
    for _ in 0...next(below: 6) {
      let at = next(below: bytes.count + 1)
      let end = min(bytes.count, at + 1 + next(below: 16))
      switch next(below: 6) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
      case 2: bytes.insert(UInt8(next(below: 256)), at: at)
      case 3 where at < bytes.count: bytes[at] ^= 1 << UInt8(next(below: 8))
      case 4:
        let other = inputs[next(below: inputs.count)]
        let from = next(below: other.count + 1)
        bytes.insert(contentsOf: other[from..<min(other.count, from + 64)], at: at)
      default:
        let piece = Array(bytes[at..<end])
        for _ in 0..<next(below: 200) { bytes.insert(contentsOf: piece, at: at) }
      }
      if bytes.count > 8192 { bytes.removeLast(bytes.count - 8192) }
    }
    return bytes
  }
}
