import BelayModel
import Testing

/// Outputs of test runners, written for these tests after the runners' formats.
enum TestOutputSamples {
  struct Sample: Sendable, CustomTestStringConvertible {
    let run: Run
    let expected: TestOutcome?

    var testDescription: String { run.script }
  }

  private static func sample(
    _ script: String, _ runner: String, _ passed: Int, _ failed: Int, _ skipped: Int = 0,
    _ output: String
  ) -> Sample {
    Sample(
      run: Run(script, output),
      expected: TestOutcome(runner: runner, passed: passed, failed: failed, skipped: skipped))
  }

  static let all: [Sample] = [
    sample(
      "swift test", "swift test", 11, 2, 1,
      """
      Building for debugging...
      [12/12] Compiling AppTests ParserTests.swift
      Test Suite 'All tests' started at 2026-11-25 17:00:00.000
      Test Suite 'ParserTests' started at 2026-11-25 17:00:00.001
      Test Case 'ParserTests.testEmpty' started at 2026-11-25 17:00:00.001
      Test Case 'ParserTests.testEmpty' passed (0.001 seconds)
      /src/Tests/ParserTests.swift:14: error: ParserTests.testTwo : XCTAssertEqual failed
      /src/Tests/ParserTests.swift:15: error: ParserTests.testTwo : XCTAssertEqual failed
      Test Case 'ParserTests.testTwo' failed (0.002 seconds)
      Test Case 'ParserTests.testThree' failed (0.002 seconds)
      Test Suite 'ParserTests' failed at 2026-11-25 17:00:00.100
      \t Executed 6 tests, with 3 failures (0 unexpected) in 0.01 (0.01) seconds
      Test Suite 'LexerTests' passed at 2026-11-25 17:00:00.100
      \t Executed 8 tests, with 1 test skipped and 0 failures (0 unexpected) in 0.01 (0.01) seconds
      Test Suite 'All tests' failed at 2026-11-25 17:00:00.100
      \t Executed 14 tests, with 1 test skipped and 3 failures (0 unexpected) in 0.02 (0.02) seconds
      ◇ Test run started.
      ↳ Testing Library Version: 6.3
      ✔ Test run with 0 tests in 0 suites passed after 0.001 seconds.
      """),
    sample(
      "swift test --filter Parser", "swift test", 10, 2, 1,
      """
      Test Suite 'All tests' passed at 2026-11-25 17:00:00.100
      \t Executed 0 tests, with 0 failures (0 unexpected) in 0.000 (0.000) seconds
      ◇ Test run started.
      ◇ Suite ParserTests started.
      ✘ Test "reads nothing" recorded an issue at ParserTests.swift:9:5: Expectation failed: a == b
      ✘ Test "reads nothing" recorded an issue at ParserTests.swift:9:5: Expectation failed: a == c
      ✘ Test "reads nothing" failed after 0.001 seconds with 2 issues.
      ✘ Test readsAll() recorded an issue with 1 argument x → 2 at ParserTests.swift:20:5
      ✘ Test case passing 1 argument x → 2 to readsAll() failed after 0.001 seconds with 1 issue.
      ✘ Test readsAll() failed after 0.001 seconds with 1 issue.
      ➜ Test later() skipped.
      ✔ Test early() passed after 0.001 seconds.
      ✘ Suite ParserTests failed after 0.002 seconds with 3 issues.
      ✘ Test run with 13 tests in 1 suite failed after 0.002 seconds with 3 issues.
      """),
    sample(
      "swift test", "swift test", 15, 1, 0,
      """
      Test Case 'A.testOne' failed (0.002 seconds)
      Executed 4 tests, with 1 failure (0 unexpected) in 0.01 (0.01) seconds
      ✔ Test run with 12 tests in 2 suites passed after 0.010 seconds.
      """),
    sample(
      "pytest", "pytest", 10, 3, 2,
      """
      ============================= test session starts ==============================
      collected 15 items

      tests/test_a.py ..F..s....                                               [ 66%]
      =================================== FAILURES ===================================
      E       assert 1 == 2
      =========================== short test summary info ============================
      FAILED tests/test_a.py::test_two - assert 1 == 2
      FAILED tests/test_a.py::test_three - assert 1 == 2
      ERROR tests/test_b.py::test_four - RuntimeError
      ========= 2 failed, 10 passed, 1 skipped, 1 xfailed, 3 warnings, 1 error in 62.05s (0:01:02) =====
      """),
    sample("pytest -q", "pytest", 12, 0, 0, "............ [100%]\n12 passed in 0.03s\n"),
    sample(
      "python -m pytest", "pytest", 0, 1, 0,
      """
      !!!!!!!!!!!!!!!!!!!! Interrupted: 1 error during collection !!!!!!!!!!!!!!!!!!!!
      =============================== 1 error in 0.50s ===============================
      """),
    sample("pytest -k nothing", "pytest", 0, 0, 0, "==== no tests ran in 0.01s ====\n"),
    sample(
      "python3 -m unittest discover", "unittest", 8, 3, 1,
      """
      F.E.s.......
      ======================================================================
      FAIL: test_two (test_a.A.test_two)
      ----------------------------------------------------------------------
      Ran 12 tests in 0.003s

      FAILED (failures=2, errors=1, skipped=1)
      """),
    sample("python manage.py test", "unittest", 4, 0, 0, "....\nRan 4 tests in 0.103s\n\nOK\n"),
    sample(
      "cargo test --workspace", "cargo", 15, 2, 1,
      """
           Running unittests src/lib.rs (target/debug/deps/app-5f3)
      running 13 tests
      test parser::empty ... ok
      test parser::two ... FAILED
      test result: FAILED. 10 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s
         Doc-tests app
      test result: ok. 5 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.30s
      error: test failed, to rerun pass `--lib`
      """),
    sample(
      "cargo nextest run", "nextest", 10, 2, 1,
      "     Summary [   0.512s] 12 tests run: 10 passed (1 slow), 2 failed, 1 skipped\n"),
    sample(
      "go test ./...", "go", 2, 2, 0,
      """
      ok  \texample.com/app/lexer\t0.012s
      --- FAIL: TestTwo (0.00s)
          parser_test.go:14: got 1, want 2
      --- FAIL: TestThree (0.00s)
      FAIL
      FAIL\texample.com/app/parser\t0.010s
      ok  \texample.com/app/store\t(cached)
      ?   \texample.com/app/cmd\t[no test files]
      FAIL
      """),
    sample(
      "go test -v ./...", "go", 2, 1, 1,
      """
      === RUN   TestOne
      --- PASS: TestOne (0.00s)
      === RUN   TestTwo
      --- FAIL: TestTwo (0.00s)
      --- SKIP: TestLater (0.00s)
      FAIL\texample.com/app/parser\t0.010s
      --- PASS: TestFour (0.00s)
      ok  \texample.com/app/lexer\t0.012s
      FAIL
      """),
    sample(
      "go test ./...", "go", 0, 1, 0,
      "# example.com/app\n./a.go:3:1: undefined: x\nFAIL\texample.com/app [build failed]\nFAIL\n"),
    sample(
      "npx jest", "jest", 10, 2, 1,
      """
      FAIL src/parser.test.js
        ● parser › reads nothing
      PASS src/lexer.test.js
      Test Suites: 1 failed, 1 passed, 2 total
      Tests:       2 failed, 1 skipped, 10 passed, 13 total
      Snapshots:   0 total
      Time:        1.2 s
      """),
    sample(
      "npm test", "jest", 3, 1, 0,
      """
      FAIL src/broken.test.js
        ● Test suite failed to run
      Test Suites: 1 failed, 1 passed, 2 total
      Tests:       3 passed, 3 total
      """),
    sample(
      "npx vitest run", "vitest", 10, 2, 1,
      """
       FAIL  src/parser.test.ts > parser > reads nothing
       Test Files  1 failed | 2 passed (3)
            Tests  2 failed | 10 passed | 1 skipped (13)
         Start at  17:00:00
         Duration  312ms
      """),
    sample(
      "pnpm run test:unit", "vitest", 4, 0, 0,
      " Test Files  1 passed (1)\n      Tests  4 passed (4)\n"),
    sample(
      "npx mocha", "mocha", 10, 2, 1,
      "  10 passing (20ms)\n  1 pending\n  2 failing\n\n  1) parser\n"),
    sample(
      "node --test", "mocha", 3, 1, 0,
      "ℹ tests 4\nℹ suites 0\nℹ pass 3\nℹ fail 1\nℹ cancelled 0\nℹ skipped 0\n"),
    sample(
      "ctest --test-dir build", "ctest", 7, 2, 1,
      """
       1/10 Test  #1: lexer ............................   Passed    0.01 sec
       2/10 Test  #2: parser ...........................***Failed    0.01 sec
       3/10 Test  #3: later ............................***Skipped   0.01 sec
      80% tests passed, 2 tests failed out of 10

      Total Test time (real) =   0.10 sec
      """),
    sample(
      "./mvnw -q verify", "maven", 18, 3, 1,
      """
      [INFO] Running com.example.ParserTest
      [ERROR] Tests run: 12, Failures: 2, Errors: 1, Skipped: 1, Time elapsed: 0.1 s <<< FAILURE! -- in com.example.ParserTest
      [INFO] Results:
      [ERROR] Tests run: 12, Failures: 2, Errors: 1, Skipped: 1
      [INFO] Results:
      [INFO] Tests run: 10, Failures: 0, Errors: 0, Skipped: 0
      [INFO] BUILD FAILURE
      """),
    sample(
      "./gradlew test", "gradle", 9, 2, 1,
      """
      > Task :app:compileJava
      > Task :app:test FAILED

      ParserTest > readsNothing() FAILED
          org.opentest4j.AssertionFailedError at ParserTest.java:14

      12 tests completed, 2 failed, 1 skipped

      FAILURE: Build failed with an exception.
      BUILD FAILED in 2s
      """),
    sample(
      "gradle build", "gradle", 0, 0, 0,
      "> Task :compileJava\n> Task :test\n> Task :build\n\nBUILD SUCCESSFUL in 2s\n"),
    sample(
      "bundle exec rspec", "rspec", 9, 2, 1,
      "Finished in 0.1 seconds\n12 examples, 2 failures, 1 pending\n\nFailed examples:\n"),
    sample(
      "vendor/bin/phpunit", "phpunit", 9, 2, 1,
      "FAILURES!\nTests: 12, Assertions: 30, Failures: 2, Skipped: 1.\n"),
    sample("composer test", "phpunit", 12, 0, 0, "OK (12 tests, 30 assertions)\n"),
    sample(
      "dotnet test", "dotnet", 10, 2, 1,
      "Failed!  - Failed:     2, Passed:    10, Skipped:     1, Total:    13, Duration: 1 s - App.dll\n"
    ),
    sample(
      "make check", "pytest", 4, 1, 0,
      "pytest -q\n1 failed, 4 passed in 0.2s\nmake: *** [check] Error 1\n"),
  ]

