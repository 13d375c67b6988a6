/// The keywords of all rules, arranged so that a text is searched for all of them at once.
///
/// Every four-byte window of the text is folded (OR 0x20), hashed by one multiplication and looked
/// up in a table of bits; only windows whose bit is set are compared with keywords. With a stride
/// of two, every second window is looked at, each keyword stands in the table for both alignments
/// and each window sets two bits: faster and dearer to build, so it is for large inputs.
struct KeywordIndex: Sendable {
  /// A keyword: the rule it belongs to, and its place in the letters of all built-in keywords, or, if the
  /// rule is a policy's own, in those of the index.
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
  /// Tells which windows may belong to a keyword.
  ///
  /// With a stride of one: a bit for each value of the upper sixteen bits of a hash. With a stride of two: words
  /// chosen by the upper thirteen bits, in each of which the next five bits and the five behind them choose a bit;
  /// both are set. Of windows that belong to no keyword one in a hundred finds both, where one bit in a table of
  /// that size is found by one in thirty.
  var bits: [UInt32]
  /// With a stride of two: which three folded bytes are a keyword, or the end of one of four.
  var triples: [UInt32]
  var heads: [UInt16]
  var entries: [Entry]
  var keywords: [Keyword]
  /// The keywords of a policy's own rules, one behind the other.
  var customLetters: [UInt8] = []
  /// What a keyword should not be looked for by; made with the first keyword that has a choice.
  var commonWindows: CommonWindows?

  /// An empty index.
  init(stride: Int) {
    // Entry 0 is a sentinel, so that 0 can end a chain.
    self.init(
      stride: stride, bits: [],
      heads: [UInt16](repeating: 0, count: stride == 1 ? 1 << 10 : 1 << 12),
      entries: [Entry(0, 0, 0, 0)], keywords: [])
  }

  /// An index made of tables that lie ready.
  ///
  /// `bits`: those of stride one; where there are none, they are set. To do so for 3,000 windows takes less than
  /// to read 32 kilobytes.
  init(stride: Int, bits: [UInt32], heads: [UInt16], entries: [Entry], keywords: [Keyword]) {
    self.stride = stride
    // Eight kilobytes are cheap to clear, 32 stay in the first-level cache and keep false hits rare.
    self.bits =
      bits.isEmpty ? [UInt32](repeating: 0, count: stride == 1 ? 1 << 11 : 1 << 13) : bits
    triples = [UInt32](repeating: 0, count: stride == 1 ? 0 : 1 << 8)
    self.heads = heads
    self.entries = entries
    self.keywords = keywords
    if bits.isEmpty { markEntries() }
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
}
