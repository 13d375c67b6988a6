/// A ULID: 48 bits of time and 80 random bits in 26 letters that sort by time.
package struct ULID: Sendable, Equatable {
  /// The length of the text in bytes.
  package static let length = 26

  /// The text as ASCII bytes.
  package let bytes: [UInt8]

  /// A new one.
  ///
  /// - Parameter milliseconds: since 1970; what does not fit into 48 bits is cut off.
  package init(milliseconds: Int64) {
    self.init(milliseconds: milliseconds, random: RandomBytes.make(10))
  }

  /// One of given parts; `random` is cut or filled with zeros to ten bytes.
  package init(milliseconds: Int64, random: [UInt8]) {
    let time = UInt64(truncatingIfNeeded: max(0, milliseconds)) & 0xFFFF_FFFF_FFFF
    var high: UInt64 = 0
    var low: UInt64 = 0
    var index = 0
    for byte in random.prefix(10) {
      // 80 bits as two halves of 40: eight letters each.
      if index < 5 { high |= UInt64(byte) << UInt64((4 - index) * 8) }
      if index >= 5 { low |= UInt64(byte) << UInt64((9 - index) * 8) }
      index += 1
    }
    var text: [UInt8] = []
    text.reserveCapacity(Self.length)
    Self.append(time, letters: 10, to: &text)
    Self.append(high, letters: 8, to: &text)
    Self.append(low, letters: 8, to: &text)
    bytes = text
  }

  /// The text.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether `text` has the form of one.
  package static func isValid(_ text: some Collection<UInt8>) -> Bool {
    guard text.count == length, let first = text.first else { return false }
    // 26 letters hold 130 bits; the first one has only three of its five.
    return first <= UInt8(ascii: "7") && text.allSatisfy(isLetter)
  }

  /// Appends `value` in base 32, the most significant letter first.
  private static func append(_ value: UInt64, letters: Int, to text: inout [UInt8]) {
    var place = letters
    while place > 0 {
      place -= 1
      text.append(letter(UInt8(truncatingIfNeeded: value >> UInt64(place * 5)) & 31))
    }
  }

  /// Crockford's alphabet: digits, then letters without I, L, O and U.
  private static func letter(_ value: UInt8) -> UInt8 {
    switch value {
    case 0..<10: UInt8(ascii: "0") &+ value
    case 10..<18: UInt8(ascii: "A") &+ (value &- 10)
    case 18..<20: UInt8(ascii: "J") &+ (value &- 18)
    case 20..<22: UInt8(ascii: "M") &+ (value &- 20)
    case 22..<27: UInt8(ascii: "P") &+ (value &- 22)
    default: UInt8(ascii: "V") &+ (value &- 27)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "I"), UInt8(ascii: "L"), UInt8(ascii: "O"), UInt8(ascii: "U"): false
    default: (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
  }
}
