import BelayDigest
import BelayModel

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Searches in one line, every offset checked.
@unsafe struct LineBytes {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe self.bytes = unsafe bytes
  }

  var count: Int { unsafe bytes.count }

  /// The byte at `index`; 0 outside the line.
  subscript(index: Int) -> UInt8 {
    unsafe index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  /// Whether `literal` stands at `index`.
  func has(_ literal: StaticString, at index: Int) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard index >= 0, unsafe index <= bytes.count - length, let base = unsafe bytes.baseAddress
    else { return false }
    return unsafe memcmp(base + index, literal.utf8Start, length) == 0
  }

  /// Whether `other` stands at `index`.
  func equals(_ other: [UInt8], at index: Int) -> Bool {
    guard index >= 0, unsafe index <= bytes.count - other.count,
      let base = unsafe bytes.baseAddress
    else { return false }
    return unsafe other.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return true }
      return unsafe memcmp(base + index, start, buffer.count) == 0
    }
  }

  /// Whether `length` hexadecimal digits stand at `index`.
  func areDigits(_ index: Int, _ length: Int) -> Bool {
    guard index >= 0, unsafe index <= bytes.count - length else { return false }
    for at in index..<index + length where unsafe !Hexadecimal.isDigit(bytes[at]) { return false }
    return true
  }

  /// Whether the bytes from `start` to `end` are the inside of one JSON string.
  func isString(_ start: Int, _ end: Int) -> Bool {
    guard start >= 0, unsafe end <= bytes.count else { return false }
    var at = start
    while at < end {
      switch unsafe bytes[at] {
      case UInt8(ascii: "\""): return false
      case UInt8(ascii: "\\"): at += 2
      default: at += 1
      }
    }
    return at == end
  }

  /// Where `byte` stands first, within `limit` bytes from `start`.
  func index(of byte: UInt8, from start: Int, limit: Int) -> Int? {
    var at = max(0, start)
    let end = unsafe min(bytes.count, start + limit)
    while at < end {
      if unsafe bytes[at] == byte { return at }
      at += 1
    }
    return nil
  }

  /// Where `literal` stands first.
  func firstIndex(of literal: StaticString, from start: Int, before end: Int) -> Int? {
    let length = literal.utf8CodeUnitCount
    let limit = unsafe min(end, bytes.count) - length
    guard start >= 0, length > 0 else { return nil }
    let first = unsafe literal.utf8Start.pointee
    var at = start
    while at <= limit {
      if unsafe bytes[at] == first, unsafe has(literal, at: at) { return at }
      at += 1
    }
    return nil
  }

  /// Where the next newline stands; the end of the bytes if there is none.
  func lineEnd(from start: Int) -> Int {
    guard start >= 0, unsafe start < bytes.count, let base = unsafe bytes.baseAddress,
      let place = unsafe memchr(base + start, 0x0A, bytes.count - start)
    else { return unsafe bytes.count }
    return unsafe UnsafeRawPointer(place) - UnsafeRawPointer(base)
  }

  /// Where `literal`, which ends in the only quote that is not escaped, stands last.
  func lastIndex(of literal: StaticString, before end: Int) -> Int? {
    var at = unsafe min(end, bytes.count) - literal.utf8CodeUnitCount
    // All literals searched from behind begin with a comma.
    while at >= 0 {
      if unsafe bytes[at] == UInt8(ascii: ","), unsafe has(literal, at: at) { return at }
      at -= 1
    }
    return nil
  }

  /// The start of the line that ends at `end`; `nil` if no newline stands before it.
  func lineStart(before end: Int) -> Int? {
    guard end > 0, unsafe end <= bytes.count, let base = unsafe bytes.baseAddress else {
      return nil
    }
    var at = end
    // Eight bytes at a time while none of them is a newline.
    while at >= 8 {
      let word = unsafe UnsafeRawPointer(base + (at - 8)).loadUnaligned(as: UInt64.self)
      if EightBytes.matches(word, 0x0A) != 0 { break }
      at -= 8
    }
    while at > 0 {
      if unsafe bytes[at - 1] == 0x0A { return at }
      at -= 1
    }
    return nil
  }

  /// The number at `index` and where it ends; `nil` if there is none, or one of more than 18 digits.
  func number(at index: Int) -> (value: Int, end: Int)? {
    guard index >= 0 else { return nil }
    var value = 0
    var at = index
    while unsafe at < bytes.count, unsafe bytes[at] >= 0x30, unsafe bytes[at] <= 0x39 {
      guard at - index < 18 else { return nil }
      value = unsafe value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return at > index ? (value, at) : nil
  }

  /// A copy of `length` bytes.
  func copy(_ index: Int, _ length: Int) -> [UInt8] {
    guard index >= 0, length >= 0, unsafe index <= bytes.count - length else { return [] }
    return unsafe Array(bytes[index..<index + length])
  }
}
