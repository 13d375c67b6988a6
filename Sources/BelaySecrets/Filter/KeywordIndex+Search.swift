extension KeywordIndex {
  /// Most hits one call of `search` gathers, so that memory stays bounded.
  static var batch: Int { 1024 }

  /// Finds keywords from a position on, and returns where to go on.
  ///
  /// That is the end of the text, or earlier when a batch is full. Each occurrence is reported
  /// once; the order is that of the windows, almost that of the text. Keywords of three and
  /// four bytes that a secret begins with are sure to be reported only where a letter, digit, `-` or `_` follows.
  func search(
    _ text: UnsafeBufferPointer<UInt8>, from position: Int, into hits: inout [KeywordHit]
  ) -> Int {
    guard let base = text.baseAddress else { return text.count }
    return unsafe bits.withUnsafeBufferPointer { bits in
      unsafe triples.withUnsafeBufferPointer { triples in
        unsafe heads.withUnsafeBufferPointer { heads in
          unsafe entries.withUnsafeBufferPointer { entries in
            guard let bits = bits.baseAddress, let heads = heads.baseAddress,
              let entries = entries.baseAddress
            else {
              return text.count
            }
            let search = unsafe KeywordSearch(
              text: base, count: text.count, bits: bits, triples: triples, heads: heads,
              entries: entries, stride: stride)
            return search.everyHit(from: position, index: self, into: &hits)
          }
        }
      }
    }
  }

  /// Whether the keyword stands at `start`, letters in any case.
  func stands(_ number: UInt16, in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let keyword = keywords[Int(number)]
    guard start >= 0, start + Int(keyword.length) <= text.count else { return false }
    return unsafe withLetters(of: keyword) { letters in
      for index in 0..<letters.count {
        let byte = unsafe text[start + index]
        let letter = unsafe letters[index]
        if byte != letter, ByteClass.lowercased(byte) != ByteClass.lowercased(letter) {
          return false
        }
      }
      return true
    }
  }

  /// Whether the keyword stands at its place exactly as written.
  func isExact(_ hit: KeywordHit, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe withLetters(of: keywords[Int(hit.keyword)]) { letters in
      for index in 0..<letters.count where unsafe text[hit.start + index] != letters[index] {
        return false
      }
      return true
    }
  }

  private func withLetters(
    of keyword: Keyword, _ body: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    let start = Int(keyword.start)
    let length = Int(keyword.length)
    guard keyword.rule.isCustom else {
      return unsafe body(
        UnsafeBufferPointer(start: KeywordTable.letters.utf8Start + start, count: length))
    }
    return unsafe customLetters.withUnsafeBufferPointer {
      unsafe body(UnsafeBufferPointer(rebasing: $0[start..<start + length]))
    }
  }
}
