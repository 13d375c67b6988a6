import BelaySamples
import Testing

@testable import BelaySecrets

@Suite struct WordIndexTests {
  /// What walking every list says.
  private func naive(_ wanted: WordSet, _ text: [UInt8], last: Int) -> WordSet {
    var found: WordSet = []
    for list in 0..<WordSet.count {
      let set = WordSet(rawValue: 1 << UInt32(list))
      guard wanted.contains(set) else { continue }
      if WordSet.ends.contains(set) {
        if last < text.count, WordList.holds(WordSet.words(list), text.span.extracting(last...)) {
          found.insert(set)
        }
      } else if Placeholder.contains(text.span, anyOf: WordSet.words(list)) {
        found.insert(set)
      }
    }
    return found
  }

  private static let everything = WordSet(rawValue: 1 << UInt32(WordSet.count) - 1)

  @Test(arguments: 0..<WordSet.count)
  func everyWordIsFoundInItsList(list: Int) {
    let set = WordSet(rawValue: 1 << UInt32(list))
    for word in WordSet.words(list).description.split(separator: "|") {
      let text = Array(("Xy_" + word.uppercased()).utf8)
      #expect(WordIndex.lists(of: set, in: text.span, last: 3) == set, "\(word)")
    }
  }

  @Test func partsHaveAtLeastTwoLetters() {
    for list in 0..<WordSet.count {
      let words = WordSet.words(list).description.split(separator: "|")
      // A word of two letters is only found where the text ends.
      let least = WordSet.ends.contains(WordSet(rawValue: 1 << UInt32(list))) ? 2 : 3
      #expect(words.allSatisfy { $0.utf8.count >= least })
    }
  }

  @Test func itAgreesWithWalkingTheLists() {
    var random = SeededGenerator(seed: 20_261_125)
    let pieces = (0..<WordSet.count).flatMap {
      WordSet.words($0).description.split(separator: "|").map(String.init)
    }
    for _ in 0..<4000 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        var piece = Array(pieces.randomElement(using: &random)!.utf8)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: piece.removeLast()
        case 1: piece = piece.map { $0 & 0x40 != 0 ? $0 & 0xDF : $0 }
        case 2: piece.insert(UInt8.random(in: 0x20...0x7E, using: &random), at: 0)
        default: break
        }
        text += piece
      }
      let last = Int.random(in: 0...text.count, using: &random)
      #expect(
        WordIndex.lists(of: Self.everything, in: text.span, last: last)
          == naive(Self.everything, text, last: last), "\(String(decoding: text, as: UTF8.self))")
    }
  }
}
