/// How a value looks that may be one of a list.
struct ListedForm {
  private let value: Range<Int>
  private let isHexadecimal: Bool
  private let front: UInt8
  private let back: UInt8

  init(_ value: Range<Int>, in text: Span<UInt8>) {
    self.value = value
    isHexadecimal = Self.isHexadecimal(value, in: text)
    front = value.lowerBound > 0 ? text[value.lowerBound - 1] : 0x0A
    back = value.upperBound < text.count ? text[value.upperBound] : 0x0A
  }

  /// Whether nothing but a space and the end of a line are around the value.
  var isBare: Bool { front == 0x20 && (back == 0x0A || back == 0x0D) }

  /// Whether the name of the value of this form in a line is that of a credential; `nil` where the line holds none.
  func isCredential(in line: Range<Int>, of text: Span<UInt8>) -> Bool? {
    guard let start = place(in: line, of: text),
      let name = AssignedName.before(start, in: text, from: line.lowerBound)
    else { return nil }
    switch CredentialName.kind(text.extracting(name.range)) {
    case .none, .harmless: return false
    default: return true
    }
  }

  /// Where in a line the last value of this form begins.
  private func place(in line: Range<Int>, of text: Span<UInt8>) -> Int? {
    var end = line.upperBound
    while end > line.lowerBound {
      while end > line.lowerBound, !RunSearch.isRunByte(text[end - 1]) { end -= 1 }
      var start = end
      while start > line.lowerBound, RunSearch.isRunByte(text[start - 1]) { start -= 1 }
      if isAlike(start..<end, in: text) { return start }
      end = start
    }
    return nil
  }

  private func isAlike(_ other: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard other.lowerBound > 0, text[other.lowerBound - 1] == front,
      back == 0x0A || (other.upperBound < text.count ? text[other.upperBound] : 0x0A) == back
    else { return false }
    if isHexadecimal {
      // Lists of checksums hold some of several kinds.
      return Self.isHexadecimal(other, in: text)
        && (other.count == value.count || other.count >= 32)
    }
    guard other.count == value.count else { return false }
    // The same letters at the beginning, or the same kinds of letters.
    for index in 0..<3 where text[other.lowerBound + index] != text[value.lowerBound + index] {
      return Opaque.isRandom(text.extracting(other))
    }
    return true
  }

  private static func isHexadecimal(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    for index in range where !ByteClass.isHex(text[index]) { return false }
    return range.count >= 16
  }
}
