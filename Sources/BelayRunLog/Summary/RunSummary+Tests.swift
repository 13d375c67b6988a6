package import BelayModel

extension RunSummary {
  /// The last run of a test runner.
  package struct TestRun: Sendable, Equatable {
    package let outcome: TestOutcome
    /// Its exit status; `nil` if it is not known.
    package let exitCode: Int32?
    /// Whether files were edited since.
    package let isOutdated: Bool
    /// Whether all its tests passed.
    package let isPassed: Bool
  }

  /// Where the last edit stands among the records; `nil` if nothing was edited.
  ///
  /// What a shell command changed is only known at the end of the turn, so it counts as of its beginning.
  var lastEdit: Int? {
    let hasShellChanges = changes.contains { $0.source == .shell }
    return hasShellChanges ? max(lastPatch ?? 0, turnStart) : lastPatch
  }

  /// Whether anything was edited.
  package var hasEdits: Bool { lastEdit != nil }

  /// Whether tests ran after the last edit and all of them passed.
  package var hasPassedTests: Bool {
    let current = testRuns.filter { !$0.isOutdated }
    return !current.isEmpty && current.allSatisfy { $0.isPassed }
  }

  /// Whether a call that is this check ended with status 0 after the last edit.
  package func hasPassed(check: String) -> Bool {
    runCalls.all.contains { call in
      call.checks.contains(check) && call.resolution?.exitCode == 0
        && (call.position ?? 0) > (lastEdit ?? 0)
    }
  }

  /// Keeps the last run of each runner.
  mutating func concludeTests() {
    let edit = lastEdit ?? 0
    for call in runCalls.all where call.counts {
      guard let outcome = call.tests else { continue }
      let run = TestRun(
        outcome: outcome, exitCode: call.resolution?.exitCode,
        isOutdated: (call.position ?? 0) < edit, isPassed: call.hasPassedTests)
      if let index = testRuns.firstIndex(where: { $0.outcome.runner == outcome.runner }) {
        testRuns[index] = run
      } else {
        testRuns.append(run)
      }
    }
  }

  /// What the last runs of tests leave open, one text each.
  var testRisks: [String] {
    testRuns.compactMap { run in
      if run.isPassed { return nil }
      let runner = run.outcome.runner
      let moment = run.isOutdated ? "before the last edit and not run since" : "after last edit"
      if run.outcome.failed > 0 {
        return Self.plural(run.outcome.failed, "test") + " failed \(moment) (\(runner))"
      }
      guard let code = run.exitCode, code != 0 else { return nil }
      return "tests exited \(code) \(moment) (\(runner))"
    }
  }
}
