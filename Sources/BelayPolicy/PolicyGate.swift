package import BelayModel

/// A `[[gate]]` of a policy file: what the metrics must show before the policy goes on to a phase.
///
/// Shares are from 0 to 1. What is `nil` is not asked for.
package struct PolicyGate: Sendable, Equatable {
  /// The phase that the gate stands before, 2 to 4.
  package let phase: Int
  /// The most executed actions that may be bad or taken back, of all that do more than read.
  package var falseActionMax: Double?
  /// The longest mean time from a receipt to the one that takes it back, in seconds.
  package var rollbackMeanMax: Double?
  /// The most calls outside the policy, of a thousand.
  package var violationsMax: Double?
  /// The least share of accepted prompts whose work stayed within the policy.
  package var inScope: Double?
  /// The least share of human decisions that approved and were not regretted.
  package var approvalPrecision: Double?
  /// The least share of runs that were brought to their end.
  package var taskCompletion: Double?
  /// How many cases each of these needs before it counts.
  package var minimumCount: Int
  /// Where it is written.
  package let origin: RuleOrigin

  package init(phase: Int, minimumCount: Int = 1, origin: RuleOrigin) {
    self.phase = phase
    self.minimumCount = minimumCount
    self.origin = origin
  }
}
