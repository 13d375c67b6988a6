import CBytes

/// Finding the end of a run of bytes that stand for themselves in a JSON string, sixteen at a time.
enum PlainBytes {
  /// How many bytes `marks` looks at.
  @inline(__always) static var width: Int { 16 }

  /// A bit for every byte from `offset` on that ends a run: `"`, `\`, control characters, and all of 0x80
  /// and more.
  @inline(__always)
  static func marks(_ base: UnsafePointer<UInt8>, at offset: Int) -> UInt32 {
    unsafe belay_json_marks(base + offset)
  }

  /// Moves what stands for itself, characters and escapes of two bytes, from `source` down to `target`; both are
  /// behind it then.
  ///
  /// `source` is the place of the closing quote, of a `\u` escape, of what no string may hold, or `end`.
  static func unescape(
    _ base: UnsafeMutablePointer<UInt8>, from source: inout Int, to target: inout Int, end: Int
  ) {
    unsafe belay_json_unescape(base, &source, &target, end)
  }

  /// How many of `count` bytes are `byte`.
  static func count(_ byte: UInt8, _ base: UnsafeRawPointer, _ count: Int) -> Int {
    unsafe belay_count_bytes(base.assumingMemoryBound(to: UInt8.self), count, byte)
  }

  /// Whether a byte stands for itself in a JSON string without a look at its neighbours.
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// The offset of the first byte at or behind `start` that is not plain ASCII; `end` if there is
  /// none.
  @inline(__always)
  static func end(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    // No sum here can overflow: `start` and `end` are offsets into one buffer.
    var at = start
    while end &- at >= width {
      let marks = unsafe marks(base, at: at)
      if marks != 0 { return at &+ marks.trailingZeroBitCount }
      at &+= width
    }
    while at < end, unsafe isPlain(base[at]) { at &+= 1 }
    return at
  }
}
