/// Something that a person should look at, and whose field it is.
package struct RunRisk: Sendable, Equatable {
  /// The duties of `[owners]` in a policy.
  package enum Duty: String, Sendable {
    case policy
    case runtime
    case contracts
    case attest
  }

  package let text: String
  package let duty: Duty
  /// Whether it is something that still has to be settled.
  package let isUnresolved: Bool

  init(_ text: String, _ duty: Duty, isUnresolved: Bool = false) {
    self.text = text
    self.duty = duty
    self.isUnresolved = isUnresolved
  }
}

extension RunSummary {
  /// What a person should look at, the gravest first; empty if there is nothing.
  package var risks: [RunRisk] {
    var risks: [RunRisk] = []
    if case .broken(let found) = chain {
      risks.append(RunRisk("the log was changed: \(found)", .attest, isUnresolved: true))
    }
    for text in testRisks { risks.append(RunRisk(text, .runtime, isUnresolved: true)) }
    if unresolved > 0 {
      risks.append(
        RunRisk(
          "nothing tells how \(Self.plural(unresolved, "call")) ended", .runtime,
          isUnresolved: true))
    }
    if open > 0 {
      risks.append(
        RunRisk(
          Self.plural(open, "call") + " still open", .runtime, isUnresolved: true))
    }
    if ambiguous > 0 {
      risks.append(
        RunRisk(
          "approval questions that may be about any of " + Self.plural(ambiguous, "call"), .runtime,
          isUnresolved: true))
    }
    if errors > 0 {
      risks.append(RunRisk(Self.plural(errors, "event") + " could not be judged", .runtime))
    }
    for text in silentHooks { risks.append(RunRisk(text, .runtime)) }
    if unscanned > 0 {
      risks.append(
        RunRisk(Self.plural(unscanned, "event") + " not completely scanned for secrets", .policy))
    }
    if !exceptions.isEmpty {
      let used = exceptions.reduce(0) { $0 + $1.count }
      risks.append(
        RunRisk(
          Self.plural(used, "exception") + " used: " + Self.list(exceptions), .policy))
    }
    if spilled > 0 {
      risks.append(RunRisk(Self.plural(spilled, "record") + " written late", .attest))
    }
    if recoveries > 0 {
      risks.append(RunRisk(Self.plural(recoveries, "torn record") + " passed over", .attest))
    }
    if let reason = uncomparedReason {
      risks.append(RunRisk("files not compared with git: " + reason, .runtime))
    }
    return risks
  }

  /// Hooks that should have left records and did not.
  private var silentHooks: [String] {
    var texts: [String] = []
    if unseenCalls > 0 {
      texts.append("PreToolUse did not fire for " + Self.plural(unseenCalls, "call"))
    }
    // Patches in heredocs and long commands have no PostToolUse either; three in a row are no accident.
    if executed >= 3 && posts == 0 { texts.append("PostToolUse does not fire") }
    if calls > 0 && acceptedPrompts + refusedPrompts == 0 && hasEnded {
      texts.append("UserPromptSubmit does not fire")
    }
    return texts
  }
}
