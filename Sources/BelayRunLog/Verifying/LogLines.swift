#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Hands out the lines of a stretch of a file, from one buffer that grows only for long lines.
@safe struct LogLines: ~Copyable {
  private var buffer: UnsafeMutableBufferPointer<UInt8>

  /// The buffer at the start.
  private static let capacity = 256 << 10
  /// The longest line that is taken for one; far above what a record can be.
  static let longest = 64 << 20

  init() {
    unsafe buffer = .allocate(capacity: Self.capacity)
  }

  deinit {
    unsafe buffer.deallocate()
  }

  /// Reads `range` of a file.
  ///
  /// `line` is given each line without its newline and where it begins, and answers whether to go on;
  /// `rest` is given what stands behind the last newline.
  mutating func read(
    _ file: borrowing LogFile, range: Range<Int>,
    line: (UnsafeBufferPointer<UInt8>, Int) -> Bool,
    rest: (UnsafeBufferPointer<UInt8>, Int) -> Void
  ) throws(RunLogError) {
    var kept = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      var used = 0
      let room = unsafe UnsafeMutableBufferPointer(
        rebasing: buffer[kept..<min(buffer.count, kept + range.upperBound - offset)])
      let failure = unsafe file.read(into: room, at: offset, used: &used)
      if failure != 0 { throw .system(operation: "read", path: file.path, errno: failure) }
      if used == 0 { break }
      let start = offset - kept
      offset += used
      let filled = unsafe UnsafeBufferPointer(rebasing: buffer[..<(kept + used)])
      guard let done = unsafe lines(filled, start: start, line) else { return }
      kept = filled.count - done
      if done > 0, kept > 0, let base = unsafe buffer.baseAddress {
        unsafe memmove(base, base + done, kept)
      } else if unsafe kept == buffer.count {
        guard kept < Self.longest else { throw .damaged(path: file.path) }
        grow()
      }
    }
    unsafe rest(UnsafeBufferPointer(rebasing: buffer[..<kept]), offset - kept)
  }

  /// Hands out the whole lines.
  ///
  /// - Returns: how many bytes they take; `nil` if the reader wants no more.
  private func lines(
    _ bytes: UnsafeBufferPointer<UInt8>, start: Int,
    _ line: (UnsafeBufferPointer<UInt8>, Int) -> Bool
  ) -> Int? {
    guard let base = bytes.baseAddress else { return 0 }
    var at = 0
    while at < bytes.count,
      let newline = unsafe memchr(base + at, 0x0A, bytes.count - at)
    {
      let end = unsafe UnsafeRawPointer(newline) - UnsafeRawPointer(base)
      if unsafe !line(UnsafeBufferPointer(rebasing: bytes[at..<end]), start + at) { return nil }
      at = end + 1
    }
    return at
  }

  private mutating func grow() {
    let larger = unsafe UnsafeMutableBufferPointer<UInt8>.allocate(capacity: buffer.count * 4)
    if let from = unsafe buffer.baseAddress, let to = larger.baseAddress {
      unsafe memcpy(to, from, buffer.count)
    }
    unsafe buffer.deallocate()
    unsafe buffer = unsafe larger
  }
}
