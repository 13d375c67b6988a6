import BelayModel
import BelayOutcomes
import Testing

@Suite struct TestOutputTests {
  @Test(arguments: TestOutputSamples.all)
  func `a runner's summary gives its counts`(sample: TestOutputSamples.Sample) {
    let found = sample.run.outcome.tests
    #expect(found == sample.expected, "\(sample.run.script)\n\(sample.run.output)")
  }

  @Test(arguments: TestOutputSamples.all)
  func `a summary counts in colour and with the line ends of Windows`(
    sample: TestOutputSamples.Sample
  ) {
    let lines = sample.run.output.split(separator: "\n", omittingEmptySubsequences: false)
    let coloured = lines.map { "\u{1b}[1;31m\($0)\u{1b}[0m\r" }.joined(separator: "\n")
    let run = Run(sample.run.script, coloured, exitCode: sample.run.exitCode)
    #expect(run.outcome.tests == sample.expected, "\(sample.run.script)")
  }

  @Test(arguments: TestOutputSamples.all)
  func `words alone prove nothing`(sample: TestOutputSamples.Sample) {
    for reader in ["cat build.log", "tail -n 50 out.txt", "git log -3", "grep -n failed out.txt"] {
      #expect(outcome(reader, sample.run.output).tests == nil, "\(reader)")
    }
  }

  @Test(arguments: TestOutputSamples.cut)
  func `an output cut in the middle keeps what is left of its counts`(
    sample: TestOutputSamples.Sample
  ) {
    #expect(sample.run.outcome.tests == sample.expected, "\(sample.run.script)")
  }

  @Test(arguments: ["swift test", "cargo test", "make test", "pytest -q", "./run-tests.sh"])
  func `a runner that ended with another status than 0 and no summary is an outcome without counts`(
    script: String
  ) throws {
    let found = try #require(outcome(script, "error: no such module\n", exitCode: 1).tests)
    #expect(found.passed == 0 && found.failed == 0)
    #expect(outcome(script, "error: no such module\n", exitCode: 0).tests == nil)
    #expect(outcome(script, "error: no such module\n").tests == nil)
  }

  @Test(arguments: [
    "test -f x && echo 3 failed", "[ -d tests ]", "swift build", "go vet ./...", "cargo build",
    "mvn compile", "gradle assemble", "npm install vitest", "echo pytest", "ls tests",
    "docker build -t app:test .", "pip install pytest", "rm -rf tests",
  ])
  func `a command that runs no tests has no outcome`(script: String) {
    #expect(outcome(script, "== 2 failed in 0.1s ==\nFAIL\tpkg\t0.1s\n", exitCode: 1).tests == nil)
  }

  @Test(arguments: [
    "cd app && pytest -q", "poetry run pytest", "uv run pytest -x", "python -m pytest tests",
    "python3 -m pytest", "env CI=1 pytest", "timeout 60 pytest | tail -5", "bash -lc 'pytest -q'",
    "uv run python -m pytest", ".venv/bin/pytest", "pytest > out.txt; cat out.txt",
  ])
  func `a runner behind others is seen`(script: String) {
    #expect(
      outcome(script, "2 failed, 10 passed in 1.2s\n").tests
        == TestOutcome(runner: "pytest", passed: 10, failed: 2))
    #expect(OutcomeWords.mayMatter(Array(script.utf8)[...]))
  }

  @Test(arguments: TestOutputSamples.all)
  func `the cheap look passes no script over that matters`(sample: TestOutputSamples.Sample) {
    #expect(OutcomeWords.mayMatter(Array(sample.run.script.utf8)[...]), "\(sample.run.script)")
  }

  @Test(arguments: [
    "ls -la", "cat README.md", "git status", "git diff --stat", "git log --oneline",
    "rg -n foo src",
    "sed -n 1,20p main.swift", "cd src && ls", "python3 script.py", "", "a",
  ])
  func `the cheap look passes ordinary scripts over`(script: String) {
    #expect(!OutcomeWords.mayMatter(Array(script.utf8)[...]))
  }
}
