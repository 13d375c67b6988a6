import CSodium

/// Comparison whose duration tells nothing about where two secrets differ.
package enum ConstantTime {
  /// Whether both hold the same bytes; only the lengths may show in the time it takes.
  package static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    return unsafe left.withUnsafeBufferPointer { first in
      unsafe right.withUnsafeBufferPointer { second in
        guard let one = first.baseAddress, let two = second.baseAddress else { return true }
        return unsafe sodium_memcmp(one, two, left.count) == 0
      }
    }
  }
}
