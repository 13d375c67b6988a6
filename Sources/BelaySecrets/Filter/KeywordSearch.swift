/// The inner loops of the keyword search, on bare pointers that are valid for one call.
@safe struct KeywordSearch {
  private let text: UnsafePointer<UInt8>
  private let count: Int
  /// The tables of the other stride are empty.
  private let bits: UnsafeBufferPointer<UInt32>
  private let pairs: UnsafeBufferPointer<UInt64>
  private let triples: UnsafeBufferPointer<UInt32>
  private let heads: UnsafePointer<UInt16>
  private let entries: UnsafePointer<KeywordIndex.Entry>
  private let stride: Int

  init(
    text: UnsafePointer<UInt8>, count: Int, bits: UnsafeBufferPointer<UInt32>,
    pairs: UnsafeBufferPointer<UInt64>, triples: UnsafeBufferPointer<UInt32>,
    heads: UnsafePointer<UInt16>, entries: UnsafePointer<KeywordIndex.Entry>, stride: Int
  ) {
    unsafe self.text = text
    self.count = count
    unsafe self.bits = bits
    unsafe self.pairs = pairs
    unsafe self.triples = triples
    unsafe self.heads = heads
    unsafe self.entries = entries
    self.stride = stride
  }

  /// The last bit tells whether a folded window may belong to a keyword.
  ///
  /// The shifts are literals, and mask what they are given: both spare instructions.
  @inline(__always) private func wide(_ window: UInt64, _ down: UInt64 = 0) -> UInt64 {
    let hash = KeywordIndex.hash(UInt32(truncatingIfNeeded: window &>> down))
    let word = unsafe pairs[Int(hash &>> 20)]
    return word &>> UInt64(hash &>> 14) & word &>> UInt64(hash &>> 8)
  }

  @inline(__always) private func narrow(_ window: UInt64, _ down: UInt64 = 0) -> UInt32 {
    let hash = KeywordIndex.hash(UInt32(truncatingIfNeeded: window &>> down))
    return unsafe bits[Int(hash &>> 21)] &>> (hash &>> 16)
  }

  @inline(__always) private func load(_ position: Int) -> UInt64 {
    let pointer = unsafe UnsafeRawPointer(text + position)
    return unsafe pointer.loadUnaligned(as: UInt64.self) | 0x2020_2020_2020_2020
  }

  /// Looks at every second window, eight at a time.
  func everySecond(
    from start: Int, index: borrowing KeywordIndex, into hits: inout [KeywordHit]
  ) -> Int {
    var position = start
    // The last load of a block begins twelve bytes behind its start and takes eight.
    while position <= count - 20 {
      let first = load(position)
      let second = load(position + 6)
      let third = load(position + 12)
      let one = wide(first) | wide(first, 16) | wide(first, 32)
      let two = wide(second) | wide(second, 16) | wide(second, 32)
      if (one | two | wide(third) | wide(third, 16)) & 1 != 0 {
        inspectBlock(position, index, &hits)
        if hits.count >= KeywordIndex.batch { return position + 16 }
      }
      position += 16
    }
    inspect(position, count, index, &hits)
    return count
  }

  /// Looks at those of eight windows whose bits are set: at most one or two, and to ask each one alone
  /// would take as long as the rest of the search.
  @inline(never)
  private func inspectBlock(
    _ start: Int, _ index: borrowing KeywordIndex, _ hits: inout [KeywordHit]
  ) {
    let first = load(start)
    let second = load(start + 6)
    let third = load(start + 12)
    let one = wide(first) & 1 | (wide(first, 16) & 1) &<< 1 | (wide(first, 32) & 1) &<< 2
    let two = wide(second) & 1 | (wide(second, 16) & 1) &<< 1 | (wide(second, 32) & 1) &<< 2
    var marks = one | two &<< 3 | (wide(third) & 1) &<< 6 | (wide(third, 16) & 1) &<< 7
    while marks != 0 {
      let position = start &+ marks.trailingZeroBitCount &* 2
      lookAround(position, window(position), index, &hits)
      marks &= marks &- 1
    }
  }

