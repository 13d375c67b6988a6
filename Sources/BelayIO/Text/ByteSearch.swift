#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Searching arrays for one byte at the speed of memory.
package enum ByteSearch {
  /// The first place of a byte in a range; `nil` if there is none.
  package static func first(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    unsafe bytes.withUnsafeBytes { buffer in
      let range = range.clamped(to: 0..<buffer.count)
      guard !range.isEmpty, let base = buffer.baseAddress,
        let place = unsafe memchr(base + range.lowerBound, Int32(byte), range.count)
      else { return nil }
      return unsafe UnsafeRawPointer(place) - base
    }
  }

  /// The last place of a byte in a range; `nil` if there is none.
  package static func last(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let range = range.clamped(to: 0..<bytes.count)
    var place = range.upperBound
    while place > range.lowerBound {
      place -= 1
      if bytes[place] == byte { return place }
    }
    return nil
  }

  /// How often a byte stands in a range: sixteen bytes at a time.
  package static func count(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      let range = range.clamped(to: 0..<buffer.count)
      guard let base = buffer.baseAddress else { return 0 }
      return unsafe PlainBytes.count(byte, base + range.lowerBound, range.count)
    }
  }

  /// How many characters of UTF-8 begin in a range.
  package static func characters(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      var count = 0
      for place in range.clamped(to: 0..<buffer.count)
      where unsafe buffer[place] & 0xC0 != 0x80 {
        count += 1
      }
      return count
    }
  }
}
