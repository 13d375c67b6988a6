import BelayModel
import BelayTestSupport
import Foundation
import Testing

@Suite(
  "belay export", .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"),
  .enabled(if: BuiltExecutables.haveTool, "`belay` is not built"))
struct ExportTests {
  @Test("writes the records as they stand, or a table, to standard output or a file")
  func formats() throws {
    let call = try HookCall()
    for session in ["a", "b"] {
      _ = try call.run(.preToolUse, .shell("ls", session: session, cwd: call.project))
      _ = try call.run(
        .preToolUse, .shell("git reset --hard", session: session, cwd: call.project))
    }
    let result = try call.belay(["export"])
    #expect(
      result.status == 0 && result.output == Array(call.records.joined(separator: [10])) + [10])
    let file = call.scratch.path("out.jsonl")
    #expect(try call.belay(["export", "--output", file]).status == 0)
    #expect(call.scratch.bytes(of: "out.jsonl") == result.output)
    let one = try call.belay(["export", "--session", "a", "--format", "csv"])
    let lines = one.outputText.components(separatedBy: "\r\n")
    #expect(lines.count == 4, "\(one)")
    #expect(lines[0].hasPrefix("time,session,sequence,uid,event,call,tool,"))
    #expect(lines[2].contains("\"blocked\",\"deny\",\"git.reset-hard\""), "\(lines[2])")
    #expect(try call.belay(["export", "--since", "2100-01-01"]).output.isEmpty)
    #expect(try call.belay(["export", "--session", "none"]).status == 2)
    let nowhere = try call.belay(["export", "--output", call.scratch.path("no/such/folder")])
    #expect(nowhere.status == 2 && nowhere.errorText.contains("cannot be"), "\(nowhere)")
  }
}
