/// What the runners of JavaScript print: jest (30), vitest (3), mocha (11) and `node --test` (24).
enum ScriptTestLines {
  /// Takes a line of jest in: `Tests:       2 failed, 1 skipped, 10 passed, 13 total`.
  static func readJest(_ line: ArraySlice<UInt8>, into tally: inout TestTally) {
    if LineText.starts(line, "Tests:") {
      add(counts: line.dropFirst(6), to: &tally)
    } else if LineText.starts(line, "Test Suites:") {
      if (LineText.number(before: " failed", in: line) ?? 0) > 0 { tally.saidFailed = true }
    } else if LineText.starts(line, "FAIL ") {
      tally.listed += 1
    }
  }

  /// Takes a line of vitest in: `Tests  2 failed | 10 passed | 1 skipped (13)`.
  static func readVitest(_ line: ArraySlice<UInt8>, into tally: inout TestTally) {
    if LineText.starts(line, "Tests  ") {
      add(counts: line.dropFirst(6), to: &tally)
    } else if LineText.starts(line, "Test Files  ") {
      if (LineText.number(before: " failed", in: line) ?? 0) > 0 { tally.saidFailed = true }
    } else if LineText.starts(line, "FAIL  ") {
      tally.listed += 1
    }
  }

  /// Takes a line of mocha (`10 passing (20ms)`) or of `node --test` (`# pass 10`) in.
  static func readMocha(_ line: ArraySlice<UInt8>, into tally: inout TestTally) {
    if let (count, end) = LineText.number(line) {
      let word = line[end...]
      if LineText.starts(word, " passing") { tally.add(passed: count, failed: 0, skipped: 0) }
      if LineText.equals(word, " failing") { tally.add(passed: 0, failed: count, skipped: 0) }
      if LineText.equals(word, " pending") { tally.add(passed: 0, failed: 0, skipped: count) }
      return
    }
    // The spec reporter writes a sign of three bytes where TAP has `#`.
    let sign = LineText.starts(line, "# ") ? 2 : LineText.starts(line, "ℹ ") ? 4 : 0
    guard sign > 0 else { return }
    let text = line.dropFirst(sign)
    if LineText.starts(text, "pass "), let count = LineText.number(behind: "pass ", in: text) {
      tally.add(passed: count, failed: 0, skipped: 0)
    }
    if LineText.starts(text, "fail "), let count = LineText.number(behind: "fail ", in: text) {
      tally.add(passed: 0, failed: count, skipped: 0)
    }
    if LineText.starts(text, "skipped "), let count = LineText.number(behind: "skipped ", in: text)
    {
      tally.add(passed: 0, failed: 0, skipped: count)
    }
  }

  private static func add(counts text: ArraySlice<UInt8>, to tally: inout TestTally) {
    var passed = 0
    var failed = 0
    var skipped = 0
    let found = CountList.read(text) { count, word in
      if LineText.equals(word, "passed") {
        passed = count
      } else if LineText.equals(word, "failed") {
        failed = count
      } else if LineText.equals(word, "skipped") || LineText.equals(word, "todo")
        || LineText.equals(word, "pending")
      {
        skipped += count
      }
    }
    if found { tally.add(passed: passed, failed: failed, skipped: skipped) }
  }
}
