import BelayModel

/// What the lines of a test run have told so far.
struct TestTally {
  /// Counts of the summary lines.
  var passed = 0
  var failed = 0
  var skipped = 0
  /// Whether a summary line was there.
  var hasSummary = false
  /// Whether a line said that something failed without saying how much.
  var saidFailed = false
  /// Failures that were listed one by one: all there is where the summary was cut off.
  var listed = 0
  /// For runners that tell totals and failures in different lines.
  var total = 0
  /// Tests of Swift Testing that a line of their own told of.
  var named = (failed: 0, skipped: 0)
  /// For runners that sum up again and again: what the summary before said, which the next one includes.
  var last = (passed: 0, failed: 0, skipped: 0)

  /// Takes a summary line in.
  mutating func add(passed: Int, failed: Int, skipped: Int) {
    hasSummary = true
    self.passed += max(0, passed)
    self.failed += max(0, failed)
    self.skipped += max(0, skipped)
  }

  /// The outcome; `nil` if nothing told that tests ran.
  func outcome(of runner: TestRunner) -> TestOutcome? {
    guard hasSummary || saidFailed || listed > 0 else { return nil }
    var failures = hasSummary ? failed : max(failed, listed, named.failed)
    if saidFailed { failures = max(failures, 1) }
    return TestOutcome(runner: runner.name, passed: passed, failed: failures, skipped: skipped)
  }
}
