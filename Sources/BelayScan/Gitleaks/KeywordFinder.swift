/// Finds which of many short words stand in a text, letters in any case.
///
/// gitleaks' keywords may have two letters, which no hash of four bytes sees: each pair of neighbouring
/// bytes is looked up in a table of those that begin a word.
struct KeywordFinder: Sendable {
  private struct Word: Sendable {
    let letters: [UInt8]
    let owners: [Int]
  }

  private var words: [Word] = []
  /// For each pair of folded bytes: the words that begin with it, as an index into `chains` plus 1.
  private var heads = [UInt16](repeating: 0, count: 1 << 16)
  private var chains: [[Int]] = []
  /// Owners whose word is too short to be searched for: they are always candidates.
  private(set) var always: Set<Int> = []

  /// `keywords`: in lower case; the place in the list is the owner.
  init(_ keywords: [[String]]) {
    var owners: [String: [Int]] = [:]
    for (owner, list) in keywords.enumerated() {
      if list.isEmpty { always.insert(owner) }
      for keyword in list {
        if keyword.utf8.count < 2 {
          always.insert(owner)
        } else {
          owners[keyword, default: []].append(owner)
        }
      }
    }
    for (keyword, list) in owners.sorted(by: { $0.key < $1.key }) {
      let letters = Array(keyword.utf8)
      let pair = Int(letters[0]) << 8 | Int(letters[1])
      if heads[pair] == 0 {
        chains.append([])
        heads[pair] = UInt16(truncatingIfNeeded: chains.count)
      }
      chains[Int(heads[pair]) - 1].append(words.count)
      words.append(Word(letters: letters, owners: list))
    }
  }

  /// The owners of the words in a range.
  func owners(in bytes: [UInt8], _ range: Range<Int>) -> Set<Int> {
    var found = always
    guard range.count >= 2, !words.isEmpty else { return found }
    var isFound = [Bool](repeating: false, count: words.count)
    var previous = Self.folded(bytes[range.lowerBound])
    for place in range.lowerBound + 1..<range.upperBound {
      let byte = Self.folded(bytes[place])
      let head = heads[Int(previous) << 8 | Int(byte)]
      previous = byte
      if head == 0 { continue }
      for number in chains[Int(head) - 1] where !isFound[number] {
        if stands(words[number].letters, bytes, place - 1, range.upperBound) {
          isFound[number] = true
          found.formUnion(words[number].owners)
        }
      }
    }
    return found
  }

  private func stands(_ letters: [UInt8], _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard start + letters.count <= end else { return false }
    for index in 2..<max(2, letters.count)
    where Self.folded(bytes[start + index]) != letters[index] {
      return false
    }
    return true
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
