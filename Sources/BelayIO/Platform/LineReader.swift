#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Reads a descriptor line by line in bounded memory.
package struct LineReader: ~Copyable {
  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// Takes over a descriptor and closes it in the end.
  ///
  /// `limit`: the longest line in bytes; the rest of a longer one is passed over.
  package init(_ descriptor: Int32, limit: Int = 64 << 20) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// Opens a file; `nil` if it cannot be read.
  package init?(path: String, limit: Int = 64 << 20) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    self.init(descriptor, limit: limit)
  }

  deinit { if descriptor > 2 { close(descriptor) } }

  /// The next line without its newline; `nil` at the end.
  package mutating func next() -> [UInt8]? {
    var searched = start
    while true {
      if let newline = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[start..<newline].prefix(limit))
        start = newline + 1
        return line
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        let line = Array(buffer[start...].prefix(limit))
        start = buffer.count
        return line
      }
      if start > 0 {
        buffer.removeFirst(start)
        searched -= start
        start = 0
      }
      if buffer.count > limit {
        // Keep what will be returned, drop what would be cut off anyway.
        buffer.removeLast(buffer.count - limit)
        searched = buffer.count
      }
      fill()
    }
  }

  private mutating func fill() {
    let size = 1 << 16
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: size))
    var count = 0
    repeat {
      count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress?.advanced(by: old), size)
      }
    } while count < 0 && errno == EINTR
    buffer.removeLast(size - max(0, count))
    if count <= 0 { isAtEnd = true }
  }
}
