/// The one way an event comes in.
package enum StandardInput {
  /// Reads a descriptor to its end.
  ///
  /// Interrupted reads are repeated; a non-blocking descriptor is waited for. Complexity: linear in
  /// the input, about one system call for every 64 KiB of a pipe.
  ///
  /// - Parameters:
  ///   - descriptor: where to read from.
  ///   - limit: the most bytes accepted; more is an error, and is not read.
  /// - Returns: all that came.
  /// - Throws: `tooLarge`, or what the system said.
  package static func readAll(
    from descriptor: Int32 = 0, limit: Int = 64 << 20
  ) throws(InputError) -> [UInt8] {
    switch DescriptorInput.readAll(from: descriptor, limit: limit) {
    case .read(let bytes): return bytes
    case .tooLarge: throw .tooLarge(limit: limit)
    case .failed(let errno): throw .unreadable(errno: errno)
    }
  }
}
