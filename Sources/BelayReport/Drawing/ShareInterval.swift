/// A share with the interval that its true value lies in with 95 % confidence.
struct ShareInterval: Sendable {
  let hits: Int
  let count: Int
  let low: Double
  let high: Double

  /// Wilson's score interval with z = 1.96 (Wilson 1927); from 0 to 1 if nothing was counted.
  init(_ hits: Int, of count: Int) {
    self.hits = hits
    self.count = count
    guard count > 0 else {
      low = 0
      high = 1
      return
    }
    let z = 1.959963984540054
    let number = Double(count)
    let share = Double(hits) / number
    let middle = share + z * z / (2 * number)
    let spread = z * (share * (1 - share) / number + z * z / (4 * number * number)).squareRoot()
    let whole = 1 + z * z / number
    low = max(0, (middle - spread) / whole)
    high = min(1, (middle + spread) / whole)
  }

  /// The share; 0 if nothing was counted.
  var share: Double { count == 0 ? 0 : Double(hits) / Double(count) }
}
