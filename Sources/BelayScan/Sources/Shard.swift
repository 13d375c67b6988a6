/// Which part of the work one job does, so that many jobs share a large estate.
package struct Shard: Sendable, Equatable {
  /// From 1.
  package let number: Int
  package let count: Int

  /// All of it.
  package static let whole = Shard(number: 1, of: 1)

  private init(number: Int, of count: Int) {
    self.number = number
    self.count = count
  }

  /// Reads `I/N`, the I-th of N parts; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]), number >= 1,
      number <= count
    else { return nil }
    self.number = number
    self.count = count
  }

  /// Every N-th element, which spreads large and small folders evenly.
  package func part<Element>(of all: [Element]) -> [Element] {
    if count == 1 { return all }
    return stride(from: number - 1, to: all.count, by: count).map { all[$0] }
  }
}
