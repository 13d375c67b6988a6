import BelayModel
import BelayTestSupport
import Foundation
import Testing

@Suite(
  "The run log", .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"))
struct RecordTests {
  private let token = FakeGitHubToken.make(seed: 8)

  @Test(
    "every decision leaves one valid record, and the chain holds",
    .enabled(if: SharedFiles.isPresent, "\(SharedFiles.hint)"))
  func oneRecordEach() throws {
    let call = try HookCall()
    let schema = try SchemaValidator(file: SharedFiles.path("ocsf/api-activity.schema.json"))
    var expected = 0
    for program in HookProgram.allCases {
      for event in [
        EndToEnd.harmless(program, cwd: call.project),
        EndToEnd.forbidden(program, cwd: call.project, token: token),
      ] {
        if program == .stop { continue }
        _ = try call.run(program, event)
        expected += 1
        #expect(call.records.count == expected, "\(program)")
      }
    }
    _ = try call.program(.preToolUse, Array("{".utf8)).run()
    expected += 1
    _ = try call.run(.stop, EventBuilder(.stop, cwd: call.project))
    #expect(call.records.count > expected)
    for line in call.records {
      let record = try JSONValue(parsing: line)
      let problems = schema.problems(of: record)
      #expect(problems.isEmpty, "\(problems)\n\(String(decoding: line, as: UTF8.self))")
    }
    #expect(EndToEnd.leaks(of: token, in: call.scratch).isEmpty)
    try expectIntact(call)
    try KeptLogs.keep(stateFolder: call.state, as: "every-hook")
  }

  @Test("records say what happened and never what was said")
  func contents() throws {
    let call = try HookCall()
    let marker = "zebra-crossing-4711"
    _ = try call.run(.preToolUse, .shell("echo \(marker)", cwd: call.project))
    _ = try call.run(.preToolUse, .shell("git reset --hard # \(marker)", cwd: call.project))
    _ = try call.run(.postToolUse, .output(.string(marker), cwd: call.project))
    _ = try call.run(.userPromptSubmit, .prompt("\(marker) \(token)", cwd: call.project))
    let records = try call.records.map { try JSONValue(parsing: $0) }
    try #require(records.count == 4)
    #expect(records.map { $0["disposition_id"]?.number } == [1, 2, 1, 2])
    #expect(
      records.map { $0["metadata"]?["event_code"]?.string }
        == ["PreToolUse", "PreToolUse", "PostToolUse", "UserPromptSubmit"])
    #expect(records[1]["policy"]?["name"] == "git.reset-hard")
    for name in call.scratch.files(below: "home") {
      let text = String(decoding: call.scratch.bytes(of: name), as: UTF8.self)
      #expect(!text.contains(marker), "\(name) holds what was said")
    }
    // The same arguments have the same keyed digest, others another, and it is not their plain hash.
    let digests = records.map { $0["unmapped"]?["belay"]?["args_hmac"]?.string ?? "" }
    #expect(digests.allSatisfy { $0.count >= 32 || $0.isEmpty })
    _ = try call.run(.preToolUse, .shell("echo \(marker)", cwd: call.project))
    let again = try JSONValue(parsing: call.records[4])
    #expect(again["unmapped"]?["belay"]?["args_hmac"]?.string == digests[0])
    #expect(digests[0] != digests[1] && !digests[0].isEmpty)
  }

  @Test("eight writers at once lose nothing and fork nothing", .timeLimit(.minutes(2)))
  func concurrentWriters() async throws {
    let call = try HookCall()
    let session = "01a1fb1f-0000-76d1-a041-69d63ae81b37"
    let writers = 8
    let each = 50
    let refused = await withTaskGroup(of: Int.self) { group in
      for writer in 0..<writers {
        group.addTask {
          var problems = 0
          for number in 0..<each {
            let command = number % 5 == 0 ? "git reset --hard" : "echo \(writer) \(number)"
            let event = EventBuilder.shell(command, session: session, cwd: call.project)
            let result = try? call.run(.preToolUse, event)
            if result?.status != (number % 5 == 0 ? 2 : 0) { problems += 1 }
            if result?.output.isEmpty == false { problems += 1 }
          }
          return problems
        }
      }
      return await group.reduce(0, +)
    }
    #expect(refused == 0, "answers that were not what they should be")
    // A hook that did not get the lock in time spills its record; the next one takes it in.
    _ = try call.run(.preToolUse, EventBuilder(.preToolUse, session: session, cwd: call.project))
    #expect(call.records.count == writers * each + 1)
    let uids = try call.records.map {
      try JSONValue(parsing: $0)["metadata"]?["uid"]?.string ?? ""
    }
    #expect(Set(uids).count == uids.count)
    let spills = call.scratch.files(below: "home/.local/state/belay/spill")
    #expect(spills.isEmpty, "\(spills)")
    try expectIntact(call)
  }

  @Test("writers that are killed leave a chain that holds", .timeLimit(.minutes(2)))
  func killedWriters() throws {
    let call = try HookCall()
    let event = try call.scratch.file(
      "event", EventBuilder.shell("ls", cwd: call.project).bytes)
    // Each hook is killed a little later than the one before, so that every moment is met.
    let script = """
      n=0
      while [ $n -lt 60 ]; do
        "$1" < "$2" & child=$!
        sleep "0.00$((n % 8))"
        kill -9 $child 2>/dev/null
        wait $child 2>/dev/null
        n=$((n + 1))
      done
      """
    let killed = try ProgramRun(
      "/bin/bash", ["-c", script, "bash", BuiltExecutables.path(.preToolUse), event],
      environment: call.environment
    ).run()
    #expect(killed.status == 0 || killed.status == 1, "\(killed)")
    let result = try call.run(.preToolUse, .shell("ls", cwd: call.project))
    Answer.expectSilence(result, to: .preToolUse)
    #expect(!call.records.isEmpty)
    try expectIntact(call)
  }

  @Test(
    "a changed log is found out",
    .enabled(if: BuiltExecutables.haveTool, "`belay` is not built"))
  func changedLog() throws {
    let call = try HookCall()
    for _ in 0..<5 { _ = try call.run(.preToolUse, .shell("ls", cwd: call.project)) }
    _ = try call.run(.stop, EventBuilder(.stop, cwd: call.project))
    let logs = call.scratch.files(below: "home/.local/state/belay/log")
      .filter { $0.hasSuffix(".jsonl") }
    let log = try #require(logs.first)
    let good = call.scratch.bytes(of: log)
    try expectIntact(call)
    var lines = good.split(separator: 10).map { Array($0) + [10] }

    var flipped = good
    flipped[good.count / 2] ^= 1
    try call.scratch.file(log, flipped)
    #expect(try call.belay(["verify"]).status == 1)

    lines.swapAt(1, 2)
    try call.scratch.file(log, lines.flatMap { $0 })
    #expect(try call.belay(["verify"]).status == 1)
    lines.swapAt(1, 2)

    try call.scratch.file(log, (lines[..<2] + lines[3...]).flatMap { $0 })
    #expect(try call.belay(["verify"]).status == 1)

    try call.scratch.file(log, lines.dropLast(2).flatMap { $0 })
    #expect(try call.belay(["verify"]).status == 2)

    try FileManager.default.removeItem(atPath: call.scratch.path(log))
    #expect(try call.belay(["verify"]).status == 2)

    try call.scratch.file(log, good)
    try expectIntact(call)
  }

  private func expectIntact(
    _ call: HookCall, _ location: SourceLocation = #_sourceLocation
  ) throws {
    guard BuiltExecutables.haveTool else { return }
    let verified = try call.belay(["verify"])
    #expect(verified.status == 0, "\(verified)", sourceLocation: location)
  }
}