  /// Looks at every window, eight at a time.
  func every(
    from start: Int, index: borrowing KeywordIndex, into hits: inout [KeywordHit]
  ) -> Int {
    var position = start
    while position <= count - 12 {
      let first = load(position)
      let second = load(position + 4)
      let one = narrow(first) | narrow(first, 8) | narrow(first, 16) | narrow(first, 24)
      let two = narrow(second) | narrow(second, 8) | narrow(second, 16) | narrow(second, 24)
      if (one | two) & 1 != 0 {
        inspect(position, position + 8, index, &hits)
        if hits.count >= KeywordIndex.batch { return position + 8 }
      }
      position += 8
    }
    inspect(position, count, index, &hits)
    return count
  }

  /// Looks at each window between two positions, with care for the end of the text.
  @inline(never)
  private func inspect(
    _ start: Int, _ end: Int, _ index: borrowing KeywordIndex, _ hits: inout [KeywordHit]
  ) {
    var position = start
    if stride == 2 {
      while position < end {
        let window = window(position)
        if wide(UInt64(window)) & 1 != 0 { lookAround(position, window, index, &hits) }
        position &+= 2
      }
    } else {
      while position < end {
        let window = window(position)
        if narrow(UInt64(window)) & 1 != 0 {
          look(position, window, index, &hits)
          look(position, window & 0x00FF_FFFF, index, &hits)
        }
        position &+= 1
      }
    }
  }

  /// Reports the keywords that one of every second window tells of.
  @inline(__always)
  private func lookAround(
    _ position: Int, _ window: UInt32, _ index: borrowing KeywordIndex, _ hits: inout [KeywordHit]
  ) {
    look(position, window, index, &hits)
    // Keywords of three and four bytes that begin here, or at the odd position in front.
    let low = window & 0x00FF_FFFF
    if mayBeShort(low) {
      look(position, low, index, &hits)
      if position > 0 {
        look(position &- 1, self.window(position &- 1), index, &hits, only: 4)
      }
    }
    // Keywords of three bytes that begin at the odd position behind.
    if mayBeShort(window >> 8) { look(position &+ 1, window >> 8, index, &hits) }
  }

  /// Whether three folded bytes may be a keyword, or the end of one of four.
  @inline(__always) private func mayBeShort(_ triple: UInt32) -> Bool {
    let bit = KeywordIndex.tripleBit(triple)
    return unsafe triples[Int(bit >> 5)] >> (bit & 31) & 1 == 1
  }

  /// Reports the keywords that have `window` where it was found and whose other bytes agree.
  @inline(__always)
  private func look(
    _ position: Int, _ window: UInt32, _ index: borrowing KeywordIndex,
    _ hits: inout [KeywordHit], only: UInt16 = 0
  ) {
    var next = unsafe heads[KeywordIndex.head(window, stride: stride)]
    while next != 0 {
      let entry = unsafe entries[Int(next)]
      if entry.window == window {
        report(entry, position, index, &hits, only: only)
      }
      next = entry.next
    }
  }

  @inline(never)
  private func report(
    _ entry: KeywordIndex.Entry, _ position: Int, _ index: borrowing KeywordIndex,
    _ hits: inout [KeywordHit], only: UInt16
  ) {
    let start = position - Int(entry.offset)
    let whole = unsafe UnsafeBufferPointer(start: text, count: count)
    if only == 0 || index.keywords[Int(entry.keyword)].length == only,
      unsafe index.stands(entry.keyword, in: whole, at: start)
    {
      hits.append(KeywordHit(keyword: entry.keyword, start: start))
    }
  }

  /// The four folded bytes at `position`, zeros folded behind the end.
  @inline(__always) private func window(_ position: Int) -> UInt32 {
    if position &+ 4 <= count {
      let pointer = unsafe UnsafeRawPointer(text + position)
      return unsafe pointer.loadUnaligned(as: UInt32.self) | KeywordIndex.fold
    }
    return lastWindow(position)
  }

  @inline(never) private func lastWindow(_ position: Int) -> UInt32 {
    var window: UInt32 = 0
    var index = 0
    while index < 4 && position + index < count {
      unsafe window |= UInt32(text[position + index]) << UInt32(8 * index)
      index += 1
    }
    return window | KeywordIndex.fold
  }
}
