/// The keywords of all rules, arranged so that a text is searched for all of them at once.
///
/// Every four-byte window of the text is folded (OR 0x20), hashed by one multiplication and looked
/// up in a table of bits; only windows whose bit is set are compared with keywords. With a stride
/// of two, every second window is looked at and each keyword stands in the table for both
/// alignments: twice as fast and dearer to build, so it is for large inputs.
struct KeywordIndex: Sendable {
  /// A keyword: its place in `letters` and the rule it belongs to.
  struct Keyword: Sendable {
    let start: UInt32
    let length: UInt32
    let rule: RuleReference
  }

  /// One way to recognise a keyword: the folded window at `offset` in it.
  ///
  /// Windows of three-byte
  /// keywords have a zero in the last byte, which no folded window has.
  struct Entry: Sendable {
    let window: UInt32
    let keyword: UInt16
    let offset: UInt16
    /// The next entry of the same chain; 0 ends it.
    let next: UInt16
  }

  /// How many positions lie between two windows: 1 or 2.
  let stride: Int
  /// Shift that takes a hash to its bit's number; 32 minus the logarithm of the number of bits.
  let shift: UInt32
  private(set) var bits: [UInt32]
  private(set) var heads: [UInt16]
  /// Entry 0 is a sentinel, so that 0 can end a chain.
  private(set) var entries: [Entry] = [Entry(window: 0, keyword: 0, offset: 0, next: 0)]
  private(set) var keywords: [Keyword] = []
  /// All keywords one behind the other, as written.
  private(set) var letters: [UInt8] = []
  /// Whether a keyword of exactly three bytes, or four, is among them.
  private(set) var hasThree = false
  private(set) var hasFour = false

  /// An empty index.
  init(stride: Int) {
    self.stride = stride
    // Four kilobytes are cheap to clear, 32 stay in the first-level cache and keep false hits rare.
    shift = stride == 1 ? 32 - 15 : 32 - 18
    bits = [UInt32](repeating: 0, count: stride == 1 ? 1 << 10 : 1 << 13)
    heads = [UInt16](repeating: 0, count: 1 << 9)
    entries.reserveCapacity(512)
    keywords.reserveCapacity(256)
    letters.reserveCapacity(4096)
  }

  /// Spreads a folded window over 32 bits; its top bits choose.
  @inline(__always) static func hash(_ window: UInt32) -> UInt32 { window &* 0x9E37_79B1 }

  /// The bits that make letters caseless.
  @inline(__always) static var fold: UInt32 { 0x2020_2020 }

  /// Adds each keyword of a text separated by `|`.
  mutating func add(_ list: StaticString, rule: RuleReference) {
    let count = list.utf8CodeUnitCount
    list.withUTF8Buffer { bytes in
      var start = 0
      var position = 0
      while position <= count {
        if unsafe position == count || bytes[position] == UInt8(ascii: "|") {
          if position > start {
            unsafe add(UnsafeBufferPointer(rebasing: bytes[start..<position]), rule: rule)
          }
          start = position + 1
        }
        position += 1
      }
    }
  }

