/// Tallies by name in bounded memory.
struct NamedTallies<Tally>: Sendable where Tally: Sendable {
  private(set) var tallies: [String: Tally] = [:]
  /// How often a name had to be left out because there were too many.
  private(set) var dropped = 0

  /// Changes the tally of a name, which `initial` begins.
  mutating func update(
    _ name: String, initial: @autoclosure () -> Tally, _ body: (inout Tally) -> Void
  ) {
    // Names are cut: a log may hold a line of any length.
    let key = name.utf8.count <= 600 ? name : String(name.unicodeScalars.prefix(300)) + "…"
    if tallies[key] == nil {
      guard tallies.count < ReportLimits.names else {
        dropped += 1
        return
      }
      tallies[key] = initial()
    }
    body(&tallies[key, default: initial()])
  }

  /// The names in an order of their tallies; of equals, in the order of the alphabet.
  func sorted(by precedes: (Tally, Tally) -> Bool) -> [(name: String, tally: Tally)] {
    tallies.map { (name: $0.key, tally: $0.value) }.sorted {
      if precedes($0.tally, $1.tally) { return true }
      if precedes($1.tally, $0.tally) { return false }
      return $0.name < $1.name
    }
  }
}
