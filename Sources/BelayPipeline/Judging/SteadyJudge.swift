package import BelayCommands
package import BelayModel
package import BelayPolicy

/// Decides on many events of one project: the matchers are made once.
package struct SteadyJudge: ~Copyable {
  private let settings: Settings
  private let context: CommandContext
  private var gatherer: EvidenceGatherer

  package init(settings: Settings, context: CommandContext) {
    self.settings = settings
    self.context = context
    gatherer = EvidenceGatherer(settings: settings, context: context)
  }

  /// The decision on an event, without the words for Codex.
  ///
  /// `now`: milliseconds since 1970, for exceptions that expire.
  package mutating func decide(_ event: HookEvent, now: Int64) -> Decision {
    let facts = gatherer.gather(event)
    return Decision.make(
      evidence: facts.evidence, on: event.name, settings: settings,
      context: context.decisionContext(now: now))
  }
}
