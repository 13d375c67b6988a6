/// Tells random-looking values from names, numbers and paths, where a rule has no fixed shape to
/// go by.
enum Opaque {
  /// Whether a value mixes letters and digits as a random one of its length does.
  static func isRandom(_ value: Span<UInt8>) -> Bool {
    var letters = 0
    var digits = 0
    for index in 0..<value.count {
      if ByteClass.isLetter(value[index]) { letters += 1 }
      if ByteClass.isDigit(value[index]) { digits += 1 }
    }
    guard value.count >= 12, digits > 0, letters > 0 else { return false }
    return Entropy.bitsPerByte(value) >= (value.count >= 24 ? 3.0 : 2.5)
  }
}
