/// Tells what a program reads as a list from a value.
enum ValueList {
  /// Whether a value is words joined by bars, as the rules of a form are: `required|string|min:8`,
  /// or the address of an account on a chain, which is public: `0x` and 40 digits.
  static func isOne(_ value: Span<UInt8>) -> Bool {
    isAddress(value) || isRules(value)
  }

  private static func isRules(_ value: Span<UInt8>) -> Bool {
    var bars = 0
    for index in 0..<value.count {
      let byte = value[index]
      if byte == UInt8(ascii: "|") {
        guard index > 0, ByteClass.isAlphanumeric(value[index - 1]) else { return false }
        bars += 1
      } else if !(ByteClass.isAlphanumeric(byte) && (byte & 0x20 != 0 || ByteClass.isDigit(byte))),
        byte != UInt8(ascii: ":"), byte != UInt8(ascii: "_"), byte != UInt8(ascii: ",")
      {
        return false
      }
    }
    return bars > 0
  }

  private static func isAddress(_ value: Span<UInt8>) -> Bool {
    guard value.count == 42, value[0] == UInt8(ascii: "0"), value[1] == UInt8(ascii: "x") else {
      return false
    }
    for index in 2..<42 where !ByteClass.isHex(value[index]) { return false }
    return true
  }
}
