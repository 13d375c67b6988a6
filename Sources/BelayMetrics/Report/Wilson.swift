/// The score interval of Wilson for a share, at 95 %.
///
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927. Unlike the
/// interval that everybody draws first, it never leaves 0 to 1 and holds for few trials and for shares near
/// the ends.
package enum Wilson {
  /// The 0.975 quantile of the normal distribution.
  package static let quantile = 1.959_963_984_540_054

  /// The interval for `hits` of `trials`; `nil` without trials, or where there are more hits than trials.
  package static func interval(_ hits: Int, of trials: Int) -> Interval? {
    guard trials > 0, hits >= 0, hits <= trials else { return nil }
    let count = Double(trials)
    let share = Double(hits) / count
    let square = quantile * quantile
    let centre = share + square / (2 * count)
    let spread =
      quantile * (share * (1 - share) / count + square / (4 * count * count)).squareRoot()
    let scale = 1 + square / count
    // At the ends the formula is exact but for rounding.
    return Interval(
      low: hits == 0 ? 0 : (centre - spread) / scale,
      high: hits == trials ? 1 : (centre + spread) / scale)
  }
}

/// Between which values the true one lies, with 95 % confidence.
package struct Interval: Sendable, Equatable {
  package let low: Double
  package let high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The interval in another unit.
  func scaled(by factor: Double) -> Interval { Interval(low: low * factor, high: high * factor) }
}
