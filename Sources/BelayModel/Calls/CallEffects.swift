/// What a hook saw of a call at once, before anything settles how it ended.
package struct CallEffects: Sendable, Equatable {
  /// What a test runner in the call's output reported.
  package var tests: TestOutcome?
  /// What the output proves to have been made.
  package var receipts: [Receipt]
  /// The checks that the call is, of those that the policy requires at the end of a run: the first words of
  /// the command.
  package var checks: [String]

  package init(tests: TestOutcome? = nil, receipts: [Receipt] = [], checks: [String] = []) {
    self.tests = tests
    self.receipts = receipts
    self.checks = checks
  }

  /// Whether there is nothing to record.
  package var isEmpty: Bool { tests == nil && receipts.isEmpty && checks.isEmpty }
}
