/// Count, mean and spread of some values.
package struct Moments: Sendable {
  package private(set) var count = 0
  private var sum = 0.0
  private var squares = 0.0

  /// Takes one value in.
  mutating func take(_ value: Double) {
    count += 1
    sum += value
    squares += value * value
  }

  mutating func add(_ other: Moments) {
    count += other.count
    sum += other.sum
    squares += other.squares
  }

  /// The mean; `nil` without values.
  package var mean: Double? { count > 0 ? sum / Double(count) : nil }

  /// Where the true mean lies with 95 % confidence, by the normal approximation; `nil` for fewer than two
  /// values, of which nothing can be said.
  package var interval: Interval? {
    guard count > 1 else { return nil }
    let mean = sum / Double(count)
    let variance = max(0, squares - mean * sum) / Double(count - 1)
    let reach = Wilson.quantile * (variance / Double(count)).squareRoot()
    return Interval(low: max(0, mean - reach), high: mean + reach)
  }
}
