import BelayModel
import BelayTestSupport
import Foundation
import Testing

@Suite(
  "Input of any size", .serialized,
  .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"))
struct InputSizeTests {
  private static let limit = 64 << 20

  /// An event of exactly `size` bytes.
  private func event(_ program: HookProgram, cwd: String, size: Int) -> [UInt8] {
    var bytes = EndToEnd.harmless(program, cwd: cwd).bytes
    bytes.removeLast()
    bytes += Array(",\"pad\":\"".utf8)
    bytes += [UInt8](repeating: UInt8(ascii: "a"), count: size - bytes.count - 2)
    bytes += Array("\"}".utf8)
    return bytes
  }

  @Test("one byte more than 64 MiB is refused", arguments: HookProgram.allCases)
  func aboveTheLimit(program: HookProgram) throws {
    let call = try HookCall()
    let path = try call.scratch.file(
      "large", event(program, cwd: call.project, size: InputSizeTests.limit + 1))
    for input in [ProgramRun.Input.file(path), .bytes(call.scratch.bytes(of: "large"))] {
      var run = call.program(program, [])
      run.input = input
      Answer.expectFailure(try run.run(), of: program.mainEvent)
    }
    #expect(call.records.count == 2)
  }

  @Test("64 MiB are an event", arguments: HookProgram.allCases)
  func atTheLimit(program: HookProgram) throws {
    let call = try HookCall()
    var run = call.program(program, [])
    run.input = .file(
      try call.scratch.file(
        "large", event(program, cwd: call.project, size: InputSizeTests.limit)))
    let result = try run.run()
    let reading = Answer.read(result, to: program.mainEvent)
    // A slow machine may meet the deadline, which is a refusal with its own reason.
    if case .refused(let reason) = reading {
      #expect(reason.contains("within") || reason.contains("deadline"), "\(result)")
    } else {
      #expect(call.decisions.count == 1)
    }
  }

  @Test("one secret among thousands of strings is masked", arguments: [0, 5_000, 9_999])
  func manyStrings(place: Int) throws {
    let call = try HookCall()
    let token = FakeGitHubToken.make(seed: 3)
    var rows = (0..<10_000).map { JSONValue.string("row \($0): \"all\" is well") }
    rows[place] = .string("row: " + token)
    let result = try call.run(.postToolUse, .output(.array(rows), cwd: call.project))
    let reason = Answer.expectRefusal(result, to: .postToolUse)
    #expect(reason.contains("1 secret masked"))
    #expect(!reason.contains(token))
  }

  @Test("a megabyte of output is judged, not waved through")
  func largeOutput() throws {
    let call = try HookCall()
    let token = FakeGitHubToken.make(seed: 2)
    let filler = String(repeating: "all is well here, nothing to see\n", count: 30_000)
    for text in [token + "\n" + filler, filler + token + "\n" + filler, filler + token] {
      let result = try call.run(.postToolUse, .output(.string(text), cwd: call.project))
      let reason = Answer.expectRefusal(result, to: .postToolUse)
      #expect(reason.utf8.count <= 10_000, "Codex would cut it and save it whole")
      #expect(!EndToEnd.holds(result.output + result.error, pieceOf: token))
    }
    #expect(call.records.count == 3)
  }

  @Test("input that comes in small pieces is read to its end")
  func slowInput() throws {
    let call = try HookCall()
    // A shell writes the event in three pieces with a pause between them.
    let event = EventBuilder.shell("git reset --hard", cwd: call.project).bytes
    let third = event.count / 3
    for (name, range) in [
      ("a", 0..<third), ("b", third..<2 * third), ("c", 2 * third..<event.count),
    ] {
      try call.scratch.file(name, Array(event[range]))
    }
    let script = """
      cd "$1"; (cat a; sleep 0.2; cat b; sleep 0.2; cat c) | "$2"
      """
    let run = ProgramRun(
      "/bin/sh", ["-c", script, "sh", call.scratch.path, BuiltExecutables.path(.preToolUse)],
      environment: call.environment)
    _ = Answer.expectRefusal(try run.run(), to: .preToolUse)
  }
}
