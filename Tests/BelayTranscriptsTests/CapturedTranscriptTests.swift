import BelayIO
import BelayModel
import BelayTestSupport
import BelayTranscripts
import Foundation
import Testing

/// The transcripts in `samples/transcripts`, made by the real Codex of each version.
@Suite struct CapturedTranscriptTests {
  static let versions = ["0.136.0", "0.149.0", "0.156.0", "0.163.0"]

  static func names(_ version: String) -> [String] {
    let folder = PackageRoot.path("samples/transcripts/\(version)")
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
      .filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(6)) }
  }

  static func read(_ version: String, _ name: String) throws -> Transcript {
    let path = PackageRoot.path("samples/transcripts/\(version)/\(name).jsonl")
    return try TranscriptFile.readEnd(of: path, since: 0)
  }

  /// A call in one line, without what differs from run to run.
  static func line(_ call: TranscriptCall) -> String {
    let outcome =
      switch call.outcome {
      case .open: "open"
      case .running: "running"
      case .executed: "executed"
      case .exited(let code): "exited \(code)"
      case .rejected: "rejected"
      case .aborted: "aborted"
      case .blocked(let reason): "blocked: \(reason.prefix(60))"
      }
    let id = call.callID.hasPrefix("exec-") ? "exec-…" : call.callID
    var times = ""
    if call.started != nil { times += "s" }
    if call.ran != nil { times += "r" }
    if call.returned != nil { times += "t" }
    if call.ended != nil { times += "e" }
    func shown(_ bytes: [UInt8]) -> String {
      String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\n", with: "⏎").prefix(50)
        .description
    }
    return "  \(id)  \(call.tool)  \(outcome)  [\(times)]\n    in:  \(shown(call.input))\n"
      + "    out: \(shown(call.output))\n"
  }

  @Test(arguments: versions)
  func `every call of every captured session is read as it was recorded`(
    version: String
  ) throws {
    var text = ""
    #expect(Self.names(version).count == 13)
    for name in Self.names(version) {
      let transcript = try Self.read(version, name)
      #expect(transcript.session.version?.text == version)
      #expect(transcript.unreadableLines == 0 && !transcript.isCut)
      #expect(transcript.session.cwd == "/home/dev/project")
      text += name + (transcript.tokens.map { "  \($0) tokens" } ?? "") + "\n"
      // Calls of a script may run at the same time.
      for line in transcript.calls.map(Self.line).sorted() { text += line }
      for script in transcript.scripts {
        text +=
          "  script \(script.callID)\(script.isAborted ? " aborted" : "")"
          + "\(script.tellsRejection ? " tells of a rejection" : "")\n"
      }
    }
    let golden = PackageRoot.path("samples/transcripts/\(version)/calls.txt")
    let difference = GoldenFile.difference(Array(text.utf8), from: golden)
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// What the sessions were made to show, the same in every version.
  @Test(arguments: versions)
  func `refusals, ends and exit statuses are told apart`(version: String) throws {
    func outcomes(_ name: String) throws -> [TranscriptCall.Outcome] {
      try Self.read(version, name).calls.sorted { $0.callID < $1.callID }.map(\.outcome)
    }
    let direct = try outcomes("direct")
    guard case .blocked(let reason) = direct.first else {
      Issue.record("\(direct)")
      return
    }
    #expect(reason.hasPrefix("belay: git.reset-hard: no"))
    // The last one prints what a refusal looks like, and is none.
    #expect(
      direct.dropFirst() == [
        .exited(0), .exited(3), .exited(0), .exited(0), .exited(1), .executed, .exited(1),
        .exited(5),
      ])
    #expect(try outcomes("parallel") == [.exited(0), .exited(1)])
    #expect(try outcomes("cancel") == [.aborted])
    #expect(
      try outcomes("approvals") == [.rejected, .exited(0), .rejected, .exited(0), .aborted])
    #expect(try outcomes("question-denied") == [.blocked("No escalation here.")])
    let refused = try outcomes("refused")
    for index in 0..<3 {
      guard case .blocked = refused[index] else {
        Issue.record("call \(index): \(refused[index])")
        continue
      }
    }
    #expect(refused.dropFirst(3) == [.exited(137), .exited(1)])
    #expect(try outcomes("long").first == .exited(4))
    let long = try Self.read(version, "long")
    #expect(
      long.calls.first.map { String(decoding: $0.output, as: UTF8.self) } == "first\nsecond\n")
    #expect(try Self.read(version, "code-cancel").scripts.map(\.isAborted) == [true])
    #expect(
      try Self.read(version, "code-approvals").scripts.map(\.tellsRejection) == [true, false])
  }

  @Test(arguments: versions)
  func `a subagent's transcript tells whose it is`(version: String) throws {
    let parent = try Self.read(version, "subagent")
    let child = try Self.read(version, "subagent-child")
    #expect(parent.calls.map(\.tool) == ["spawn_agent", "wait_agent"])
    #expect(child.calls.map(\.tool) == ["Bash"] && child.calls.map(\.outcome) == [.exited(0)])
    #expect(parent.session.thread != child.session.thread)
    // 0.136 does not tell the root session.
    if version != "0.136.0" { #expect(child.session.session == parent.session.thread) }
  }
}
