import CSodium

/// Random bytes from the operating system, good for keys.
package enum RandomBytes {
  /// `count` random bytes.
  package static func make(_ count: Int) -> [UInt8] {
    Sodium.prepare()
    return unsafe [UInt8](unsafeUninitializedCapacity: max(0, count)) { room, used in
      guard let base = room.baseAddress, count > 0 else { return }
      unsafe randombytes_buf(base, count)
      used = count
    }
  }
}
