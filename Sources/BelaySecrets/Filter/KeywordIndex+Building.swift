extension KeywordIndex {
  /// Adds the keywords of all built-in rules; returns their letters, a bar behind each keyword.
  ///
  /// Only for the tables that lie ready: `KeywordTable`.
  mutating func addCatalog() -> [UInt8] {
    var letters: [UInt8] = []
    for group in 0..<RuleCatalog.groupCount {
      let rules = RuleCatalog.group(group)
      for place in rules.indices where rules[place].form != .run {
        add(rules[place].keywords, group: group, place: place, &letters)
      }
    }
    for place in EncodingMarks.all.indices {
      add(EncodingMarks.all[place].keywords, group: EncodingMarks.group, place: place, &letters)
    }
    return letters
  }

  /// Adds each keyword of a rule's list, separated by `|`.
  private mutating func add(
    _ list: StaticString, group: Int, place: Int, _ letters: inout [UInt8]
  ) {
    let text = unsafe UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, unsafe text[end] != UInt8(ascii: "|") { end += 1 }
      let keyword = Keyword(
        UInt16(truncatingIfNeeded: group), UInt16(truncatingIfNeeded: place),
        UInt16(truncatingIfNeeded: letters.count), UInt16(truncatingIfNeeded: end - start))
      unsafe add(keyword, UnsafeBufferPointer(rebasing: text[start..<end]))
      unsafe letters.append(contentsOf: text[start..<end])
      letters.append(UInt8(ascii: "|"))
      start = end + 1
    }
  }

  /// Adds a keyword of a policy's own rule; one of less than four bytes or more than 255 is not
  /// searched for.
  mutating func add(custom keyword: String, rule: Int) {
    let text = Array(keyword.utf8)
    guard text.count >= 4, text.count < 256, customLetters.count < 65_000 else { return }
    let start = UInt16(truncatingIfNeeded: customLetters.count)
    customLetters += text
    let place = UInt16(truncatingIfNeeded: rule)
    let keyword = Keyword(
      RuleReference.customGroup, place, start, UInt16(truncatingIfNeeded: text.count))
    unsafe text.withUnsafeBufferPointer { unsafe add(keyword, $0) }
  }

  private mutating func add(_ keyword: Keyword, _ text: UnsafeBufferPointer<UInt8>) {
    guard entries.count < 65_000 else { return }
    keywords.append(keyword)
    switch text.count {
    case 0..<3: return
    case 3: insert(unsafe Self.triple(text), 0)
    case 4: insert(unsafe Self.window(text, at: 0), 0)
    case _ where stride == 1:
      // The middle is seldom as common as the ends ("----", "http", "key:").
      let middle = (text.count - 4) / 2
      insert(unsafe Self.window(text, at: middle), middle)
    default:
      let common = commonWindows ?? CommonWindows()
      commonWindows = common
      for parity in 0..<2 {
        let offset = unsafe Self.rarestOffset(text, parity: parity, common)
        insert(unsafe Self.window(text, at: offset), offset)
      }
    }
  }

  /// Adds an entry of the keyword that was added last.
  private mutating func insert(_ window: UInt32, _ offset: Int) {
    let head = Self.head(window, stride: stride)
    let entry = Entry(
      window, UInt16(truncatingIfNeeded: keywords.count - 1), UInt16(truncatingIfNeeded: offset),
      heads[head])
    entries.append(entry)
    heads[head] = UInt16(truncatingIfNeeded: entries.count - 1)
    mark(entry)
  }

  private static func window(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32 {
    let low = unsafe UInt32(text[start]) | UInt32(text[start + 1]) << 8
    return unsafe (low | UInt32(text[start + 2]) << 16 | UInt32(text[start + 3]) << 24) | fold
  }

  private static func triple(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    unsafe (UInt32(text[0]) | UInt32(text[1]) << 8 | UInt32(text[2]) << 16) | 0x0020_2020
  }

  /// The offset of the given parity whose window is least to be expected in text.
  private static func rarestOffset(
    _ text: UnsafeBufferPointer<UInt8>, parity: Int, _ common: CommonWindows
  ) -> Int {
    var best = parity
    var bestRarity = -1
    var offset = parity
    while offset + 4 <= text.count {
      var rarity = unsafe common.contains(Self.window(text, at: offset)) ? 0 : 21
      for place in offset..<offset + 4 { rarity += unsafe Self.rarity(text[place]) }
      if rarity > bestRarity {
        best = offset
        bestRarity = rarity
      }
      offset += 2
    }
    return best
  }

  /// How rare a byte is in source and prose, roughly: 0 for the most common.
  private static func rarity(_ byte: UInt8) -> Int {
    switch byte | 0x20 {
    case UInt8(ascii: "e"), UInt8(ascii: "t"), UInt8(ascii: "a"), UInt8(ascii: "o"),
      UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "r"), 0x20,
      UInt8(ascii: "-"), UInt8(ascii: "/"):
      0
    case UInt8(ascii: ":"): 1
    case UInt8(ascii: "l"), UInt8(ascii: "d"), UInt8(ascii: "c"), UInt8(ascii: "u"),
      UInt8(ascii: "m"), UInt8(ascii: "p"), UInt8(ascii: "h"):
      2
    case UInt8(ascii: "f"), UInt8(ascii: "g"), UInt8(ascii: "b"), UInt8(ascii: "y"),
      UInt8(ascii: "v"), UInt8(ascii: "."), 0x7F:
      3
    case UInt8(ascii: "w"), UInt8(ascii: "k"), UInt8(ascii: "x"): 4
    default: 5
    }
  }
}
