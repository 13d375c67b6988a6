package import BelayModel

/// A hook as Codex itself lists it.
package struct CodexHook: Sendable, Equatable {
  /// Whether Codex runs a hook without being asked.
  package enum Trust: String, Sendable {
    /// It comes from the administrator and always runs.
    case managed
    case trusted
    /// Its definition is not the one that was trusted: it is skipped.
    case modified
    /// Nobody has trusted it yet: it is skipped.
    case untrusted
    /// A word that this version of Belay does not know.
    case unknown
  }

  /// The name of its entry in Codex's state.
  package let key: String
  /// `nil` for an event that this version of Belay does not know.
  package let event: HookEventName?
  /// Its shell text; `nil` if it is no command hook.
  package let command: String?
  /// `nil` where it is called for everything.
  package let matcher: String?
  /// What Codex waits at most, after its own corrections.
  package let timeoutSeconds: Int
  /// Whether Codex does not wait for its answer.
  package let isAsynchronous: Bool
  package let isEnabled: Bool
  package let trust: Trust
  /// The word of Codex for where it comes from, such as `user`, `project`, `system` or `plugin`.
  package let source: String
  /// The file, or the folder of managed hooks, that it comes from.
  package let sourcePath: String

  package init(
    key: String, event: HookEventName?, command: String?, matcher: String? = nil,
    timeoutSeconds: Int, isAsynchronous: Bool = false, isEnabled: Bool = true, trust: Trust,
    source: String, sourcePath: String
  ) {
    self.key = key
    self.event = event
    self.command = command
    self.matcher = matcher
    self.timeoutSeconds = timeoutSeconds
    self.isAsynchronous = isAsynchronous
    self.isEnabled = isEnabled
    self.trust = trust
    self.source = source
    self.sourcePath = sourcePath
  }
}
