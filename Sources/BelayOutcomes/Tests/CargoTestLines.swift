/// What `cargo test` (1.9x) and cargo-nextest (0.9) print.
enum CargoTestLines {
  /// Takes a line of `cargo test` in: one `test result:` for every test executable.
  static func readCargo(_ line: ArraySlice<UInt8>, into tally: inout TestTally) {
    if LineText.starts(line, "test result: ") {
      if LineText.starts(line, "test result: FAILED") { tally.saidFailed = true }
      tally.add(
        passed: LineText.number(before: " passed", in: line) ?? 0,
        failed: LineText.number(before: " failed", in: line) ?? 0,
        skipped: LineText.number(before: " ignored", in: line) ?? 0)
    } else if LineText.starts(line, "test "), LineText.ends(line, " ... FAILED") {
      tally.listed += 1
    } else if LineText.starts(line, "error: test failed, to rerun") {
      tally.saidFailed = true
    }
  }

  /// Takes a line of nextest in: `Summary [ 0.5s] 13 tests run: 10 passed, 2 failed, 1 skipped`.
  static func readNextest(_ line: ArraySlice<UInt8>, into tally: inout TestTally) {
    guard LineText.starts(line, "Summary ["), let at = LineText.find("run: ", in: line) else {
      return
    }
    var passed = 0
    var failed = 0
    var skipped = 0
    let found = CountList.read(line[(at + 5)...]) { count, word in
      if LineText.equals(word, "passed") {
        passed = count
      } else if LineText.equals(word, "skipped") {
        skipped = count
      } else {
        // Failed, timed out, or could not be started.
        failed += count
      }
    }
    if found { tally.add(passed: passed, failed: failed, skipped: skipped) }
  }
}
