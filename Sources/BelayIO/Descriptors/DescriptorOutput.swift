#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Writing to a descriptor, completely or not at all as far as the caller can tell.
package enum DescriptorOutput {
  /// Whether the descriptor is a pipe or socket that nobody reads any more.
  package static func hasNoReader(_ descriptor: Int32) -> Bool {
    var state = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return unsafe poll(&state, 1, 0) > 0 && state.revents & Int16(POLLERR) != 0
  }

  /// Writes all of `bytes`; `false` if the system refused any of them.
  ///
  /// Interrupted and short writes are continued, a non-blocking descriptor is waited for. A reader
  /// that has gone is an error only after `ProcessEnvironment.ignoreWriteSignals()`; before, it
  /// ends the process.
  package static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return true }
      var written = 0
      while written < buffer.count {
        let length = unsafe write(descriptor, start + written, buffer.count - written)
        if length > 0 {
          written += length
        } else if length == 0 {
          return false
        } else if !DescriptorInput.shouldRetry(errno, descriptor, for: Int16(POLLOUT)) {
          return false
        }
      }
      return true
    }
  }
}
