import BelayModel

/// What test runners reported in the output of a script.
enum TestOutput {
  /// Whether any of the commands runs tests.
  static func concerns(_ calls: [ProgramCall]) -> Bool {
    calls.contains { TestCommand.kind(of: $0) != nil }
  }

  /// The outcome of all runners that the commands start; `nil` if none is known to have run.
  ///
  /// A runner that ended with another status than 0 without any summary, because it was killed or did not
  /// compile, gives an outcome without counts.
  static func read(
    _ calls: [ProgramCall], text: [UInt8], exitCode: Int32?
  ) -> TestOutcome? {
    var runners: [TestRunner] = []
    var task: ArraySlice<UInt8>?
    for call in calls {
      switch TestCommand.kind(of: call) {
      case .runner(let runner): if !runners.contains(runner) { runners.append(runner) }
      case .any: task = task ?? call.program
      case nil: continue
      }
    }
    guard !runners.isEmpty || task != nil else { return nil }
    let named = runners.first?.name
    if task != nil { runners = TestRunner.allCases }
    var tallies = runners.map { _ in TestTally() }
    var lines = OutputLines(text)
    while let line = lines.next() {
      for index in runners.indices { runners[index].read(line, into: &tallies[index]) }
    }
    if let outcome = joined(runners, tallies, isGuess: task != nil) { return outcome }
    guard let exitCode, exitCode != 0 else { return nil }
    let name = named ?? task.map { String(decoding: $0.prefix(40), as: UTF8.self) } ?? "tests"
    return TestOutcome(runner: name, passed: 0, failed: 0)
  }

  /// The outcomes of several runners as one.
  ///
  /// Where the runner is a guess, those that only saw a line that may be a failure do not count against one that
  /// saw a summary.
  private static func joined(
    _ runners: [TestRunner], _ tallies: [TestTally], isGuess: Bool
  ) -> TestOutcome? {
    let hasSummary = tallies.contains { $0.hasSummary }
    var sum: TestOutcome?
    for (runner, tally) in zip(runners, tallies) {
      if isGuess && hasSummary && !tally.hasSummary { continue }
      guard let outcome = tally.outcome(of: runner) else { continue }
      guard var joined = sum else {
        sum = outcome
        continue
      }
      joined.passed += outcome.passed
      joined.failed += outcome.failed
      joined.skipped += outcome.skipped
      sum = joined
    }
    return sum
  }
}
