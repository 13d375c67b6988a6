import BelayMetrics
import Testing

@Suite("Wilson's interval")
struct WilsonTests {
  /// Computed with SciPy 1.17.1: `binomtest(k, n).proportion_ci(method="wilson")`.
  @Test(
    "has the values of an independent implementation",
    arguments: [
      (0, 10, 0.0, 0.277_532_799_863), (10, 10, 0.722_467_200_137, 1.0),
      (1, 10, 0.017_876_213_095, 0.404_150_026_795), (5, 10, 0.236_593_090_513, 0.763_406_909_487),
      (15, 148, 0.062_386_399_531, 0.160_487_241_723),
      (263, 1000, 0.236_656_859_791, 0.291_157_023_731),
    ])
  func known(hits: Int, trials: Int, low: Double, high: Double) throws {
    let interval = try #require(Wilson.interval(hits, of: trials))
    #expect(abs(interval.low - low) < 1e-9, "\(interval)")
    #expect(abs(interval.high - high) < 1e-9, "\(interval)")
  }

  @Test("95 % needs 73 clean prompts, or 110 with one violation")
  func exitBar() throws {
    func low(_ hits: Int, _ trials: Int) throws -> Double {
      try #require(Wilson.interval(hits, of: trials)).low
    }
    #expect(try low(72, 72) < 0.95)
    #expect(try low(73, 73) >= 0.95)
    #expect(try low(108, 109) < 0.95)
    #expect(try low(109, 110) >= 0.95)
  }

  @Test("is none without trials, and holds the share it is for", arguments: [1, 2, 7, 100, 12_345])
  func bounds(trials: Int) throws {
    #expect(Wilson.interval(0, of: 0) == nil)
    #expect(Wilson.interval(trials + 1, of: trials) == nil)
    for hits in [0, 1, trials / 2, trials] {
      let interval = try #require(Wilson.interval(hits, of: trials))
      let share = Double(hits) / Double(trials)
      #expect(interval.low >= 0 && interval.low <= share && share <= interval.high)
      #expect(interval.high <= 1)
      // The same seen from the other side.
      let misses = try #require(Wilson.interval(trials - hits, of: trials))
      #expect(abs(misses.low - (1 - interval.high)) < 1e-12)
    }
  }
}