  private static let hole = "\n…10482 tokens truncated…\n"

  static let cut: [Sample] = [
    sample(
      "pytest", "pytest", 0, 2, 0,
      "FAILED tests/a.py::one - x\nFAILED tests/a.py::two - y\(hole)"),
    sample(
      "pytest", "pytest", 98, 2, 0,
      "collected 100 items\(hole)=== 2 failed, 98 passed in 3.1s ===\n"),
    sample(
      "swift test", "swift test", 98, 2, 0,
      """
      Test Case 'A.testOne' passed (0.1 seconds)\(hole)
      Executed 100 tests, with 2 failures (0 unexpected) in 3.0 (3.1) seconds
      """),
    sample(
      "swift test", "swift test", 97, 3, 0,
      "◇ Test run started.\(hole)✘ Test run with 100 tests in 9 suites failed after 3.0 seconds with 3 issues.\n"
    ),
    sample(
      "swift test", "swift test", 0, 1, 0,
      "✘ Test readsAll() failed after 0.001 seconds with 1 issue.\(hole)"),
    sample("cargo test", "cargo", 0, 1, 0, "test parser::two ... FAILED\(hole)"),
    sample("go test ./...", "go", 0, 1, 0, "--- FAIL: TestTwo (0.00s)\(hole)ok"),
    sample(
      "npx jest", "jest", 98, 2, 0, "FAIL a.js\(hole)Tests:       2 failed, 98 passed, 100 total"),
    sample("npx vitest run", "vitest", 98, 2, 0, "x\(hole)      Tests  2 failed | 98 passed (100)"),
    sample(
      "ctest", "ctest", 98, 2, 0, "Test project\(hole)98% tests passed, 2 tests failed out of 100\n"
    ),
    sample(
      "mvn test", "maven", 98, 2, 0,
      "[INFO] Scanning\(hole)[ERROR] Tests run: 100, Failures: 2, Errors: 0, Skipped: 0\n"),
    sample(
      "gradle test", "gradle", 98, 2, 0,
      "x\(hole)100 tests completed, 2 failed\nBUILD FAILED in 1s\n"),
  ]
}
