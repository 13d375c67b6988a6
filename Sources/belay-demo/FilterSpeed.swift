import BelayIO
import BelaySecrets

/// How fast a text is searched for the keywords of all secrets, on one thread and in memory.
enum FilterSpeed {
  /// Prints the bytes and the hits of a file, and the microseconds of the fastest of five searches.
  ///
  /// First those of the filter alone, then those with its hits looked at. `false` if there is no such file.
  static func measure(_ path: String) -> Bool {
    guard let bytes = try? RegularFile.read(path, limit: 1 << 30), !bytes.isEmpty else {
      return false
    }
    let filter = fastest { KeywordFilterRun.hitCount(in: bytes, hasKeywords: false) }
    let whole = fastest { KeywordFilterRun.hitCount(in: bytes, hasKeywords: true) }
    let line = "\(bytes.count) \(whole.hits) \(filter.microseconds) \(whole.microseconds)\n"
    _ = DescriptorOutput.writeAll(Array(line.utf8), to: 1)
    return true
  }

  private static func fastest(_ search: () -> Int) -> (hits: Int, microseconds: Int64) {
    var hits = 0
    var best = Int64.max
    for _ in 0..<5 {
      let start = SystemClock.monotonicMicroseconds()
      hits = search()
      best = min(best, SystemClock.monotonicMicroseconds() - start)
    }
    return (hits, best)
  }
}
