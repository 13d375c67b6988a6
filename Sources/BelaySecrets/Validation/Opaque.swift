/// Tells random-looking values from names, numbers and paths, where a rule has no fixed shape to
/// go by.
enum Opaque {
  /// Whether a value mixes letters and digits as a random one of its length does.
  static func isRandom(_ value: Span<UInt8>) -> Bool {
    let kinds = count(value)
    guard value.count >= 12, kinds.letters > 0 else { return false }
    // A sixteenth of the random texts of 16 letters and digits has no digit.
    let least = kinds.digits > 0 ? 1 : 4
    guard Bigrams.strangeness(value) >= least else { return false }
    return Entropy.bitsPerByte(value) >= (value.count >= 24 ? 3.0 : 2.5)
  }

  /// The same where shape and context already say much: only what is plainly words fails.
  static func isMixed(_ value: Span<UInt8>) -> Bool {
    let kinds = count(value)
    guard value.count >= 12, kinds.letters > 0 else { return false }
    let least = kinds.digits > 1 ? -10 : kinds.digits == 1 ? -4 : 2
    guard Bigrams.strangeness(value) >= least else { return false }
    return Entropy.bitsPerByte(value) >= (value.count >= 24 ? 3.0 : 2.5)
  }

  private static func count(_ value: Span<UInt8>) -> (letters: Int, digits: Int) {
    var letters = 0
    var digits = 0
    for index in 0..<value.count {
      if ByteClass.isLetter(value[index]) { letters += 1 }
      if ByteClass.isDigit(value[index]) { digits += 1 }
    }
    return (letters, digits)
  }
}
