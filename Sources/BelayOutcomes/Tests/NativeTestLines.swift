/// What ctest (CMake 4), RSpec (3), PHPUnit (12) and `dotnet test` (9) print.
enum NativeTestLines {
  /// Takes a line of ctest in: `80% tests passed, 2 tests failed out of 10`.
  static func readCTest(_ line: ArraySlice<UInt8>, into tally: inout TestTally) {
    if LineText.contains(line, "% tests passed, "),
      let total = LineText.number(behind: " out of ", in: line)
    {
      let failed =
        LineText.number(before: " tests failed", in: line)
        ?? LineText.number(before: " test failed", in: line) ?? 0
      let skipped = tally.skipped
      tally.add(passed: total - failed - skipped, failed: failed, skipped: 0)
    } else if LineText.contains(line, "***Skipped") {
      tally.skipped += 1
    } else if LineText.contains(line, "***Failed") || LineText.contains(line, "***Timeout")
      || LineText.contains(line, "***Exception")
    {
      tally.listed += 1
    }
  }

  /// Takes a line of RSpec in: `12 examples, 2 failures, 1 pending`.
  static func readRSpec(_ line: ArraySlice<UInt8>, into tally: inout TestTally) {
    guard let total = LineText.number(line)?.value, LineText.contains(line, " example"),
      let failed = LineText.number(before: " failure", in: line)
    else { return }
    let skipped = LineText.number(before: " pending", in: line) ?? 0
    tally.add(passed: total - failed - skipped, failed: failed, skipped: skipped)
    if LineText.contains(line, " outside of examples") { tally.saidFailed = true }
  }

  /// Takes a line of PHPUnit in: `OK (12 tests, 30 assertions)` or `Tests: 12, Assertions: 30, Failures: 2`.
  static func readPHPUnit(_ line: ArraySlice<UInt8>, into tally: inout TestTally) {
    if LineText.starts(line, "OK ("), let total = LineText.number(behind: "OK (", in: line),
      LineText.contains(line, " assertion")
    {
      tally.add(passed: total, failed: 0, skipped: 0)
    } else if LineText.starts(line, "Tests: "), LineText.contains(line, "Assertions: ") {
      let total = LineText.number(behind: "Tests: ", in: line) ?? 0
      let failed =
        (LineText.number(behind: "Failures: ", in: line) ?? 0)
        + (LineText.number(behind: "Errors: ", in: line) ?? 0)
      let skipped =
        (LineText.number(behind: "Skipped: ", in: line) ?? 0)
        + (LineText.number(behind: "Incomplete: ", in: line) ?? 0)
      tally.add(passed: total - failed - skipped, failed: failed, skipped: skipped)
    }
  }

  /// Takes a line of `dotnet test` in: `Failed!  - Failed:     2, Passed:    10, Skipped:     1, Total:    13`.
  static func readDotnet(_ line: ArraySlice<UInt8>, into tally: inout TestTally) {
    guard LineText.starts(line, "Failed!") || LineText.starts(line, "Passed!") else { return }
    tally.add(
      passed: count("Passed:", line), failed: count("Failed:", line),
      skipped: count("Skipped:", line))
    if LineText.starts(line, "Failed!") { tally.saidFailed = true }
  }

  private static func count(_ name: StaticString, _ line: ArraySlice<UInt8>) -> Int {
    guard let at = LineText.find(name, in: line) else { return 0 }
    let rest = line[(at + name.utf8CodeUnitCount)...].drop { $0 == UInt8(ascii: " ") }
    return LineText.number(rest)?.value ?? 0
  }
}
