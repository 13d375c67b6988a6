/// What Maven (Surefire 3) and Gradle (9) print.
enum JVMTestLines {
  /// Takes a line of Maven in: `[ERROR] Tests run: 12, Failures: 1, Errors: 1, Skipped: 1`.
  ///
  /// Lines with a time are those of single classes; the summary of a module has none.
  static func readMaven(_ line: ArraySlice<UInt8>, into tally: inout TestTally) {
    guard let at = LineText.find("Tests run: ", in: line), at - line.startIndex <= 12 else {
      if LineText.contains(line, "There are test failures") { tally.saidFailed = true }
      return
    }
    let total = LineText.number(behind: "Tests run: ", in: line) ?? 0
    let failed =
      (LineText.number(behind: "Failures: ", in: line) ?? 0)
      + (LineText.number(behind: "Errors: ", in: line) ?? 0)
    let skipped = LineText.number(behind: "Skipped: ", in: line) ?? 0
    if LineText.contains(line, "Time elapsed") {
      tally.listed += failed
    } else {
      tally.add(passed: total - failed - skipped, failed: failed, skipped: skipped)
    }
  }

  /// Takes a line of Gradle in: `12 tests completed, 2 failed, 1 skipped`, which it prints only after failures.
  ///
  /// A successful build tells no numbers, only that a task for tests ran.
  static func readGradle(_ line: ArraySlice<UInt8>, into tally: inout TestTally) {
    if LineText.contains(line, " tests completed, ") || LineText.contains(line, " test completed, ")
    {
      let total = LineText.number(line)?.value ?? 0
      let failed = LineText.number(before: " failed", in: line) ?? 0
      let skipped = LineText.number(before: " skipped", in: line) ?? 0
      tally.add(passed: total - failed - skipped, failed: failed, skipped: skipped)
    } else if LineText.ends(line, " FAILED") {
      // `ParserTest > readsEmpty() FAILED`, `> Task :app:test FAILED`
      if !LineText.starts(line, "> Task"), LineText.contains(line, " > ") { tally.listed += 1 }
      if LineText.starts(line, "> Task"), isTestTask(line) { tally.saidFailed = true }
    } else if LineText.starts(line, "> Task :"), isTestTask(line) {
      tally.total = 1
    } else if LineText.starts(line, "BUILD SUCCESSFUL"), tally.total > 0 {
      tally.hasSummary = true
    }
  }

  /// Whether the task's name ends in `test`: `:test`, `:app:integrationTest`.
  private static func isTestTask(_ line: ArraySlice<UInt8>) -> Bool {
    let name = line.dropFirst(7).prefix { $0 != UInt8(ascii: " ") }
    return LineText.ends(name, ":test") || LineText.ends(name, "Test")
  }
}
