extension Tally {
  /// The figures that records alone tell.
  var metrics: [Metric] {
    let waits = latencies.sorted()
    let waited = waits.reduce(0.0) { $0 + Double($1) / 1000 }
    let review = waits.isEmpty || runs == 0 ? nil : waited / Double(runs)
    let violated = violations.reduce(0, +)
    var metrics: [Metric] = [
      .share(
        "approval_precision", "approval precision", approved - reworked, of: decided,
        note: "no human decisions are recorded"),
      .share(
        "boundary_violations", "boundary violations", violated, of: calls,
        unit: .perThousandCalls, factor: 1000),
    ]
    for kind in ViolationKind.allCases {
      metrics.append(
        .share(
          "boundary_violations.\(kind.name)", "  of them \(kind.name)", violations[kind.rawValue],
          of: calls, unit: .perThousandCalls, factor: 1000))
    }
    metrics += [
      .ratio(
        "hook_block_rate", "hook block rate", blocked, over: runs, unit: .perHundredRuns,
        factor: 100),
      .seconds(
        "escalation_latency.p50", "escalation latency, median", Self.quantile(0.5, waits),
        over: waits.count, note: "no human decisions are timed"),
      .seconds(
        "escalation_latency.p90", "escalation latency, 90 %", Self.quantile(0.9, waits),
        over: waits.count, note: "no human decisions are timed"),
      .share("task_completion", "task completion", completed, of: runs),
      .share(
        "false_action_rate", "false-action rate", falseActions, of: executed,
        note: "no executed calls are resolved"),
      .seconds(
        "rollback_time", "mean rollback time", rollback.mean, over: rollback.count,
        interval: rollback.interval, note: "no receipt was taken back"),
      .share("in_scope", "in scope (exit bar)", cleanPrompts, of: acceptedPrompts),
      .share(
        "review_yield", "review yield", confirmed, of: findings, note: "no findings are labelled"),
      .share(
        "override_rate", "override rate", overridden, of: wouldDeny,
        note: "no call would have been denied"),
      .share(
        "rubber_stamps", "approved within 2 s", rubberStamps, of: timedApprovals,
        note: "no approvals are timed"),
      .seconds(
        "review_cost", "review cost", review, over: review == nil ? 0 : runs,
        unit: .secondsPerRun, note: "no human decisions are timed"),
      .ratio("asks", "asks", asks, over: runs, unit: .perRun),
    ]
    return metrics
  }

  /// The value in seconds below which a share of the sorted values lies: the one at ⌊share × count⌋, as
  /// ClickHouse's `quantileExact` has it.
  private static func quantile(_ share: Double, _ sorted: [Int32]) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let index = min(sorted.count - 1, Int(share * Double(sorted.count)))
    return Double(sorted[index]) / 1000
  }
}
