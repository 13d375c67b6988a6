/// The keywords of all rules, arranged so that a text is searched for all of them at once.
///
/// Every four-byte window of the text is folded (OR 0x20), hashed by one multiplication and looked
/// up in a table of bits; only windows whose bit is set are compared with keywords. With a stride
/// of two, every second window is looked at, each keyword stands in the table for both alignments
/// and each window sets two bits: faster and dearer to build, so it is for large inputs.
struct KeywordIndex: Sendable {
  /// A keyword: the rule it belongs to, and its place in the rule's list, or in `letters` if the
  /// rule is a policy's own or the stride is two.
  struct Keyword: Equatable, Sendable {
    let rule: RuleReference
    let start: UInt16
    let length: UInt16

    init(_ group: UInt16, _ index: UInt16, _ start: UInt16, _ length: UInt16) {
      rule = RuleReference(group: group, index: index)
      self.start = start
      self.length = length
    }
  }

  /// One way to recognise a keyword: the folded window at `offset` in it.
  ///
  /// Windows of three-byte keywords have a zero in the last byte, which no folded window has.
  struct Entry: Equatable, Sendable {
    let window: UInt32
    let keyword: UInt16
    let offset: UInt16
    /// The next entry of the same chain; 0 ends it.
    let next: UInt16

    init(_ window: UInt32, _ keyword: UInt16, _ offset: UInt16, _ next: UInt16) {
      self.window = window
      self.keyword = keyword
      self.offset = offset
      self.next = next
    }
  }

  /// How many positions lie between two windows: 1 or 2.
  let stride: Int
  /// With a stride of one: a bit for each value of the upper sixteen bits of a hash.
  private(set) var bits: [UInt32]
  /// With a stride of two: words chosen by the upper twelve bits of a hash.
  ///
  /// In each the next six bits and the six behind them choose a bit each; both are set. Of windows that belong
  /// to no keyword one in a hundred finds both, where one bit in a table of that size is found by one in thirty.
  private(set) var pairs: [UInt64]
  /// With a stride of two: which three folded bytes are a keyword, or the end of one of four.
  private(set) var triples: [UInt32]
  private(set) var heads: [UInt16]
  private(set) var entries: [Entry]
  private(set) var keywords: [Keyword]
  /// The keywords that no list of a rule has to be asked for, one behind the other.
  private(set) var letters: [UInt8] = []
  private let common: CommonWindows?

  /// An empty index.
  init(stride: Int) {
    self.stride = stride
    // Eight kilobytes are cheap to clear, 32 stay in the first-level cache and keep false hits rare.
    bits = [UInt32](repeating: 0, count: stride == 1 ? 1 << 11 : 0)
    pairs = [UInt64](repeating: 0, count: stride == 1 ? 0 : 1 << 12)
    common = stride == 1 ? nil : CommonWindows()
    triples = [UInt32](repeating: 0, count: stride == 1 ? 0 : 1 << 8)
    heads = [UInt16](repeating: 0, count: stride == 1 ? 1 << 10 : 1 << 12)
    // Entry 0 is a sentinel, so that 0 can end a chain.
    entries = [Entry(0, 0, 0, 0)]
    keywords = []
  }

  /// An index of stride 1 made of tables that lie ready.
  init(bits: [UInt32], heads: [UInt16], entries: [Entry], keywords: [Keyword]) {
    stride = 1
    self.bits = bits
    pairs = []
    common = nil
    triples = []
    self.heads = heads
    self.entries = entries
    self.keywords = keywords
  }

  /// Spreads a folded window over 32 bits; its top bits choose.
  @inline(__always) static func hash(_ window: UInt32) -> UInt32 { window &* 0x9E37_79B1 }

  /// Which chain a folded window's entries are in: one of 1,024, for large inputs one of 4,096.
  @inline(__always) static func head(_ window: UInt32, stride: Int) -> Int {
    Int(truncatingIfNeeded: hash(window) >> (stride == 1 ? 22 : 20))
  }

  /// Which bit tells whether three folded bytes may be a keyword or the end of one.
  @inline(__always) static func tripleBit(_ triple: UInt32) -> UInt32 { hash(triple) >> 19 }

  /// The bits that make letters caseless.
  @inline(__always) static var fold: UInt32 { 0x2020_2020 }

  /// Adds the keywords of all built-in rules.
  mutating func addCatalog() {
    for group in 0..<RuleCatalog.groupCount {
      let rules = RuleCatalog.group(group)
      for place in rules.indices where rules[place].form != .run {
        add(
          rules[place].keywords, UInt16(truncatingIfNeeded: group),
          UInt16(truncatingIfNeeded: place))
      }
    }
    for place in EncodingMarks.all.indices {
      add(
        EncodingMarks.all[place].keywords, UInt16(truncatingIfNeeded: EncodingMarks.group),
        UInt16(truncatingIfNeeded: place))
    }
  }

