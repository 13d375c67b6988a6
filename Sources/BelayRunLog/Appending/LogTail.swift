import BelayDigest

/// The end of a log: the record to chain behind, and what has to be repaired before.
struct LogTail {
  /// The last valid record; `nil` in a file without one.
  let head: ChainHead?
  /// Whether the last valid record lacks its newline.
  let lacksNewline: Bool
  /// Bytes behind the last valid record that are none, to be covered by a recovery record.
  let junk: Range<Int>?
  /// Whether those bytes lack a newline behind them.
  let junkLacksNewline: Bool

  /// How much is read at first: several records.
  private static let window = 8 << 10
  /// How far back a valid record is searched for.
  private static let farthest = 8 << 20

  private init(
    head: ChainHead?, lacksNewline: Bool = false, junk: Range<Int>? = nil,
    junkLacksNewline: Bool = false
  ) {
    self.head = head
    self.lacksNewline = lacksNewline
    self.junk = junk
    self.junkLacksNewline = junkLacksNewline
  }

  /// Looks at the end of a locked file.
  static func examine(_ file: borrowing LogFile, size: Int) throws(RunLogError) -> LogTail {
    if size == 0 { return LogTail(head: nil) }
    var window = Self.window
    while true {
      let start = max(0, size - window)
      let bytes = try file.read(at: start, count: size - start)
      guard bytes.count == size - start else { throw .damaged(path: file.path) }
      let tail = unsafe bytes.withUnsafeBufferPointer { unsafe find(in: $0, start: start) }
      if let tail { return tail }
      guard window < farthest else { throw .damaged(path: file.path) }
      window = min(window * 8, farthest)
    }
  }

  /// Searches the last valid record in the last bytes of a file; `nil` if more of it is needed.
  private static func find(in bytes: UnsafeBufferPointer<UInt8>, start: Int) -> LogTail? {
    let size = start + bytes.count
    var end = bytes.count
    let endsInNewline = unsafe bytes[end - 1] == UInt8(ascii: "\n")
    if endsInNewline { end -= 1 }
    var isLast = true
    while true {
      let begin = unsafe LineBytes(bytes).lineStart(before: end)
      // Without a newline before it, a line is whole only at the start of the file.
      guard let begin = begin ?? (start == 0 ? 0 : nil) else { return nil }
      let line = unsafe UnsafeBufferPointer(rebasing: bytes[begin..<end])
      if let parts = unsafe RecordLine(line),
        // Only a record whose newline is missing may have been cut by chance at a likely place.
        unsafe endsInNewline || !isLast || parts.isIntact(line)
      {
        let head = unsafe parts.head(line)
        if isLast { return LogTail(head: head, lacksNewline: !endsInNewline) }
        return LogTail(
          head: head, junk: (start + end + 1)..<size, junkLacksNewline: !endsInNewline)
      }
      if begin == 0 {
        return LogTail(head: nil, junk: 0..<size, junkLacksNewline: !endsInNewline)
      }
      end = begin - 1
      isLast = false
    }
  }

  /// What a recovery record says of the junk; `nil` if there is none.
  func recovered(from file: borrowing LogFile) throws(RunLogError) -> RecoveredBytes? {
    guard let junk else { return nil }
    var hash = SHA256()
    var at = junk.lowerBound
    while at < junk.upperBound {
      let bytes = try file.read(at: at, count: min(64 << 10, junk.upperBound - at))
      guard !bytes.isEmpty else { throw .damaged(path: file.path) }
      hash.update(bytes)
      at += bytes.count
    }
    if junkLacksNewline { hash.update([UInt8(ascii: "\n")]) }
    return RecoveredBytes(
      offset: junk.lowerBound, length: junk.count + (junkLacksNewline ? 1 : 0),
      digest: Hexadecimal.encode(hash.digest()))
  }
}
