import BelayModel

/// One run of a sample log while it is written.
struct SampleRun {
  let number: Int
  /// When the next event happens, in milliseconds since 1970.
  var time: Int64
  let isReviewer: Bool
  var turn = 0
  var calls = 0
  /// The subagent at work; `nil` for the main agent.
  var agent: String?

  /// A session id of version 7 (RFC 9562) whose time is the run's.
  private var session: String {
    let digits = String(1_795_000_000_000 + number * 60_000_000, radix: 16)
    let padded = String(repeating: "0", count: 12 - digits.count) + digits
    let tail = String(number * 7919 % 65_536, radix: 16)
    return "\(padded.prefix(8))-\(padded.suffix(4))-7a1b-82c3-"
      + String(repeating: "d", count: 12 - tail.count) + tail
  }

  /// A record of an event that was let through.
  func record(_ event: HookEventName) -> AuditRecord {
    let isCall = event == .preToolUse || event == .permissionRequest || event == .postToolUse
    return AuditRecord(
      time: time, event: event, sessionID: session, turnID: "turn-\(number)-\(turn)",
      callID: isCall ? "call_\(turn)_\(calls)" : nil, agentID: agent,
      agentType: agent == nil ? (isReviewer ? "release-reviewer" : nil) : "explorer",
      model: "gpt-5.5", operation: isCall ? "Bash" : event.rawValue, activity: .other,
      outcome: .allowed, ruling: .allow,
      policyDigest: "sha256:" + String(repeating: "9f", count: 32), duration: 400)
  }

  /// The record of what became of a call.
  func resolved(
    _ call: AuditRecord, _ resolution: CallResolution, _ outcome: AuditRecord.Outcome
  ) -> AuditRecord {
    var record = call
    record.time = time
    record.event = .stop
    record.outcome = outcome
    record.changes = []
    record.attachment = .resolution(resolution)
    return record
  }

  /// A change of one of a few files.
  static func change(_ choice: Int) -> FileChange {
    let paths = [
      "CHANGELOG.md", "Sources/App/Router.swift", "Sources/App/Session.swift", "notes/1.4.md",
      "Tests/AppTests/RouterTests.swift", "docs/install.md", "Package.swift", "Scripts/release",
      "Sources/App/Legacy.swift",
    ]
    let change: FileChange.Change = choice == 3 ? .added : choice == 8 ? .deleted : .modified
    return FileChange(
      path: paths[choice % paths.count], change: change, source: choice == 7 ? .shell : .patch)
  }
}
