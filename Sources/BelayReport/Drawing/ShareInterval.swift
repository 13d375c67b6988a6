import BelayMetrics

/// A share with the interval that its true value lies in with 95 % confidence.
struct ShareInterval: Sendable {
  let hits: Int
  let count: Int
  let low: Double
  let high: Double

  /// The interval of `hits` of `count`; from 0 to 1 if nothing was counted.
  init(_ hits: Int, of count: Int) {
    self.hits = hits
    self.count = count
    let interval = Wilson.interval(hits, of: count)
    low = interval?.low ?? 0
    high = interval?.high ?? 1
  }

  /// The share; 0 if nothing was counted.
  var share: Double { count == 0 ? 0 : Double(hits) / Double(count) }
}
