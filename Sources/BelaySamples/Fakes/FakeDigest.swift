/// SHA-256 and base58 for generated keys, written apart from those that check them.
enum FakeDigest {
  /// The first 32 bits of the fractional parts of roots of the first primes (FIPS 180-4, 4.2.2).
  private static func fractions(_ count: Int, cube: Bool) -> [UInt32] {
    var primes: [UInt64] = []
    var number: UInt64 = 2
    while primes.count < count {
      if !primes.contains(where: { number % $0 == 0 }) { primes.append(number) }
      number += 1
    }
    return primes.map { prime in
      // Bisection on whole numbers: the root times 2^32.
      var low: UInt64 = 0
      var high: UInt64 = 32 << 32
      while high - low > 1 {
        let middle = (low + high) / 2
        if isBelow(middle, prime, cube) { low = middle } else { high = middle }
      }
      return UInt32(truncatingIfNeeded: low)
    }
  }

  /// Whether the square or cube of a number with 32 fractional bits is at most a whole number.
  private static func isBelow(_ number: UInt64, _ whole: UInt64, _ cube: Bool) -> Bool {
    let square = number.multipliedFullWidth(by: number)
    if !cube { return square.high < whole }
    // Below 32^3 the product fits in 160 bits; the low word of the square adds less than one.
    let low = square.low.multipliedFullWidth(by: number)
    let high = square.high.multipliedFullWidth(by: number)
    let (sum, overflow) = high.low.addingReportingOverflow(low.high)
    let top = high.high + (overflow ? 1 : 0)
    return top << 32 | sum >> 32 < whole
  }

  /// The hash of some bytes.
  static func sha256(_ message: [UInt8]) -> [UInt8] {
    let constants = fractions(64, cube: true)
    var hash = fractions(8, cube: false)
    var text = message + [0x80]
    text += [UInt8](repeating: 0, count: (119 - message.count % 64) % 64)
    text += (0..<8).reversed().map { UInt8((message.count * 8) >> ($0 * 8) & 255) }
    for block in stride(from: 0, to: text.count, by: 64) {
      var words = (0..<16).map { place in
        text[(block + place * 4)..<(block + place * 4 + 4)].reduce(UInt32(0)) {
          $0 << 8 | UInt32($1)
        }
      }
      for place in 16..<64 {
        let one = words[place - 15]
        let two = words[place - 2]
        words.append(
          words[place - 16] &+ words[place - 7] &+ (turn(one, 7) ^ turn(one, 18) ^ one >> 3)
            &+ (turn(two, 17) ^ turn(two, 19) ^ two >> 10))
      }
      var (a, b, c, d) = (hash[0], hash[1], hash[2], hash[3])
      var (e, f, g, h) = (hash[4], hash[5], hash[6], hash[7])
      for place in 0..<64 {
        let one =
          h &+ (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) &+ (e & f ^ ~e & g) &+ constants[place]
          &+ words[place]
        let two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) &+ (a & b ^ a & c ^ b & c)
        (h, g, f, e, d, c, b, a) = (g, f, e, d &+ one, c, b, a, one &+ two)
      }
      hash = zip(hash, [a, b, c, d, e, f, g, h]).map { $0 &+ $1 }
    }
    return hash.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  /// Bytes in base58 with four bytes of their double hash behind.
  static func base58Check(_ bytes: [UInt8]) -> [UInt8] {
    let letters = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)
    var number = bytes + sha256(sha256(bytes)).prefix(4)
    var output: [UInt8] = []
    while number.contains(where: { $0 != 0 }) {
      var rest = 0
      for place in number.indices {
        let value = rest * 256 + Int(number[place])
        number[place] = UInt8(value / 58)
        rest = value % 58
      }
      output.insert(letters[rest], at: 0)
    }
    return output
  }

  private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }
}
