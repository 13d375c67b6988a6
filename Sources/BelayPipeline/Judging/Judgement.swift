package import BelayModel
package import BelayPolicy

/// The outcome of judging one event: everything that is printed or recorded follows from it.
package struct Judgement {
  package let event: HookEvent
  package let facts: GatheredFacts
  package let decision: Decision
  /// What Codex is told.
  package let verdict: Verdict
  /// The reason in words; empty if nothing is refused.
  package let reason: String

  /// Whether the call, prompt or output is refused.
  package var isRefused: Bool {
    switch verdict {
    case .refuse, .block, .denyPermission: true
    case .silent, .notify, .context: false
    }
  }
}
