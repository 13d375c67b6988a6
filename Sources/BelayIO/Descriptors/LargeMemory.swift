#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Advice to the system about large buffers.
enum LargeMemory {
  /// From how many bytes of input on large pages are asked for: below, most of one would be cleared for
  /// nothing.
  static let worthwhile = 1 << 20

  /// Asks for large pages below memory that is about to be filled.
  ///
  /// Each page of four kilobytes that is touched first costs a fault, which for an event of five
  /// megabytes is most of the work (madvise(2), MADV_HUGEPAGE). Only advice: a system that has no
  /// large pages does nothing.
  static func preferLargePages(_ buffer: UnsafeMutableRawBufferPointer) {
    #if os(Linux)
    let page = 4096
    guard buffer.count >= 2 << 20, let start = buffer.baseAddress else { return }
    let address = UInt(bitPattern: start)
    let aligned = (address + UInt(page - 1)) / UInt(page) * UInt(page)
    let length = buffer.count - Int(aligned - address)
    guard length > 0, let region = unsafe UnsafeMutableRawPointer(bitPattern: aligned) else {
      return
    }
    // MADV_HUGEPAGE, linux/mman.h
    _ = unsafe madvise(region, length / page * page, 14)
    #endif
  }
}