  /// Adds each keyword of a rule's list, separated by `|`.
  private mutating func add(_ list: StaticString, _ group: UInt16, _ index: UInt16) {
    let text = unsafe UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, unsafe text[end] != UInt8(ascii: "|") { end += 1 }
      let place = stride == 1 ? start : letters.count
      let letters = unsafe UnsafeBufferPointer(rebasing: text[start..<end])
      if stride == 2 { unsafe self.letters.append(contentsOf: letters) }
      let keyword = Keyword(
        group, index, UInt16(truncatingIfNeeded: place), UInt16(truncatingIfNeeded: end - start))
      unsafe add(keyword, letters)
      start = end + 1
    }
  }

  /// Adds a keyword of a policy's own rule; one of less than four bytes or more than 255 is not
  /// searched for.
  mutating func add(custom keyword: String, rule: Int) {
    let text = Array(keyword.utf8)
    guard text.count >= 4, text.count < 256, letters.count < 65_000 else { return }
    let start = UInt16(truncatingIfNeeded: letters.count)
    letters += text
    let place = UInt16(truncatingIfNeeded: rule)
    let keyword = Keyword(
      RuleReference.customGroup, place, start, UInt16(truncatingIfNeeded: text.count))
    unsafe text.withUnsafeBufferPointer { unsafe add(keyword, $0) }
  }

  private mutating func add(_ keyword: Keyword, _ text: UnsafeBufferPointer<UInt8>) {
    guard entries.count < 65_000 else { return }
    let number = UInt16(truncatingIfNeeded: keywords.count)
    keywords.append(keyword)
    switch text.count {
    case 0..<3: return
    case 3: unsafe addThree(text, number)
    case 4: unsafe addFour(text, number, isCustom: keyword.rule.isCustom)
    default: unsafe addLong(text, number)
    }
  }

  private mutating func addLong(_ text: UnsafeBufferPointer<UInt8>, _ number: UInt16) {
    guard stride == 2 else {
      // The middle is seldom as common as the ends ("----", "http", "key:").
      let middle = (text.count - 4) / 2
      unsafe insert(Self.window(text, at: middle), number, middle)
      return
    }
    for parity in 0..<2 {
      let offset = unsafe rarestOffset(text, parity: parity)
      unsafe insert(Self.window(text, at: offset), number, offset)
    }
  }

  private mutating func addFour(
    _ text: UnsafeBufferPointer<UInt8>, _ number: UInt16, isCustom: Bool
  ) {
    let window = unsafe Self.window(text, at: 0)
    insert(window, number, 0)
    // The window behind the first byte holds the other three and the byte that follows.
    guard stride == 2 else { return }
    if isCustom { markAll(window >> 8) } else { markContinued(window >> 8) }
    markTriple(window >> 8)
  }

  private mutating func addThree(_ text: UnsafeBufferPointer<UInt8>, _ number: UInt16) {
    let window = unsafe Self.triple(text)
    insert(window, number, 0, isMarked: false)
    markContinued(window)
    guard stride == 2 else { return }
    markTriple(window)
    // The window in front holds the byte before and the keyword.
    var byte: UInt32 = 0x20
    while byte < 0x100 {
      if byte & 0x20 != 0 { mark(window << 8 | byte) }
      byte += 1
    }
  }

  /// Sets the bits of all windows that begin with three folded bytes.
  private mutating func markAll(_ head: UInt32) {
    var byte: UInt32 = 0x20
    while byte < 0x100 {
      if byte & 0x20 != 0 { mark(head | byte << 24) }
      byte += 1
    }
  }

  /// Sets the bits of those that end in what tokens are made of: a letter, a digit, `-`, `_`, `.` or `/`.
  private mutating func markContinued(_ head: UInt32) {
    let bytes: StaticString = "abcdefghijklmnopqrstuvwxyz0123456789-./\u{7F}"
    for place in 0..<bytes.utf8CodeUnitCount {
      mark(head | UInt32(unsafe bytes.utf8Start[place]) << 24)
    }
  }

  private mutating func mark(_ window: UInt32) {
    let hash = Self.hash(window)
    if stride == 1 {
      bits[Int(hash >> 21)] |= 1 << (hash >> 16 & 31)
    } else {
      pairs[Int(hash >> 20)] |= 1 << UInt64(hash >> 14 & 63) | 1 << UInt64(hash >> 8 & 63)
    }
  }

  private mutating func markTriple(_ triple: UInt32) {
    let bit = Self.tripleBit(triple)
    triples[Int(bit >> 5)] |= 1 << (bit & 31)
  }

  private mutating func insert(
    _ window: UInt32, _ number: UInt16, _ offset: Int, isMarked: Bool = true
  ) {
    if isMarked { mark(window) }
    let head = Self.head(window, stride: stride)
    entries.append(Entry(window, number, UInt16(truncatingIfNeeded: offset), heads[head]))
    heads[head] = UInt16(truncatingIfNeeded: entries.count - 1)
  }

  private static func window(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32 {
    let low = unsafe UInt32(text[start]) | UInt32(text[start + 1]) << 8
    return unsafe (low | UInt32(text[start + 2]) << 16 | UInt32(text[start + 3]) << 24) | fold
  }

  private static func triple(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    unsafe (UInt32(text[0]) | UInt32(text[1]) << 8 | UInt32(text[2]) << 16) | 0x0020_2020
  }

  /// The offset of the given parity whose window is least to be expected in text.
  private func rarestOffset(_ text: UnsafeBufferPointer<UInt8>, parity: Int) -> Int {
    var best = parity
    var bestRarity = -1
    var offset = parity
    while offset + 4 <= text.count {
      var rarity = unsafe common?.contains(Self.window(text, at: offset)) == true ? 0 : 21
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
