extension ArraySlice<UInt8> {
  /// The bytes as an array of their own.
  ///
  /// `Array(slice)` copies byte by byte in Embedded Swift; a script of a kilobyte is copied several times.
  package var copied: [UInt8] {
    unsafe withUnsafeBytes { source in
      unsafe [UInt8](unsafeUninitializedCapacity: source.count) { target, count in
        unsafe UnsafeMutableRawBufferPointer(target).copyMemory(from: source)
        count = source.count
      }
    }
  }
}
