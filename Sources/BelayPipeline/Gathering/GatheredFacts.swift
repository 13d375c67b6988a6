package import BelayCommands
package import BelayModel

/// Everything the matchers found in one event.
package struct GatheredFacts {
  package var evidence: [Evidence] = []
  /// Files the call changes, as far as patches tell.
  package var changes: [FileChange] = []
  /// The parsed script of a shell call.
  package var analysis: CommandAnalysis?
  /// Paths of the call that have a symbolic link on their way.
  package var links: [PathLink] = []
  /// What the call works on: the first command's name, the MCP server.
  package var serviceName: String?
  package var activity = AuditRecord.Activity.other
  /// What the output of the call proves, which required check it is; `nil` if nothing.
  package var effects: CallEffects?
  /// Rules of the secrets found, each once.
  package var secretRules: [String] = []
  /// Rules that could not be decided.
  package var undecided: [String] = []

  package init() {}

  /// How the run log puts it.
  package var redaction: AuditRecord.RedactionStatus {
    if !secretRules.isEmpty { return .redacted }
    if !undecided.isEmpty { return .undecided }
    return .clean
  }
}
