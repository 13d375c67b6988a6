import BelayModel
package import BelayProcess

/// Judges what Codex lists: for each of the ten events, whether Belay's hook will run.
package enum HookCheck {
  /// The least time in seconds that Codex must leave a hook: Belay answers within two.
  static let leastTimeout = 3

  static let trustStep =
    "start `codex` in a terminal and choose \"Trust all and continue\" (in a session: /hooks)"

  /// Belay's hooks in a listing.
  package static func ours(_ listing: CodexHookListing) -> [CodexHook] {
    listing.hooks.filter { $0.command.flatMap(HookCommandLine.executable) != nil }
  }

  /// One check for each event, or one for all if Codex knows of no hook of Belay.
  package static func checks(_ listing: CodexHookListing) -> [DoctorCheck] {
    let ours = ours(listing)
    if ours.isEmpty {
      let isUnread = listing.warnings.contains(where: isParseFailure) || !listing.errors.isEmpty
      return [
        DoctorCheck(
          .hooks, "all events", .problem, "Codex knows of no hook of Belay",
          fix: isUnread ? "see the file named above, then belay install" : "belay install")
      ]
    }
    var checks = HookProgram.allCases.flatMap { program in
      program.events.map { event in
        check(event, program, ours.filter { $0.event == event })
      }
    }
    for hook in ours {
      guard let program = hook.command.flatMap(HookCommandLine.executable) else { continue }
      if let event = hook.event, program.events.contains(event) { continue }
      checks.append(
        DoctorCheck(
          .hooks, hook.event?.rawValue ?? "unknown event", .problem,
          "\(program.rawValue) is registered for an event it does not serve (\(hook.sourcePath))",
          fix: "belay install"))
    }
    return checks
  }

  /// What Codex itself found wrong with hook files and settings.
  package static func complaints(_ listing: CodexHookListing) -> [DoctorCheck] {
    let errors = listing.errors.map {
      DoctorCheck(
        .codex, "configuration", .problem, $0, fix: "correct the file; Codex cannot read it")
    }
    let warnings = listing.warnings.map { warning in
      isParseFailure(warning)
        ? DoctorCheck(
          .codex, "hook file", .problem, warning,
          fix: "correct the file; Codex ignores every hook in it")
        : DoctorCheck(.codex, "hook file", .warning, warning)
    }
    return errors + warnings
  }

  private static func isParseFailure(_ warning: String) -> Bool {
    warning.contains("failed to parse")
  }

  private static func check(
    _ event: HookEventName, _ program: HookProgram, _ hooks: [CodexHook]
  ) -> DoctorCheck {
    let candidates = hooks.filter { hook in
      hook.command.flatMap(HookCommandLine.executable) == program
    }
    guard let first = candidates.first else {
      return DoctorCheck(
        .hooks, event.rawValue, .problem, "no hook of Belay is registered", fix: "belay install")
    }
    let running = candidates.filter { flaw(of: $0) == nil }
    guard let hook = running.first else {
      let (detail, fix) = flaw(of: first) ?? ("", "")
      return DoctorCheck(.hooks, event.rawValue, .problem, detail, fix: fix)
    }
    if running.count > 1 {
      let places = running.map(\.sourcePath).joined(separator: ", ")
      return DoctorCheck(
        .hooks, event.rawValue, .warning,
        "runs \(running.count) times for each event: registered in \(places)",
        fix: "belay uninstall, or `belay uninstall --project`, so that one registration is left")
    }
    if let broken = candidates.first(where: { flaw(of: $0) != nil }) {
      return DoctorCheck(
        .hooks, event.rawValue, .warning,
        "runs; a second registration in \(broken.sourcePath) does not",
        fix: "belay uninstall, or `belay uninstall --project`, so that one registration is left")
    }
    return DoctorCheck(
      .hooks, event.rawValue, .ok, "\(hook.trust.rawValue), \(hook.command ?? "")")
  }

  /// What keeps a registered hook from protecting, and what mends it.
  private static func flaw(of hook: CodexHook) -> (detail: String, fix: String)? {
    let command = hook.command ?? ""
    switch hook.trust {
    case .managed, .trusted: break
    case .untrusted:
      return ("not trusted, so Codex skips it without a word: \(command)", trustStep)
    case .modified:
      return (
        "changed since it was trusted, so Codex skips it without a word: \(command)", trustStep
      )
    case .unknown:
      return (
        "Codex gives it a trust that this version of Belay does not know: \(command)",
        "update Belay, then belay doctor"
      )
    }
    if !hook.isEnabled { return ("switched off: \(command)", "enable it in Codex with /hooks") }
    if hook.isAsynchronous {
      return ("registered as asynchronous, so Codex ignores its answer", "belay install")
    }
    if let matcher = hook.matcher, !matcher.isEmpty, matcher != "*" {
      return ("called only where \"\(matcher)\" matches", "belay install")
    }
    if hook.timeoutSeconds < leastTimeout {
      return (
        "Codex waits only \(hook.timeoutSeconds) s for it, less than it may need", "belay install"
      )
    }
    return nil
  }
}
