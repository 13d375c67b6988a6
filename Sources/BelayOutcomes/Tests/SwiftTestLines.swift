/// What `swift test` and `xcodebuild test` print (Swift 6.3: XCTest and Swift Testing, often both in one run).
enum SwiftTestLines {
  /// Takes a line in.
  ///
  /// XCTest sums up every suite, the outermost last, so its last summary holds. Its failures are assertions,
  /// Swift Testing's issues; tests are counted by the lines that name them where those are there.
  static func read(_ line: ArraySlice<UInt8>, into tally: inout TestTally) {
    if LineText.starts(line, "Executed "),
      let total = LineText.number(behind: "Executed ", in: line)
    {
      let failures = LineText.number(before: " failure", in: line) ?? 0
      guard LineText.contains(line, " failure") else { return }
      readXCTest(total: total, failures: failures, line, &tally)
      return
    }
    if LineText.starts(line, "Test Case '") {
      if LineText.contains(line, "' failed (") { tally.listed += 1 }
      return
    }
    // Swift Testing begins each line with a sign; its shape depends on the platform.
    guard let start = line.firstIndex(of: UInt8(ascii: "T")), start - line.startIndex <= 8 else {
      return
    }
    let text = line[start...]
    if LineText.starts(text, "Test run with ") {
      readRun(text, &tally)
    } else if LineText.starts(text, "Test "), !LineText.starts(text, "Test case ") {
      if LineText.contains(text, " failed after ") {
        tally.named.failed += 1
        tally.saidFailed = true
      } else if LineText.ends(text, " skipped") || LineText.ends(text, " skipped.")
        || LineText.contains(text, " skipped: ")
      {
        tally.named.skipped += 1
      }
    }
  }

  private static func readXCTest(
    total: Int, failures: Int, _ line: ArraySlice<UInt8>, _ tally: inout TestTally
  ) {
    let skipped =
      LineText.number(before: " test skipped", in: line)
      ?? LineText.number(before: " tests skipped", in: line) ?? 0
    let failed = min(tally.listed > 0 ? min(tally.listed, failures) : failures, total)
    tally.passed -= tally.last.passed
    tally.failed -= tally.last.failed
    tally.skipped -= tally.last.skipped
    tally.last = (max(0, total - failed - skipped), failed, skipped)
    tally.add(passed: tally.last.passed, failed: failed, skipped: skipped)
    if failures > 0 { tally.saidFailed = true }
  }

  /// Reads the summary of Swift Testing, which comes once, behind XCTest's.
  private static func readRun(_ text: ArraySlice<UInt8>, _ tally: inout TestTally) {
    guard let total = LineText.number(behind: "Test run with ", in: text) else { return }
    let isFailed = LineText.contains(text, " failed after ")
    guard isFailed || LineText.contains(text, " passed after ") else { return }
    let issues = LineText.number(before: " issue", in: text) ?? 0
    let named = tally.named.failed > 0 ? tally.named.failed : issues
    let failed = isFailed ? max(1, min(named, total)) : 0
    let skipped = min(tally.named.skipped, total - failed)
    tally.add(passed: total - failed - skipped, failed: failed, skipped: skipped)
    if isFailed { tally.saidFailed = true }
  }
}
