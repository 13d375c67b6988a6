/// Moving bytes within and between buffers without making new ones.
package enum ByteMove {
  /// Moves `count` bytes of a buffer to another place in it; the two may overlap.
  ///
  /// What would reach beyond the buffer is left out.
  package static func move(
    in buffer: inout [UInt8], from source: Int, to target: Int, count: Int
  ) {
    let count = min(count, buffer.count - source, buffer.count - target)
    guard count > 0, source >= 0, target >= 0 else { return }
    unsafe buffer.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      unsafe (base + target).copyMemory(from: base + source, byteCount: count)
    }
  }

  /// Copies a range of one array over another from `target` on.
  ///
  /// What would reach beyond either is left out.
  package static func copy(
    _ source: [UInt8], _ range: Range<Int>, to buffer: inout [UInt8], at target: Int
  ) {
    let range = range.clamped(to: 0..<source.count)
    let count = min(range.count, buffer.count - target)
    guard count > 0, target >= 0 else { return }
    unsafe source.withUnsafeBytes { from in
      unsafe buffer.withUnsafeMutableBytes { bytes in
        guard let base = bytes.baseAddress, let first = from.baseAddress else { return }
        unsafe (base + target).copyMemory(from: first + range.lowerBound, byteCount: count)
      }
    }
  }
}
