/// Decodes text in hexadecimal, percent signs, escape sequences and entities.
enum EscapeDecoding {
  /// The text that pairs of hexadecimal digits stand for; `nil` where it is none.
  static func decodeHexadecimal(
    _ text: UnsafeBufferPointer<UInt8>, _ run: Range<Int>
  ) -> DecodedText? {
    guard run.count % 2 == 0 else { return nil }
    var output = DecodedText()
    var position = run.lowerBound
    while position + 1 < run.upperBound {
      guard let byte = unsafe hexadecimal(text, position, digits: 2),
        byte < 0x100, Base64Decoding.isText(UInt8(truncatingIfNeeded: byte))
      else { return nil }
      output.append(UInt8(truncatingIfNeeded: byte), from: position, to: position + 2)
      position += 2
    }
    return output
  }

  /// A range with its percent signs, escapes or entities replaced.
  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ form: EncodedForm
  ) -> DecodedText {
    var output = DecodedText()
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = unsafe text[position]
      var decoded: (byte: UInt8, count: Int)?
      switch form {
      case .percent where byte == UInt8(ascii: "%"):
        if let value = unsafe hexadecimal(text, position + 1, digits: 2), value > 0 {
          decoded = (UInt8(truncatingIfNeeded: value), 3)
        }
      case .escapes where byte == UInt8(ascii: "\\"):
        decoded = unsafe escape(text, position)
      case .entities where byte == UInt8(ascii: "&"):
        decoded = unsafe entity(text, position)
      default: break
      }
      let count = min(decoded?.count ?? 1, range.upperBound - position)
      output.append(decoded?.byte ?? byte, from: position, to: position + count)
      position += count
    }
    return output
  }

  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>, _ position: Int
  ) -> (byte: UInt8, count: Int)? {
    guard position + 1 < text.count else { return nil }
    switch unsafe text[position + 1] {
    case UInt8(ascii: "u"):
      guard let value = unsafe hexadecimal(text, position + 2, digits: 4) else { return nil }
      return (value < 0x80 ? UInt8(truncatingIfNeeded: value) : 0x80, 6)
    case UInt8(ascii: "x"):
      guard let value = unsafe hexadecimal(text, position + 2, digits: 2) else { return nil }
      return (UInt8(truncatingIfNeeded: value), 4)
    case UInt8(ascii: "n"), UInt8(ascii: "r"): return (0x0A, 2)
    case UInt8(ascii: "t"): return (0x09, 2)
    case UInt8(ascii: "\""): return (UInt8(ascii: "\""), 2)
    case UInt8(ascii: "/"): return (UInt8(ascii: "/"), 2)
    case UInt8(ascii: "\\"): return (UInt8(ascii: "\\"), 2)
    default: return nil
    }
  }

  private static func entity(
    _ text: UnsafeBufferPointer<UInt8>, _ position: Int
  ) -> (byte: UInt8, count: Int)? {
    var end = position + 1
    while unsafe end < text.count && end - position < 10 && text[end] != UInt8(ascii: ";") {
      end += 1
    }
    guard unsafe end < text.count && text[end] == UInt8(ascii: ";") && end > position + 2 else {
      return nil
    }
    let count = end + 1 - position
    if unsafe text[position + 1] == UInt8(ascii: "#") {
      let isHexadecimal = unsafe text[position + 2] | 0x20 == UInt8(ascii: "x")
      var value = 0
      for index in position + (isHexadecimal ? 3 : 2)..<end {
        let digit = unsafe Int(ByteClass.hexadecimalValue(text[index]))
        if digit >= (isHexadecimal ? 16 : 10) { return nil }
        value = value * (isHexadecimal ? 16 : 10) + digit
      }
      return (value < 0x80 ? UInt8(truncatingIfNeeded: value) : 0x80, count)
    }
    let names: [(StaticString, UInt8)] = [
      ("quot", UInt8(ascii: "\"")), ("apos", UInt8(ascii: "'")), ("amp", UInt8(ascii: "&")),
      ("lt", UInt8(ascii: "<")), ("gt", UInt8(ascii: ">")),
    ]
    for (name, byte) in names where name.utf8CodeUnitCount == end - position - 1 {
      let isSame = name.withUTF8Buffer { letters in
        for index in 0..<letters.count
        where unsafe letters[index] != text[position + 1 + index] {
          return false
        }
        return true
      }
      if isSame { return (byte, count) }
    }
    return nil
  }

  /// The value of so many hexadecimal digits; `nil` where others stand.
  private static func hexadecimal(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, digits: Int
  ) -> Int? {
    guard start + digits <= text.count else { return nil }
    var value = 0
    for index in start..<start + digits {
      let digit = unsafe ByteClass.hexadecimalValue(text[index])
      if digit > 15 { return nil }
      value = value << 4 | Int(digit)
    }
    return value
  }
}
