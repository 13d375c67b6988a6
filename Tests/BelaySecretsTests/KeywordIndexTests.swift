import BelaySamples
import Testing

@testable import BelaySecrets

@Suite struct KeywordIndexTests {
  /// Whether a folded byte may follow a keyword of three or four bytes.
  private func continuesToken(_ byte: UInt8) -> Bool {
    let character = Character(UnicodeScalar(byte))
    return character.isASCII && (character.isLetter || character.isNumber)
      || byte == UInt8(ascii: "-") || byte == 0x7F || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "/")
  }

  /// Finds keywords by comparing at every position.
  private func naive(_ index: KeywordIndex, _ text: [UInt8]) -> [KeywordHit] {
    var hits: [KeywordHit] = []
    unsafe text.withUnsafeBufferPointer { buffer in
      for start in 0..<text.count {
        for number in index.keywords.indices
        where unsafe index.stands(UInt16(number), in: buffer, at: start) {
          let keyword = index.keywords[number]
          let end = start + Int(keyword.length)
          // Short keywords that a token begins with count only where it goes on.
          let isShort = keyword.length < 5 && KeywordIndex.beginsToken(keyword)
          if isShort, end >= text.count || !continuesToken(text[end] | 0x20) {
            continue
          }
          hits.append(KeywordHit(keyword: UInt16(number), start: start))
        }
      }
    }
    return hits
  }

  private func found(_ index: KeywordIndex, _ text: [UInt8]) -> [KeywordHit] {
    var hits: [KeywordHit] = []
    unsafe text.withUnsafeBufferPointer { buffer in
      var position = 0
      while position < text.count {
        position = unsafe index.search(buffer, from: position, into: &hits)
      }
    }
    return hits.filter { hit in
      let keyword = index.keywords[Int(hit.keyword)]
      let end = hit.start + Int(keyword.length)
      let isShort = keyword.length < 5 && KeywordIndex.beginsToken(keyword)
      return !isShort || end < text.count && continuesToken(text[end] | 0x20)
    }.sorted { ($0.start, $0.keyword) < ($1.start, $1.keyword) }
  }

  @Test(arguments: [1, 2], UInt64(1)...6) func searchEqualsComparingEverywhere(
    _ stride: Int, _ seed: UInt64
  ) {
    var index = KeywordTable.index(stride: stride)
    index.add(custom: "aaaaa", rule: 0)
    index.add(custom: "acme", rule: 1)
    var generator = SeededGenerator(seed: seed)
    let pieces = RuleCatalog.all.flatMap { $0.keywords.description.split(separator: "|") }
    var text: [UInt8] = []
    while text.count < 3000 {
      switch generator.next() % 5 {
      case 0:
        text += (0..<generator.next() % 9).map { _ in UInt8.random(in: 0...255, using: &generator) }
      case 1: text += bytes("aaaaaaa").prefix(Int(generator.next() % 8))
      case 2: text += bytes("ACME x acme").prefix(Int(generator.next() % 12))
      case 3:
        text += bytes(pieces.randomElement(using: &generator).map(String.init) ?? "").dropLast()
      default:
        let piece = String(pieces.randomElement(using: &generator) ?? "")
        text += bytes(generator.next() % 2 == 0 ? piece : piece.uppercased())
      }
    }
    #expect(found(index, text) == naive(index, text), "seed \(seed)")
  }

  @Test(arguments: [1, 2], 0...40) func keywordIsFoundAtEveryPlaceAndEdge(
    _ stride: Int, _ offset: Int
  ) {
    let index = KeywordTable.index(stride: stride)
    for word in ["ghp_x", "hf_x", "glpat-", "github_pat_"] {
      for behind in [0, 1, 2, 7, 30] {
        let text =
          [UInt8](repeating: 0x2E, count: offset) + bytes(word)
          + [UInt8](repeating: 0x2E, count: behind)
        #expect(found(index, text).contains { $0.start == offset }, "\(word) \(behind)")
      }
    }
  }

  @Test(arguments: [1, 2]) func shortKeywordIsFoundWhateverStandsBehind(_ stride: Int) {
    let index = KeywordTable.index(stride: stride)
    let letters = bytes(KeywordTable.letters.description)
    var count = 0
    for (number, keyword) in index.keywords.enumerated() where keyword.length < 5 {
      let group = Int(keyword.rule.group)
      if group < RuleCatalog.groupCount,
        RuleCatalog.group(group)[Int(keyword.rule.index)].form == .token
      {
        continue
      }
      count += 1
      let word = letters[Int(keyword.start)..<Int(keyword.start + keyword.length)]
      for behind in ["", " ", "\"", ",", "\n", ")", "é"] {
        for offset in 0..<4 {
          let text = [UInt8](repeating: 0x2E, count: offset) + word + bytes(behind)
          #expect(
            found(index, text).contains {
              $0.start == offset && Int($0.keyword) == number
            }, "\(String(decoding: word, as: UTF8.self)) \(behind) \(offset)")
        }
      }
    }
    #expect(count > 20)
  }

  @Test func hitsBeyondABatchAreAllReported() {
    let index = KeywordTable.index(stride: 2)
    let text = bytes(String(repeating: "ghp_a ", count: 5000))
    #expect(found(index, text).count == 5000)
  }
}
