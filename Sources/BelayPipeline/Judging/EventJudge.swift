package import BelayCommands
package import BelayModel
import BelayOutcomes
package import BelayPolicy

/// Judges events: gathers evidence, decides, and words the verdict.
///
/// Besides what it is given it looks at links on the way to files that the event touches, and at approved
/// scripts that it runs; a hook and a replay on the same machine cannot differ.
package enum EventJudge {
  /// Judges one event.
  ///
  /// `now`: milliseconds since 1970, for exceptions that expire.
  package static func judge(
    _ event: HookEvent, settings: Settings, context: CommandContext, now: Int64
  ) -> Judgement {
    var gatherer = EvidenceGatherer(settings: settings, context: context)
    var facts = gatherer.gather(event)
    var settings = settings
    if !settings.scriptApprovals.isEmpty {
      settings.exceptions += ScriptApprovals.exceptions(
        for: &facts, settings: settings, context: context)
    }
    let decision = Decision.make(
      evidence: facts.evidence, on: event.name, settings: settings,
      context: context.decisionContext(now: now))
    let reason = RefusalReason.text(for: decision, event: event, context: context)
    var notes = ""
    if event.name == .postToolUse {
      let used = exceptionsOfCall(
        event, settings: settings, context: context, now: now, &gatherer)
      gatherEffects(of: event, settings: settings, &facts)
      notes = OutputNotes.text(effects: facts.effects, exceptions: used + decision.exceptions)
    }
    let verdict = verdict(
      on: event, decision: decision, reason: reason, notes: notes, settings: settings)
    return Judgement(
      event: gatherer.maskedNames(of: event), facts: facts, decision: decision, verdict: verdict,
      reason: reason)
  }

  /// The exceptions without which the call would have been refused.
  ///
  /// The call was judged before it ran, by a process that is gone; it is judged again only where the policy has
  /// exceptions at all.
  private static func exceptionsOfCall(
    _ event: HookEvent, settings: Settings, context: CommandContext, now: Int64,
    _ gatherer: inout EvidenceGatherer
  ) -> [PolicyException] {
    if settings.exceptions.isEmpty { return [] }
    let call = gatherer.gatherCall(event)
    return Decision.make(
      evidence: call.evidence, settings: settings, context: context.decisionContext(now: now)
    ).exceptions
  }

  /// Reads what the output proves; names in it may hold secrets.
  private static func gatherEffects(
    of event: HookEvent, settings: Settings, _ facts: inout GatheredFacts
  ) {
    let outcome = OutcomeReader.outcome(of: event)
    if outcome.isEmpty { return }
    facts.effects = CallEffects(
      tests: outcome.tests,
      receipts: SecretGatherer.masked(outcome.receipts, custom: settings.secretRules))
  }

  /// What Codex is told of a decision: only forms that it honours for the event.
  private static func verdict(
    on event: HookEvent, decision: Decision, reason: String, notes: String, settings: Settings
  ) -> Verdict {
    switch event.name {
    case .preToolUse:
      // Hooks cannot ask: until a person has decided, an ask is a deny that says so.
      return decision.ruling == .allow ? .silent : .refuse(reason: reason)
    case .permissionRequest:
      // An ask is what Codex is about to do anyway.
      return decision.ruling == .deny ? .denyPermission(message: reason) : .silent
    case .postToolUse:
      guard decision.ruling != .allow else {
        return notes.isEmpty ? .silent : .context(additionalContext: notes, systemMessage: nil)
      }
      return .block(
        reason: OutputMask.replacement(
          for: event, decision: decision, notes: notes, settings: settings),
        systemMessage: nil)
    case .userPromptSubmit:
      return decision.ruling == .allow ? .silent : .block(reason: reason, systemMessage: nil)
    case .sessionStart:
      let worst = settings.problems.first { $0.weight == .error } ?? settings.problems.first
      guard let problem = worst else { return .silent }
      return .notify(systemMessage: "belay: " + problem.text)
    case .subagentStop:
      return decision.ruling == .allow ? .silent : .block(reason: reason, systemMessage: nil)
    case .stop, .interrupt, .sessionEnd, .subagentStart, .preCompact, .postCompact:
      return .silent
    }
  }
}
