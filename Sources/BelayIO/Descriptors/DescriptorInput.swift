#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Reading a descriptor to its end, whatever it is.
enum DescriptorInput {
  /// What came of reading.
  enum Outcome {
    case read([UInt8])
    case tooLarge
    case failed(errno: Int32)
  }

  /// Room for the first read: what a pipe holds.
  private static let firstCapacity = 64 << 10

  /// Reads to the end, at most `limit` bytes.
  ///
  /// A full buffer is replaced by one 256 times as large. Memory that is not touched costs
  /// nothing, so what counts is how much is copied: next to nothing of the input.
  ///
  /// - Parameters:
  ///   - descriptor: an open descriptor, blocking or not.
  ///   - limit: the most bytes wanted; one more is read to see whether there are more.
  ///   - expected: how many bytes probably come, 0 if unknown.
  /// - Returns: the bytes, or why there are none.
  static func readAll(from descriptor: Int32, limit: Int, expected: Int = 0) -> Outcome {
    let most = max(0, limit)
    // One byte more than wanted: it tells "exactly the limit" from "too much".
    let capacityLimit = most == Int.max ? most : most + 1
    var capacity = min(capacityLimit, max(expected + 1, firstCapacity))
    var buffer: [UInt8] = []
    var ended = false
    var failure: Int32 = 0
    while true {
      buffer = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { room, count in
        count = buffer.count
        var isLarge = false
        unsafe buffer.withUnsafeBufferPointer { old in
          if let from = old.baseAddress, let to = room.baseAddress {
            unsafe UnsafeMutableRawPointer(to).copyMemory(from: from, byteCount: old.count)
          }
        }
        while count < room.count {
          guard let start = room.baseAddress else { return }
          let wanted =
            isLarge ? room.count - count : min(room.count - count, LargeMemory.worthwhile)
          let length = unsafe read(descriptor, start + count, wanted)
          if length > 0 {
            count += length
            if !isLarge, count >= LargeMemory.worthwhile {
              isLarge = true
              unsafe LargeMemory.preferLargePages(
                UnsafeMutableRawBufferPointer(
                  UnsafeMutableBufferPointer(rebasing: room[count...])))
            }
          } else if length == 0 {
            ended = true
            return
          } else {
            let number = errno
            if shouldRetry(number, descriptor, for: Int16(POLLIN)) { continue }
            failure = number
            return
          }
        }
      }
      if failure != 0 { return .failed(errno: failure) }
      if buffer.count > most { return .tooLarge }
      if ended { return .read(buffer) }
      capacity = capacity > capacityLimit / 256 ? capacityLimit : capacity * 256
    }
  }

  /// Whether a call that failed with `number` is to be tried again.
  ///
  /// A descriptor that would block is waited for, since a caller may have made it non-blocking.
  static func shouldRetry(_ number: Int32, _ descriptor: Int32, for events: Int16) -> Bool {
    if number == EINTR { return true }
    guard number == EAGAIN || number == EWOULDBLOCK else { return false }
    var waiting = pollfd(fd: descriptor, events: events, revents: 0)
    return unsafe poll(&waiting, 1, -1) >= 0 || errno == EINTR
  }
}
