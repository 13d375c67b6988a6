/// What `go test` (1.25) prints, with `-v` and `-json` too.
///
/// Without `-v` passing tests are not named: then passed packages are counted.
enum GoTestLines {
  /// Takes a line in.
  static func read(_ line: ArraySlice<UInt8>, into tally: inout TestTally) {
    if LineText.starts(line, "--- FAIL: ") {
      tally.failed += 1
      tally.saidFailed = true
    } else if LineText.starts(line, "--- PASS: ") {
      addNamed(to: &tally)
    } else if LineText.starts(line, "--- SKIP: ") {
      tally.skipped += 1
    } else if LineText.starts(line, "ok  \t") {
      tally.hasSummary = true
      if tally.total == 0 { tally.passed += 1 }
    } else if LineText.starts(line, "FAIL\t") || LineText.equals(line, "FAIL") {
      tally.saidFailed = true
    } else if LineText.starts(line, "{"), LineText.contains(line, "\"Action\":\"") {
      readEvent(line, &tally)
    }
  }

  /// A test that is named takes the place of the packages counted so far.
  private static func addNamed(to tally: inout TestTally) {
    if tally.total == 0 { tally.passed = 0 }
    tally.total += 1
    tally.passed += 1
    tally.hasSummary = true
  }

  /// A line of `go test -json`.
  private static func readEvent(_ line: ArraySlice<UInt8>, _ tally: inout TestTally) {
    guard LineText.contains(line, "\"Test\":\"") else {
      if LineText.contains(line, "\"Action\":\"fail\"") { tally.saidFailed = true }
      return
    }
    if LineText.contains(line, "\"Action\":\"pass\"") { addNamed(to: &tally) }
    if LineText.contains(line, "\"Action\":\"skip\"") { tally.skipped += 1 }
    if LineText.contains(line, "\"Action\":\"fail\"") {
      tally.failed += 1
      tally.saidFailed = true
    }
  }
}
