/// How evenly the bytes of a text are spread.
enum Entropy {
  /// Shannon entropy in bits a byte.
  ///
  /// - Complexity: O(n + 256).
  static func bitsPerByte(_ text: Span<UInt8>) -> Double {
    guard text.count > 1 else { return 0 }
    var counts = [Int](repeating: 0, count: 256)
    for index in 0..<text.count { counts[Int(text[index])] += 1 }
    var sum = 0.0
    for count in counts where count > 1 { sum += Double(count) * logarithm(Double(count)) }
    let total = Double(text.count)
    return logarithm(total) - sum / total
  }

  /// The binary logarithm of a number of at least 1, to four decimals; there is no C library here.
  private static func logarithm(_ value: Double) -> Double {
    // ln(m) = 2 artanh((m - 1) / (m + 1)) for the significand m, of which the series converges
    // fast.
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    let series = 1 + square * (1.0 / 3 + square * (1.0 / 5 + square * (1.0 / 7 + square / 9)))
    return Double(value.exponent) + 2 * ratio * series * 1.442_695_040_888_963
  }
}
