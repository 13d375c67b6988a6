import BelayModel
import BelayPipeline
import BelayRunLog
import BelayTestSupport
import Foundation
import Testing

/// A session's log and transcript, made by hand.
private final class Session {
  static let id = "01a1fb20-3b60-7a1b-82c3-d4e5f6071829"
  static let agent = "01a1fb20-0000-7000-8000-000000000009"
  /// 17:00 in UTC on 2026-11-25.
  static let start: Int64 = 1_795_626_000_000

  let scratch: ScratchFolder
  let log: RunLog
  private var transcript = ""
  private var seconds = 0

  init() throws {
    scratch = try ScratchFolder()
    log = RunLog(
      stateFolder: scratch.path + "/state",
      identity: LocalIdentity(userName: "alice", userNumber: 1000, host: "devbox"))
    tell("session_meta", #""id":"\#(Self.id)","cli_version":"0.163.0","cwd":"/p""#)
  }

  var now: Int64 { Self.start + Int64(seconds) * 1000 }

  func record(
    _ event: HookEventName, _ call: String? = nil, arguments: String = "aa",
    outcome: AuditRecord.Outcome = .allowed, agent: String? = nil, turn: String = "turn-1"
  ) {
    seconds += 1
    let digest = String(repeating: arguments, count: 32)
    var record = AuditRecord(
      time: now, event: event, sessionID: Self.id, turnID: turn, callID: call, agentID: agent,
      model: "gpt-5.5", operation: call == nil ? event.rawValue : "Bash", activity: .other,
      outcome: outcome, ruling: outcome == .allowed ? .allow : .deny,
      policyDigest: "sha256:" + String(repeating: "0", count: 64), argumentsHMAC: digest)
    if outcome == .blocked { record.rules = ["git.reset-hard"] }
    #expect(log.append(record, durability: .cached) == .written)
  }

  /// Writes a line into the transcript, a second after the last thing that happened.
  func tell(_ type: String, _ payload: String) {
    seconds += 1
    let time = String(
      format: "2026-11-25T17:%02d:%02d.000Z", seconds / 60, seconds % 60)
    transcript +=
      #"{"timestamp":"\#(time)","type":"\#(type)","payload":{\#(payload)}}"# + "\n"
  }

  func call(
    _ id: String, _ name: String = "exec_command", _ arguments: String = #"{\"cmd\":\"ls\"}"#
  ) {
    tell(
      "response_item",
      #""type":"function_call","name":"\#(name)","arguments":"\#(arguments)","call_id":"\#(id)""#)
  }

  func output(_ id: String, _ text: String) {
    tell("response_item", #""type":"function_call_output","call_id":"\#(id)","output":"\#(text)""#)
  }

  func ran(_ id: String, exit: Int) {
    output(
      id, #"Chunk ID: a\nWall time: 0.5 seconds\nProcess exited with code \#(exit)\nOutput:\nx\n"#)
  }

  /// Writes the transcript and resolves.
  @discardableResult
  func resolve(
    _ event: HookEventName = .stop, transcript path: String? = nil, agent: String? = nil,
    turn: String = "turn-1"
  ) throws -> CallResolver.Outcome {
    let own = scratch.path + "/rollout-2026-\(Self.id).jsonl"
    try Data(transcript.utf8).write(to: URL(fileURLWithPath: own))
    seconds += 1
    let record = AuditRecord(
      time: now, event: event, sessionID: Self.id, turnID: turn, agentID: agent,
      operation: event.rawValue, activity: .other, outcome: .allowed, ruling: .allow,
      policyDigest: "sha256:" + String(repeating: "0", count: 64))
    let places = TranscriptPlaces(main: path == "" ? nil : path ?? own)
    let outcome = CallResolver.resolve(session: Self.id, at: record, transcripts: places, log: log)
    // What was found is what was recorded.
    let recorded = try entries().filter { $0.kind == .resolution }.suffix(outcome.resolved.count)
    #expect(recorded.compactMap(\.resolution) == outcome.resolved.map(\.resolution))
    return outcome
  }

  func entries() throws -> [RunLogEntry] {
    var entries: [RunLogEntry] = []
    try RunLogReader.read(log.folder.log(of: Self.id)) { line in
      if case .entry(let entry) = line { entries.append(entry) }
      return true
    }
    return entries
  }
}

@Suite struct CallResolverTests {
  @Test func `a refused call is blocked, an executed one has its exit status`() throws {
    let session = try Session()
    session.record(.preToolUse, "call_1", outcome: .blocked)
    session.call("call_2")
    session.record(.preToolUse, "call_2")
    session.record(.postToolUse, "call_2")
    session.ran("call_2", exit: 3)
    let outcome = try session.resolve()
    #expect(outcome.problems.isEmpty)
    #expect(outcome.resolved.map { $0.entry.call } == ["call_1", "call_2"])
    let found = outcome.resolved.map { $0.resolution }
    #expect(found[0] == CallResolution(status: .blocked, source: .deny))
    #expect(found[1].status == .executed && found[1].source == .transcript)
    #expect(found[1].exitCode == 3 && found[1].link == nil && found[1].decided == nil)
    #expect(found[1].started != nil && found[1].ended != nil)
    let records = try session.entries().filter { $0.kind == .resolution }
    #expect(records.map(\.outcome) == [.blocked, .allowed])
    #expect(records.map(\.turn) == ["turn-1", "turn-1"] && records[1].operation == "Bash")
    // Stop may come many times.
    #expect(try session.resolve().resolved.isEmpty)
    #expect(try session.resolve(.sessionEnd).resolved.isEmpty)
    #expect(try ChainVerifier.verify(session.log.folder.log(of: Session.id)).isIntact)
  }

  @Test func `without a transcript PostToolUse tells that a call ran, and nothing else does`()
    throws
  {
    let session = try Session()
    session.record(.preToolUse, "call_1")
    session.record(.postToolUse, "call_1")
    session.record(.preToolUse, "call_2")
    let found = try session.resolve(transcript: "").resolved.map { $0.resolution }
    #expect(found[0].status == .executed && found[0].source == .postToolUse)
    #expect(found[0].exitCode == nil && found[0].ended != nil)
    #expect(found[1].status == .unresolved && found[1].source == .none && found[1].ended == nil)
  }

  @Test func `ends that another process has recorded meanwhile are not recorded again`() throws {
    let session = try Session()
    for call in ["call_1", "call_2", "call_3"] { session.record(.preToolUse, call) }
    let path = session.log.folder.log(of: Session.id)
    let seen = try OpenCalls(of: path).end
    func ends(_ calls: [String]) -> [AuditRecord] {
      calls.map { call in
        AuditRecord(
          time: session.now, event: .stop, sessionID: Session.id, callID: call, operation: "Bash",
          activity: .other, outcome: .allowed, ruling: .allow, policyDigest: "sha256:0",
          attachment: .resolution(CallResolution(status: .executed, source: .transcript)))
      }
    }
    #expect(session.log.append(ends(["call_2"]), seen: seen) == .written)
    #expect(session.log.append(ends(["call_1", "call_2", "call_3"]), seen: seen) == .written)
    #expect(session.log.append(ends(["call_3"]), seen: seen) == .written)
    let recorded = try session.entries().filter { $0.kind == .resolution }
    #expect(recorded.map(\.call) == ["call_2", "call_1", "call_3"])
    #expect(try OpenCalls(of: path).entries.isEmpty)
    #expect(try ChainVerifier.verify(path).isIntact)
  }

  @Test func `of very many calls those in turns without an open one are dropped first`() throws {
    let session = try Session()
    for turn in 0..<30 {
      for number in 0..<4 {
        let call = "call_\(turn)_\(number)"
        session.record(.preToolUse, call, turn: "turn-\(turn)")
        session.record(.postToolUse, call, turn: "turn-\(turn)")
        // The first call of all stays open, and the last.
        if (turn, number) != (0, 0), (turn, number) != (29, 3) {
          let record = AuditRecord(
            time: session.now, event: .stop, sessionID: Session.id, turnID: "turn-\(turn)",
            callID: call, operation: "Bash", activity: .other, outcome: .allowed, ruling: .allow,
            policyDigest: "sha256:0",
            attachment: .resolution(CallResolution(status: .executed, source: .transcript)))
          #expect(session.log.append([record]) == .written)
        }
      }
    }
    let path = session.log.folder.log(of: Session.id)
    let all = try OpenCalls(of: path)
    #expect(all.entries.count == 30 * 4 * 3 - 2 && !all.isCut)
    let some = try OpenCalls(of: path, limit: 60)
    #expect(some.entries.count < 60 && !some.isCut && some.end == all.end)
    #expect(some.entries.first?.call == "call_0_0" && some.entries.last?.call == "call_29_3")
    // Turns with open calls fill the place: later ones have to wait.
    let few = try OpenCalls(of: path, limit: 12)
    #expect(few.isCut && few.entries.allSatisfy { $0.turn == "turn-0" || $0.turn == "turn-1" })
  }

  @Test func `a call of which something may still come is looked at again`() throws {
    let session = try Session()
    session.call("call_1")
    session.record(.preToolUse, "call_1")
    session.output("call_1", #"Chunk ID: a\nProcess running with session ID 77\nOutput:\nfirst\n"#)
    #expect(try session.resolve().resolved.isEmpty)
    session.call("poll_1", "write_stdin", #"{\"session_id\":77,\"chars\":\"\"}"#)
    session.ran("poll_1", exit: 4)
    let found = try session.resolve(turn: "turn-2").resolved
    #expect(found.count == 1 && found.first?.resolution.exitCode == 4)
    #expect(found.first?.entry.turn == "turn-1")
  }

  @Test func `what is cut off in the middle is settled by what comes later`() throws {
    let session = try Session()
    session.call("call_1")
    session.record(.preToolUse, "call_1")
    session.record(.preToolUse, "exec-1")
    // At Interrupt Codex may not have written anything yet.
    #expect(try session.resolve(.interrupt).resolved.isEmpty)
    session.output("call_1", #"Wall time: 0.5 seconds\naborted by user"#)
    let found = try session.resolve(.sessionEnd).resolved.map { $0.resolution.status }
    #expect(found == [.aborted, .unresolved])
  }

  @Test func `a process that is never seen to end has run, without an exit status`() throws {
    let session = try Session()
    session.call("call_1")
    session.record(.preToolUse, "call_1")
    session.output("call_1", #"Chunk ID: a\nProcess running with session ID 7\nOutput:\n"#)
    let found = try session.resolve(.sessionEnd).resolved.map { $0.resolution }
    #expect(found.first?.status == .executed && found.first?.exitCode == nil)
    #expect(found.first?.ended == nil)
  }

  @Test func `a question is tied to the one open call with its arguments`() throws {
    let session = try Session()
    session.call("call_1")
    session.call("call_2")
    session.record(.preToolUse, "call_1", arguments: "aa")
    session.record(.preToolUse, "call_2", arguments: "bb")
    session.record(.permissionRequest, arguments: "bb")
    let asked = session.now
    session.output(
      "call_2",
      #"exec_command failed: CreateProcess { message: \"Rejected(\\\"rejected by user\\\")\" }"#)
    session.ran("call_1", exit: 0)
    let found = try session.resolve().resolved.map { $0.resolution }
    #expect(found[0].link == nil && found[0].status == .executed)
    #expect(found[1].link == .exact && found[1].status == .rejected)
    #expect(found[1].asked == asked && found[1].decided == found[1].ended)
    #expect(try session.entries().last?.outcome == .rejected)
  }

  @Test func `the only open call is inferred, and its approval is recorded`() throws {
    let session = try Session()
    session.call("call_0")
    session.record(.preToolUse, "call_0", arguments: "aa")
    session.record(.postToolUse, "call_0")
    session.ran("call_0", exit: 0)
    session.record(.preToolUse, "other", arguments: "aa", agent: Session.agent)
    session.record(.preToolUse, "denied", arguments: "aa", outcome: .blocked)
    session.call("call_1")
    session.record(.preToolUse, "call_1", arguments: "aa")
    session.record(.permissionRequest, arguments: "cc")
    session.ran("call_1", exit: 0)
    let resolved = try session.resolve().resolved
    let found = try #require(resolved.first { $0.entry.call == "call_1" }?.resolution)
    #expect(found.link == .inferred && found.status == .executed)
    // It began to run half a second before its result: that is when the answer took effect.
    #expect(found.decided == found.ended.map { $0 - 500 })
    #expect(resolved.filter { $0.resolution.link != nil }.count == 1)
    #expect(
      try session.entries().filter { $0.kind == .resolution && $0.outcome == .approved }.map(\.call)
        == ["call_1"])
  }

  @Test func `of several calls that could be meant none is`() throws {
    let session = try Session()
    for id in ["call_1", "call_2"] {
      session.call(id)
      session.record(.preToolUse, id, arguments: "aa")
    }
    session.record(.permissionRequest, arguments: "aa")
    for id in ["call_1", "call_2"] { session.ran(id, exit: 0) }
    let found = try session.resolve().resolved.map { $0.resolution }
    #expect(found.map(\.link) == [.ambiguous, .ambiguous])
    #expect(found.allSatisfy { $0.asked == nil && $0.status == .executed })
    #expect(try session.entries().suffix(2).map(\.outcome) == [.allowed, .allowed])
  }

  @Test func `a retry after a rejection has its own question`() throws {
    let session = try Session()
    for id in ["call_1", "call_2"] {
      session.call(id)
      session.record(.preToolUse, id, arguments: "aa")
      session.record(.permissionRequest, arguments: "aa")
      if id == "call_1" {
        session.output(
          id,
          #"exec_command failed: CreateProcess { message: \"Rejected(\\\"rejected by user\\\")\" }"#
        )
      } else {
        session.ran(id, exit: 0)
      }
    }
    let found = try session.resolve().resolved.map { $0.resolution }
    #expect(found.map(\.link) == [.exact, .exact])
    #expect(found.map(\.status) == [.rejected, .executed])
    #expect(found[0].asked != found[1].asked)
  }

  @Test func `a question that Belay answered with a deny blocks the call`() throws {
    let session = try Session()
    session.call("call_1")
    session.record(.preToolUse, "call_1")
    session.record(.permissionRequest, outcome: .blocked)
    session.output(
      "call_1", #"exec_command failed: CreateProcess { message: \"Rejected(\\\"belay: no\\\")\" }"#)
    let found = try session.resolve().resolved.map { $0.resolution }
    #expect(found.first?.status == .blocked && found.first?.source == .deny)
    #expect(found.first?.link == .exact)
  }

  @Test func `a refusal by another hook is blocked too`() throws {
    let session = try Session()
    session.call("call_1")
    session.record(.preToolUse, "call_1")
    session.output("call_1", "Command blocked by PreToolUse hook: other: no. Command: ls")
    let found = try session.resolve().resolved.map { $0.resolution }
    #expect(found.first?.status == .blocked && found.first?.source == .transcript)
  }

  @Test func `a rejected call out of a script is known by question and script`() throws {
    let session = try Session()
    session.tell(
      "response_item",
      #""type":"custom_tool_call","name":"exec","input":"await …","call_id":"call_1""#)
    session.record(.preToolUse, "exec-1")
    session.record(.permissionRequest)
    session.tell(
      "response_item",
      #""type":"custom_tool_call_output","call_id":"call_1","output":"Script failed: rejected by user""#
    )
    // The same words without a question are the script's own.
    session.tell(
      "response_item",
      #""type":"custom_tool_call","name":"exec","input":"text('rejected by user')","call_id":"call_2""#
    )
    session.record(.preToolUse, "exec-2")
    session.tell(
      "response_item",
      #""type":"custom_tool_call_output","call_id":"call_2","output":"rejected by user""#)
    let found = try session.resolve().resolved.map { $0.resolution.status }
    #expect(found == [.rejected, .unresolved])
  }

  @Test func `a subagent's calls are found in its own transcript`() throws {
    let session = try Session()
    session.record(.preToolUse, "call_1", agent: Session.agent)
    session.record(.preToolUse, "call_2")
    session.record(.postToolUse, "call_2")
    let lines =
      #"{"timestamp":"2026-11-25T17:00:02.000Z","type":"response_item","payload":{"type":"function_call","name":"exec_command","arguments":"{\"cmd\":\"ls\"}","call_id":"call_1"}}"#
      + "\n"
      + #"{"timestamp":"2026-11-25T17:00:03.000Z","type":"response_item","payload":{"type":"function_call_output","call_id":"call_1","output":"Chunk ID: a\nProcess exited with code 6\nOutput:\n"}}"#
      + "\n"
    try Data(lines.utf8).write(
      to: URL(
        fileURLWithPath: session.scratch.path + "/rollout-2026-11-25-\(Session.agent).jsonl"))
    // At the end of the subagent only its own calls are settled.
    let own = try session.resolve(.subagentStop, agent: Session.agent).resolved
    #expect(own.map { $0.entry.call } == ["call_1"] && own.first?.resolution.exitCode == 6)
    #expect(try session.resolve().resolved.map { $0.entry.call } == ["call_2"])
  }

  @Test(arguments: ["folder", "fifo", "link", "none", "/dev/zero", "relative/path"])
  func `a hostile transcript path neither holds up nor misleads`(kind: String) throws {
    let session = try Session()
    session.record(.preToolUse, "call_1")
    session.record(.postToolUse, "call_1")
    session.record(.preToolUse, "call_2")
    let path = kind.contains("/") ? kind : session.scratch.path + "/" + kind
    switch kind {
    case "folder": try session.scratch.folder("folder")
    case "fifo": #expect(unsafe mkfifo(path, 0o600) == 0)
    case "link":
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/etc/passwd")
    default: break
    }
    let start = Date()
    let outcome = try session.resolve(transcript: path)
    #expect(Date().timeIntervalSince(start) < 1)
    #expect(outcome.problems.count == 1)
    #expect(outcome.problems.first?.contains("was not read") == true)
    #expect(outcome.resolved.map { $0.resolution.status } == [.executed, .unresolved])
  }

  @Test func `many calls are recorded in one go, and the chain holds`() throws {
    let session = try Session()
    for number in 0..<300 { session.record(.preToolUse, "call_\(number)") }
    #expect(try session.resolve(transcript: "").resolved.count == 300)
    let report = try ChainVerifier.verify(session.log.folder.log(of: Session.id))
    #expect(report.isIntact && report.records == 600)
    #expect(try session.resolve(transcript: "").resolved.isEmpty)
  }

  @Test func `an id that comes again in a later run is a new call`() throws {
    let session = try Session()
    session.record(.preToolUse, "call_1")
    session.record(.postToolUse, "call_1")
    #expect(try session.resolve(transcript: "").resolved.count == 1)
    session.record(.preToolUse, "call_1", outcome: .blocked, turn: "turn-2")
    let found = try session.resolve(transcript: "", turn: "turn-2").resolved
    #expect(found.map { $0.resolution.status } == [.blocked])
  }
}
