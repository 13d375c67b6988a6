import BelayIO
import BelayMetrics
import BelayModel

/// Decisions held against what they should have been.
struct ConfusionMatrix {
  /// How often `[expected][decided]`, in the order allow, ask, deny.
  private(set) var counts = [[Int]](repeating: [Int](repeating: 0, count: 3), count: 3)

  /// Takes one decision in.
  mutating func take(expected: Ruling, decided: Ruling) {
    counts[Int(expected.rawValue)][Int(decided.rawValue)] += 1
  }

  /// How many decisions there are.
  var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// The events that were stopped and should have been, of those that were stopped (asked or denied).
  var precision: (hits: Int, of: Int) { (stopped(from: 1), stopped(from: 0)) }

  /// The same, of those that should have been stopped.
  var recall: (hits: Int, of: Int) {
    (stopped(from: 1), counts[1].reduce(0, +) + counts[2].reduce(0, +))
  }

  /// The questions about events that should simply have been allowed, of all such events.
  var unnecessaryAsks: (hits: Int, of: Int) { (counts[0][1], counts[0].reduce(0, +)) }

  /// Events that were stopped, of those whose expected ruling is at least `least`.
  private func stopped(from least: Int) -> Int {
    counts[least...].reduce(0) { $0 + $1[1] + $1[2] }
  }

  /// The figures with their names.
  var shares: [(name: String, share: (hits: Int, of: Int))] {
    [("precision", precision), ("recall", recall), ("unnecessary_asks", unnecessaryAsks)]
  }

  /// The stable JSON object.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("n")
    writer.integer(Int64(total))
    writer.key("confusion")
    writer.beginObject()
    for expected in [Ruling.allow, .ask, .deny] {
      writer.key(expected.name)
      writer.beginObject()
      for decided in [Ruling.allow, .ask, .deny] {
        writer.key(decided.name)
        writer.integer(Int64(counts[Int(expected.rawValue)][Int(decided.rawValue)]))
      }
      writer.endObject()
    }
    writer.endObject()
    for (name, share) in shares {
      writer.key(name)
      writer.beginObject()
      writer.key("count")
      writer.integer(Int64(share.hits))
      writer.key("n")
      writer.integer(Int64(share.of))
      writer.key("value")
      if share.of > 0 {
        writer.number(Double(share.hits) / Double(share.of))
      } else {
        writer.null()
      }
      if let interval = Wilson.interval(share.hits, of: share.of) {
        writer.key("interval")
        writer.beginArray()
        writer.number(interval.low)
        writer.number(interval.high)
        writer.endArray()
      }
      writer.endObject()
    }
    writer.endObject()
  }
}
