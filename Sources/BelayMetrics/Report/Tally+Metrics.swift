extension Tally {
  /// The figures that records alone tell.
  var metrics: [Metric] {
    let waits = latencies.sorted()
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
      reviewCost(waits),
      .ratio("asks", "asks", asks, over: runs, unit: .perRun),
    ]
    return metrics
  }

  /// What people's decisions cost a run in time: nothing where nobody was asked, and not known where they were
  /// asked and none of their answers was timed.
  private func reviewCost(_ waits: [Int32]) -> Metric {
    let waited = waits.reduce(0.0) { $0 + Double($1) / 1000 }
    let isKnown = runs > 0 && (!waits.isEmpty || (asks == 0 && decided == 0))
    return .seconds(
      "review_cost", "review cost", isKnown ? waited / Double(runs) : nil, over: isKnown ? runs : 0,
      unit: .secondsPerRun,
      note: runs == 0 ? "no such records" : "of \(max(asks, decided)) questions no answer is timed")
  }

  /// Tokens for each finding that a person accepted or confirmed, and each commit that reached the main branch.
  ///
  /// `merged`: how many commits did; `nil` if no repository was asked.
  func contextEfficiency(merged: Int?) -> Metric {
    let results = acceptedFindings + (merged ?? 0)
    let isKnown = tokenRuns > 0 && results > 0
    var note = "no summary tells how many tokens were used"
    if tokenRuns > 0 {
      note =
        "no finding is labelled accepted or confirmed"
        + (merged == nil ? "; for merged changes: --repository DIR" : ", and no commit is merged")
    }
    return Metric(
      id: "context_efficiency", title: "context efficiency", unit: .tokens,
      value: isKnown ? Double(tokens) / Double(results) : nil, count: nil,
      total: isKnown ? results : 0, interval: nil, note: isKnown ? nil : note)
  }

  /// The value in seconds below which a share of the sorted values lies: the one at ⌊share × count⌋, as
  /// ClickHouse's `quantileExact` has it.
  private static func quantile(_ share: Double, _ sorted: [Int32]) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let index = min(sorted.count - 1, Int(share * Double(sorted.count)))
    return Double(sorted[index]) / 1000
  }
}
