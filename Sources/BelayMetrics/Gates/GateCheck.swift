package import BelayPolicy

/// One thing that a gate asks for, held against the metrics.
package struct GateCheck: Sendable {
  /// What it comes to.
  package enum Outcome: String, Sendable {
    case pass
    case fail
    /// The data neither proves nor disproves it.
    case insufficient
  }

  /// The key in the policy.
  package let key: String
  /// The figure that it looks at.
  package let metric: Metric
  /// What the figure must reach, or must not exceed, in the figure's unit.
  package let threshold: Double
  /// Whether the figure must be at least that.
  package let isMinimum: Bool
  /// How many cases it needs.
  package let minimumCount: Int

  /// The end of the interval that is on the wrong side; `nil` if there is no interval.
  package var bound: Double? { isMinimum ? metric.interval?.low : metric.interval?.high }

  /// Whether the data proves what is asked for.
  ///
  /// The bound is tested, not the figure: 72 clean prompts of 72 do not prove 95 %. A figure that is itself on
  /// the wrong side fails, if it rests on enough cases; anything between is insufficient.
  package var outcome: Outcome {
    guard let value = metric.value, metric.total >= max(1, minimumCount) else {
      return .insufficient
    }
    if isMinimum ? value < threshold : value > threshold { return .fail }
    guard let bound else { return .insufficient }
    return (isMinimum ? bound >= threshold : bound <= threshold) ? .pass : .insufficient
  }
}

/// A gate, held against the metrics.
package struct GateResult: Sendable {
  package let gate: PolicyGate
  /// All that it asks for, in the order of the keys' documentation.
  package let checks: [GateCheck]

  /// Holds a gate against a report.
  package init(_ gate: PolicyGate, _ report: MetricsReport) {
    self.gate = gate
    var checks: [GateCheck] = []
    func add(_ key: String, _ id: String, _ threshold: Double?, isMinimum: Bool) {
      guard let threshold, let metric = report[id] else { return }
      checks.append(
        GateCheck(
          key: key, metric: metric, threshold: threshold, isMinimum: isMinimum,
          minimumCount: gate.minimumCount))
    }
    add("false_action_max", "false_action_rate", gate.falseActionMax, isMinimum: false)
    add("rollback_mean_max_s", "rollback_time", gate.rollbackMeanMax, isMinimum: false)
    add("violations_per_1k_max", "boundary_violations", gate.violationsMax, isMinimum: false)
    add("in_scope", "in_scope", gate.inScope, isMinimum: true)
    add("approval_precision", "approval_precision", gate.approvalPrecision, isMinimum: true)
    add("task_completion", "task_completion", gate.taskCompletion, isMinimum: true)
    self.checks = checks
  }

  /// What it comes to: one failure fails it, and what is not proven is no pass.
  package var outcome: GateCheck.Outcome { Self.join(checks.map(\.outcome)) }

  /// What several outcomes come to; nothing at all is insufficient.
  package static func join(_ outcomes: [GateCheck.Outcome]) -> GateCheck.Outcome {
    if outcomes.contains(.fail) { return .fail }
    return outcomes.isEmpty || outcomes.contains(.insufficient) ? .insufficient : .pass
  }
}
