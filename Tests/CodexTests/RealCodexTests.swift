import Testing

/// Sessions of the real Codex with a model that follows a script, and with Belay's hooks as
/// `belay install` registers them.
///
/// One after the other: each takes a second or two and starts a dozen processes.
@Suite(
  .serialized, .timeLimit(.minutes(5)),
  .enabled(if: CodexInstallation.isPresent, Comment(rawValue: CodexInstallation.hint)))
struct RealCodexTests {}
