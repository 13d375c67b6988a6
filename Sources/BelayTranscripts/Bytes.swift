/// Looking for fixed texts in bytes.
enum Bytes {
  /// Whether `bytes` begin with `text`.
  static func starts(_ bytes: ArraySlice<UInt8>, with text: StaticString) -> Bool {
    equals(bytes, text, at: bytes.startIndex)
  }

  /// Whether `text` stands at `index`.
  static func equals(_ bytes: ArraySlice<UInt8>, _ text: StaticString, at index: Int) -> Bool {
    text.withUTF8Buffer { wanted in
      guard index >= bytes.startIndex, index <= bytes.endIndex - wanted.count else { return false }
      for offset in 0..<wanted.count where unsafe wanted[offset] != bytes[index + offset] {
        return false
      }
      return true
    }
  }

  /// Whether `bytes` are `text`.
  static func are(_ bytes: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
    bytes.count == text.utf8CodeUnitCount && starts(bytes, with: text)
  }

  /// Where `text` stands first, from `start` on.
  static func firstIndex(
    of text: StaticString, in bytes: ArraySlice<UInt8>, from start: Int? = nil
  ) -> Int? {
    var index = start ?? bytes.startIndex
    let last = bytes.endIndex - text.utf8CodeUnitCount
    while index <= last {
      if equals(bytes, text, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Where `text` stands last.
  static func lastIndex(of text: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.endIndex - text.utf8CodeUnitCount
    while index >= bytes.startIndex {
      if equals(bytes, text, at: index) { return index }
      index -= 1
    }
    return nil
  }

  /// The number that stands at the beginning of `bytes`, with its sign; `nil` if none does.
  static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    let isNegative = index < bytes.endIndex && bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    var value: Int?
    while index < bytes.endIndex, bytes[index] >= UInt8(ascii: "0"),
      bytes[index] <= UInt8(ascii: "9")
    {
      let digit = Int(bytes[index] - UInt8(ascii: "0"))
      guard (value ?? 0) < 1_000_000_000_000_000 else { return nil }
      value = (value ?? 0) * 10 + digit
      index += 1
    }
    return value.map { isNegative ? -$0 : $0 }
  }

  /// The seconds, with a fraction, that stand at the beginning of `bytes`, in milliseconds.
  static func milliseconds(_ bytes: ArraySlice<UInt8>) -> Int64? {
    guard let seconds = number(bytes), seconds >= 0 else { return nil }
    var index = bytes.startIndex
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: ".") {
      guard bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") else {
        return Int64(seconds) * 1000
      }
      index += 1
    }
    var fraction: Int64 = 0
    for place in 1...3 {
      let at = index + place
      let digit =
        at < bytes.endIndex && bytes[at] >= UInt8(ascii: "0") && bytes[at] <= UInt8(ascii: "9")
        ? Int64(bytes[at] - UInt8(ascii: "0")) : 0
      fraction = fraction * 10 + digit
    }
    return Int64(seconds) * 1000 + fraction
  }
}