  /// Adds one keyword.
  ///
  /// Less than three bytes, or more than 65,000 keywords, are not accepted.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, rule: RuleReference) {
    let length = bytes.count
    guard length >= 3, length < 256, entries.count < 65_000 else { return }
    let number = UInt16(truncatingIfNeeded: keywords.count)
    let start = letters.count
    unsafe letters.append(contentsOf: bytes)
    keywords.append(
      Keyword(
        start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length),
        rule: rule))
    switch length {
    case 3: addThree(start, number)
    case 4: addFour(start, number)
    default: addLong(start, length, number)
    }
  }

  private mutating func addLong(_ start: Int, _ length: Int, _ number: UInt16) {
    guard stride == 2 else {
      // The middle is seldom as common as the ends ("----", "http", "key:").
      let offset = (length - 4) / 2
      let window = window(at: start + offset, fold: Self.fold)
      insert(window, number, offset)
      mark(window)
      return
    }
    for parity in 0..<2 {
      let offset = rarestOffset(start, length, parity: parity)
      let window = window(at: start + offset, fold: Self.fold)
      insert(window, number, offset)
      mark(window)
    }
  }

  private mutating func addFour(_ start: Int, _ number: UInt16) {
    hasFour = true
    let window = window(at: start, fold: Self.fold)
    insert(window, number, 0)
    mark(window)
    if stride == 2 { markAny(head: window >> 8, shift: 24) }
  }

  private mutating func addThree(_ start: Int, _ number: UInt16) {
    hasThree = true
    let window = triple(at: start)
    insert(window, number, 0)
    // Looking only for bytes that tokens are made of leaves two thirds of the table empty.
    var byte: UInt32 = 0x20
    while byte < 0x80 {
      if byte & 0x20 != 0, Self.continuesToken(UInt8(truncatingIfNeeded: byte)) {
        mark(window | byte << 24)
      }
      byte += 1
    }
    if stride == 2 { markAny(head: window << 8, shift: 0) }
  }

  /// Sets the bits of all windows in which one byte, at `shift`, is any byte.
  private mutating func markAny(head: UInt32, shift: UInt32) {
    var byte: UInt32 = 0
    while byte < 256 {
      if byte & 0x20 != 0 { mark(head | byte << shift) }
      byte += 1
    }
  }

  /// Whether a folded byte may follow a three-byte keyword.
  static func continuesToken(_ byte: UInt8) -> Bool {
    ByteClass.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == 0x7F
      || byte == UInt8(ascii: "~") || byte == UInt8(ascii: ".")
  }

  private mutating func mark(_ window: UInt32) {
    let bit = Self.hash(window) >> shift
    bits[Int(bit >> 5)] |= 1 << (bit & 31)
  }

  private mutating func insert(_ window: UInt32, _ number: UInt16, _ offset: Int) {
    let head = Int(Self.hash(window) >> 23)
    entries.append(
      Entry(
        window: window, keyword: number, offset: UInt16(truncatingIfNeeded: offset),
        next: heads[head]))
    heads[head] = UInt16(truncatingIfNeeded: entries.count - 1)
  }

  private func window(at start: Int, fold: UInt32) -> UInt32 {
    let low = UInt32(letters[start]) | UInt32(letters[start + 1]) << 8
    return (low | UInt32(letters[start + 2]) << 16 | UInt32(letters[start + 3]) << 24) | fold
  }

  private func triple(at start: Int) -> UInt32 {
    let low = UInt32(letters[start]) | UInt32(letters[start + 1]) << 8
    return (low | UInt32(letters[start + 2]) << 16) | 0x0020_2020
  }

  /// The offset of the given parity whose window is least to be expected in text.
  private func rarestOffset(_ start: Int, _ length: Int, parity: Int) -> Int {
    var best = parity
    var bestRarity = -1
    var offset = parity
    while offset + 4 <= length {
      var rarity = 0
      for byte in letters[start + offset..<start + offset + 4] { rarity += Self.rarity(byte) }
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
      UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "r"), 0x20:
      0
    case UInt8(ascii: "l"), UInt8(ascii: "d"), UInt8(ascii: "c"), UInt8(ascii: "u"),
      UInt8(ascii: "m"), UInt8(ascii: "p"), UInt8(ascii: "h"), UInt8(ascii: "-"),
      UInt8(ascii: "/"):
      2
    case UInt8(ascii: "f"), UInt8(ascii: "g"), UInt8(ascii: "b"), UInt8(ascii: "y"),
      UInt8(ascii: "v"), UInt8(ascii: "."), UInt8(ascii: ":"), 0x7F:
      3
    case UInt8(ascii: "w"), UInt8(ascii: "k"), UInt8(ascii: "x"): 4
    default: 5
    }
  }
}
