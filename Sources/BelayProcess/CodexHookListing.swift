package import BelayModel

/// What Codex answers to `hooks/list` for one folder.
package struct CodexHookListing: Sendable, Equatable {
  package let hooks: [CodexHook]
  /// What Codex found wrong with hook files; a file that it cannot parse is off as a whole.
  package let warnings: [String]
  /// What kept Codex from reading its configuration.
  package let errors: [String]

  package init(hooks: [CodexHook], warnings: [String] = [], errors: [String] = []) {
    self.hooks = hooks
    self.warnings = warnings
    self.errors = errors
  }

  /// Reads the `result` at `index`; `nil` if it is no such answer.
  ///
  /// Unknown fields are passed over, as they come with most versions of Codex; a hook without an event
  /// name is kept, so that nothing that Codex would run goes unseen.
  package init?(_ document: JSONDocument, result index: Int) {
    guard let data = document.member("data", of: index), document.nodes[data].kind == .array else {
      return nil
    }
    var hooks: [CodexHook] = []
    var warnings: [String] = []
    var errors: [String] = []
    for entry in document.elements(of: data) {
      guard let listed = document.member("hooks", of: entry) else { return nil }
      for hook in document.elements(of: listed) { hooks.append(Self.hook(document, hook)) }
      if let given = document.member("warnings", of: entry) {
        for warning in document.elements(of: given) { warnings.append(document.text(warning)) }
      }
      if let given = document.member("errors", of: entry) {
        for error in document.elements(of: given) {
          errors.append(document.string("message", of: error) ?? document.text(error))
        }
      }
    }
    self.init(hooks: hooks, warnings: warnings, errors: errors)
  }

  private static func hook(_ document: JSONDocument, _ index: Int) -> CodexHook {
    CodexHook(
      key: document.string("key", of: index) ?? "",
      event: document.string("eventName", of: index).flatMap(event),
      command: document.string("command", of: index),
      matcher: document.string("matcher", of: index),
      timeoutSeconds: document.member("timeoutSec", of: index)
        .flatMap { Int(document.text($0)) } ?? 0,
      isAsynchronous: document.isTrue("async", of: index),
      isEnabled: document.isTrue("enabled", of: index),
      trust: document.string("trustStatus", of: index)
        .flatMap(CodexHook.Trust.init(rawValue:)) ?? .unknown,
      source: document.string("source", of: index) ?? "unknown",
      sourcePath: document.string("sourcePath", of: index) ?? "")
  }

  /// `preToolUse` is how the protocol spells `PreToolUse`.
  private static func event(_ name: String) -> HookEventName? {
    HookEventName(rawValue: name.prefix(1).uppercased() + name.dropFirst())
  }
}

extension JSONDocument {
  /// The elements of the array at `index`; none if it is no array.
  fileprivate func elements(of index: Int) -> [Int] {
    guard nodes[index].kind == .array else { return [] }
    var found: [Int] = []
    var child = index + 1
    while child < Int(nodes[index].end) {
      found.append(child)
      child = following(child)
    }
    return found
  }

  fileprivate func text(_ index: Int) -> String {
    String(decoding: text(at: index), as: UTF8.self)
  }

  fileprivate func isTrue(_ key: StaticString, of index: Int) -> Bool {
    member(key, of: index).map { nodes[$0].kind == .true } ?? false
  }
}
