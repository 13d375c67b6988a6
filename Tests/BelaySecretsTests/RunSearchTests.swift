import BelaySamples
import Testing

@testable import BelaySecrets

@Suite struct RunSearchTests {
  private func isRunByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: [43, 45, 47, 95].contains(byte)
    }
  }

  /// All maximal runs, byte by byte.
  private func naive(_ text: [UInt8]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for place in 0...text.count where place == text.count || !isRunByte(text[place]) {
      if place - start >= RunSearch.length { runs.append(start..<place) }
      start = place + 1
    }
    return runs
  }

  private func found(_ text: [UInt8]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var position = 0
    unsafe text.withUnsafeBufferPointer { text in
      while let run = unsafe RunSearch.next(text, from: position) {
        runs.append(run)
        position = run.upperBound
      }
    }
    return runs
  }

  @Test(arguments: 0..<256)
  func everyByteEndsARunOrBelongsToIt(byte: Int) {
    let byte = UInt8(truncatingIfNeeded: byte)
    for place in 0..<21 {
      var text = [UInt8](repeating: UInt8(ascii: "Q"), count: 21)
      text[place] = byte
      #expect(found(text) == naive(text), "\(byte) at \(place)")
    }
  }

  @Test(arguments: [11, 29, 63])
  func runsAreThoseOfALookAtEveryByte(gap: UInt64) {
    var generator = SeededGenerator(seed: gap)
    for length in 0..<300 {
      let text = (0..<length).map { _ in
        generator.next() % gap == 0 ? UInt8.random(in: 0...255, using: &generator) : UInt8(0x2F)
      }
      #expect(found(text) == naive(text))
    }
  }
}
