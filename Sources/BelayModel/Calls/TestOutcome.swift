/// What a test runner reported at its end.
package struct TestOutcome: Sendable, Equatable {
  /// The runner: `swift test`, `pytest`, `cargo`, `go`, `jest`, `vitest`, `ctest`, `maven`, `gradle`.
  package var runner: String
  /// How many tests passed; of runners that count only packages, how many of those.
  package var passed: Int
  package var failed: Int
  package var skipped: Int

  package init(runner: String, passed: Int, failed: Int, skipped: Int = 0) {
    self.runner = runner
    self.passed = passed
    self.failed = failed
    self.skipped = skipped
  }
}
