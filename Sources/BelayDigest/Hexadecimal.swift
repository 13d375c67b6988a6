/// Lower-case hexadecimal.
package enum Hexadecimal {
  /// Two digits a byte, as ASCII bytes.
  package static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var digits: [UInt8] = []
    append(bytes, to: &digits)
    return digits
  }

  /// Two digits a byte, as text.
  package static func string(_ bytes: [UInt8]) -> String {
    String(decoding: encode(bytes), as: UTF8.self)
  }

  /// Appends two digits a byte to `digits`.
  package static func append(_ bytes: [UInt8], to digits: inout [UInt8]) {
    digits.reserveCapacity(digits.count + bytes.count * 2)
    for byte in bytes {
      digits.append(digit(byte >> 4))
      digits.append(digit(byte & 15))
    }
  }

  /// The bytes written in `digits`; `nil` for an odd number of digits or anything but `0-9a-f`.
  package static func decode(_ digits: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    var high: UInt8?
    for digit in digits {
      guard let value = value(of: digit) else { return nil }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return high == nil ? bytes : nil
  }

  /// Whether `byte` is one of `0-9a-f`.
  package static func isDigit(_ byte: UInt8) -> Bool {
    value(of: byte) != nil
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") &+ value : UInt8(ascii: "a") &+ (value &- 10)
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit &- UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit &- UInt8(ascii: "a") &+ 10
    default: nil
    }
  }
}
