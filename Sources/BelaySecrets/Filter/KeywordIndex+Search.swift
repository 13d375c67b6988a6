extension KeywordIndex {
  /// Most hits one call of `search` gathers, so that memory stays bounded.
  static var batch: Int { 1024 }

  /// Appends the keywords whose windows lie at or behind `position` to `hits`, and returns where
  /// to go on: the end of the text, or earlier when a batch is full.
  ///
  /// Each occurrence is reported once; the order is that of the windows, almost that of the text.
  func search(_ text: UnsafeBufferPointer<UInt8>, from position: Int, into hits: inout [KeywordHit])
    -> Int
  {
    guard let base = text.baseAddress else { return text.count }
    let raw = unsafe UnsafeRawPointer(base)
    let end = text.count
    var position = position
    let block = 8 * stride
    // The last load of a block begins six windows' worth behind it and takes eight bytes.
    let lastBlock = end - (block + 8)
    let shift = shift
    let wordShift = shift + 5
    unsafe bits.withUnsafeBufferPointer { bits in
      guard let bits = bits.baseAddress else { return }
      @inline(__always) func test(_ window: UInt32) -> UInt32 {
        let hash = Self.hash(window)
        return unsafe bits[Int(hash &>> wordShift)] &>> (hash &>> shift)
      }
      if stride == 2 {
        while position <= lastBlock {
          let here = unsafe raw + position
          let first = unsafe here.loadUnaligned(as: UInt64.self) | 0x2020_2020_2020_2020
          let second =
            unsafe here.loadUnaligned(fromByteOffset: 6, as: UInt64.self) | 0x2020_2020_2020_2020
          let third =
            unsafe here.loadUnaligned(fromByteOffset: 12, as: UInt64.self) | 0x2020_2020_2020_2020
          let one =
            test(UInt32(truncatingIfNeeded: first)) | test(UInt32(truncatingIfNeeded: first >> 16))
            | test(UInt32(truncatingIfNeeded: first >> 32))
          let two =
            test(UInt32(truncatingIfNeeded: second))
            | test(UInt32(truncatingIfNeeded: second >> 16))
            | test(UInt32(truncatingIfNeeded: second >> 32))
          let three =
            test(UInt32(truncatingIfNeeded: third)) | test(UInt32(truncatingIfNeeded: third >> 16))
          if (one | two | three) & 1 != 0 {
            unsafe inspect(text, from: position, to: position + block, into: &hits)
            if hits.count >= Self.batch {
              position += block
              return
            }
          }
          position += block
        }
      } else {
        while position <= lastBlock {
          let here = unsafe raw + position
          let first = unsafe here.loadUnaligned(as: UInt64.self) | 0x2020_2020_2020_2020
          let second =
            unsafe here.loadUnaligned(fromByteOffset: 4, as: UInt64.self) | 0x2020_2020_2020_2020
          let one =
            test(UInt32(truncatingIfNeeded: first)) | test(UInt32(truncatingIfNeeded: first >> 8))
            | test(UInt32(truncatingIfNeeded: first >> 16))
            | test(UInt32(truncatingIfNeeded: first >> 24))
          let two =
            test(UInt32(truncatingIfNeeded: second)) | test(UInt32(truncatingIfNeeded: second >> 8))
            | test(UInt32(truncatingIfNeeded: second >> 16))
            | test(UInt32(truncatingIfNeeded: second >> 24))
          if (one | two) & 1 != 0 {
            unsafe inspect(text, from: position, to: position + block, into: &hits)
            if hits.count >= Self.batch {
              position += block
              return
            }
          }
          position += block
        }
      }
    }
    guard position > lastBlock else { return position }
    unsafe inspect(text, from: position, to: end, into: &hits)
    return end
  }

  /// Looks at each window between two positions, with care for the end of the text.
  @inline(never)
  private func inspect(
    _ text: UnsafeBufferPointer<UInt8>, from: Int, to end: Int, into hits: inout [KeywordHit]
  ) {
    var position = from
    while position < end {
      let window = unsafe Self.window(text, position) | Self.fold
      let bit = Self.hash(window) >> shift
      if bits[Int(bit >> 5)] &>> bit & 1 != 0 {
        unsafe look(text, position, window, length: 4, into: &hits)
        if hasFour && stride == 2 && position > 0 {
          unsafe look(
            text, position - 1, Self.window(text, position - 1) | Self.fold, length: 4, only: 4,
            into: &hits)
        }
        if hasThree {
          unsafe look(text, position, window & 0x00FF_FFFF, length: 3, into: &hits)
          if stride == 2 { unsafe look(text, position + 1, window >> 8, length: 3, into: &hits) }
        }
      }
      position += stride
    }
  }

  /// Reports the keywords that have `window` where it was found and whose other bytes agree.
  private func look(
    _ text: UnsafeBufferPointer<UInt8>, _ position: Int, _ window: UInt32, length: Int,
    only: UInt32 = 0, into hits: inout [KeywordHit]
  ) {
    var next = heads[Int(Self.hash(window) >> 23)]
    while next != 0 {
      let entry = entries[Int(next)]
      if entry.window == window {
        let keyword = keywords[Int(entry.keyword)]
        let start = position - Int(entry.offset)
        if only == 0 || keyword.length == only, unsafe equals(keyword, text, start) {
          hits.append(KeywordHit(keyword: entry.keyword, start: start))
        }
      }
      next = entry.next
    }
  }

  /// Whether the keyword stands at `start`, letters in any case.
  private func equals(_ keyword: Keyword, _ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool
  {
    let length = Int(keyword.length)
    guard start >= 0, start + length <= text.count else { return false }
    let first = Int(keyword.start)
    for index in 0..<length {
      let byte = unsafe text[start + index]
      let letter = letters[first + index]
      if byte != letter, ByteClass.lowercased(byte) != ByteClass.lowercased(letter) { return false }
    }
    return true
  }

  /// Whether the keyword stands at `start` exactly as written.
  func isExact(_ hit: KeywordHit, in text: Span<UInt8>) -> Bool {
    let keyword = keywords[Int(hit.keyword)]
    let first = Int(keyword.start)
    for index in 0..<Int(keyword.length) where text[hit.start + index] != letters[first + index] {
      return false
    }
    return true
  }

  /// The four bytes at `position`, zeros behind the end.
  private static func window(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt32 {
    if position + 4 <= text.count, let base = text.baseAddress {
      return unsafe UnsafeRawPointer(base).loadUnaligned(fromByteOffset: position, as: UInt32.self)
    }
    var window: UInt32 = 0
    var index = 0
    while index < 4 && position + index < text.count {
      unsafe window |= UInt32(text[position + index]) << UInt32(8 * index)
      index += 1
    }
    return window
  }
}
