/// What pytest (8) and unittest (Python 3.13) print.
enum PythonTestLines {
  /// Takes a line of pytest in: `=== 2 failed, 10 passed, 1 skipped in 0.12s ===`.
  static func readPytest(_ line: ArraySlice<UInt8>, into tally: inout TestTally) {
    if LineText.starts(line, "FAILED ") || LineText.starts(line, "ERROR ") {
      if LineText.contains(line, "::") || LineText.contains(line, ".py") { tally.listed += 1 }
      return
    }
    let text = line.drop { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: " ") }
    guard let end = LineText.find(" in ", in: text),
      let number = LineText.number(text[(end + 4)...])
    else { return }
    // `0.12s`, `62.05s (0:01:02)`
    let rest = text[number.end...].drop { $0 == UInt8(ascii: ".") || LineText.isDigit($0) }
    guard LineText.starts(rest, "s") else { return }
    if LineText.equals(text[..<end], "no tests ran") {
      tally.add(passed: 0, failed: 0, skipped: 0)
      return
    }
    var passed = 0
    var failed = 0
    var skipped = 0
    var isSummary = false
    _ = CountList.read(text[..<end]) { count, word in
      if LineText.equals(word, "passed") || LineText.equals(word, "xpassed") {
        passed += count
      } else if LineText.equals(word, "failed") || LineText.starts(word, "error") {
        failed += count
      } else if LineText.equals(word, "skipped") || LineText.equals(word, "xfailed") {
        skipped += count
      } else if !LineText.equals(word, "deselected") {
        return
      }
      isSummary = true
    }
    if isSummary { tally.add(passed: passed, failed: failed, skipped: skipped) }
  }

  /// Takes a line of unittest in: `Ran 12 tests in 0.003s`, then `OK` or `FAILED (failures=2, errors=1)`.
  static func readUnittest(_ line: ArraySlice<UInt8>, into tally: inout TestTally) {
    if LineText.starts(line, "Ran "), LineText.contains(line, " test") {
      tally.total = LineText.number(behind: "Ran ", in: line) ?? 0
    } else if tally.total > 0,
      LineText.starts(line, "FAILED (") || LineText.equals(line, "OK")
        || LineText.starts(line, "OK (")
    {
      let failed =
        (LineText.number(behind: "failures=", in: line) ?? 0)
        + (LineText.number(behind: "errors=", in: line) ?? 0)
      let skipped =
        (LineText.number(behind: "skipped=", in: line) ?? 0)
        + (LineText.number(behind: "expected failures=", in: line) ?? 0)
      if LineText.starts(line, "FAILED") { tally.saidFailed = true }
      tally.add(passed: tally.total - failed - skipped, failed: failed, skipped: skipped)
      tally.total = 0
    } else if LineText.starts(line, "FAIL: ") || LineText.starts(line, "ERROR: ") {
      tally.listed += 1
    }
  }
}
