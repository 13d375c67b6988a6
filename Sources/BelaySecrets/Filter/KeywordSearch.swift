import CSearch

/// The inner loops of the keyword search, on bare pointers that are valid for one call.
@safe struct KeywordSearch {
  private let text: UnsafePointer<UInt8>
  private let count: Int
  private let bits: UnsafePointer<UInt32>
  /// Empty with a stride of one.
  private let triples: UnsafeBufferPointer<UInt32>
  private let heads: UnsafePointer<UInt16>
  private let entries: UnsafePointer<KeywordIndex.Entry>
  private let stride: Int

  init(
    text: UnsafePointer<UInt8>, count: Int, bits: UnsafePointer<UInt32>,
    triples: UnsafeBufferPointer<UInt32>, heads: UnsafePointer<UInt16>,
    entries: UnsafePointer<KeywordIndex.Entry>, stride: Int
  ) {
    unsafe self.text = text
    self.count = count
    unsafe self.bits = bits
    unsafe self.triples = triples
    unsafe self.heads = heads
    unsafe self.entries = entries
    self.stride = stride
  }

  /// How many places of windows are listed at once.
  private static var listed: Int { 128 }

  /// Looks at every second window, or at every one, and reports the keywords they belong to.
  ///
  /// - Returns: where to go on: the end of the text, or earlier when a batch is full.
  func everyHit(
    from start: Int, index: borrowing KeywordIndex, into hits: inout [KeywordHit]
  ) -> Int {
    unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.listed) { places in
      guard let list = places.baseAddress else { return count }
      var position = start
      repeat {
        var found = 0
        let next =
          unsafe stride == 2
          ? belay_every_second_window(text, count, position, bits, list, Self.listed, &found)
          : belay_every_window(text, count, position, bits, list, Self.listed, &found)
        for number in 0..<found {
          let place = unsafe position &+ Int(list[number])
          let window = window(place)
          if stride == 2 {
            lookAround(place, window, index, &hits)
          } else {
            look(place, window, index, &hits)
            look(place, window & 0x00FF_FFFF, index, &hits)
          }
        }
        position = next
      } while position < count && hits.count < KeywordIndex.batch
      return position
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
