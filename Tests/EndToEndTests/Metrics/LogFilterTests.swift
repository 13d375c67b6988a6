import BelayModel
import BelayTestSupport
import Foundation
import Testing

@Suite(
  "belay log", .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"),
  .enabled(if: BuiltExecutables.haveTool, "`belay` is not built"))
struct LogFilterTests {
  @Test("prints the records that meet all conditions, as text and as they stand")
  func filters() throws {
    let call = try HookCall()
    for command in ["ls", "git reset --hard", "git stash drop"] {
      _ = try call.run(.preToolUse, .shell(command, cwd: call.project))
    }
    _ = try call.run(.userPromptSubmit, .prompt("hello", cwd: call.project))
    func lines(_ arguments: [String]) throws -> Int {
      let text = try call.belay(["log"] + arguments)
      let json = try call.belay(["log", "--format", "json"] + arguments)
      #expect(text.status == 0 && json.status == 0, "\(text) \(json)")
      for line in json.output.split(separator: 10) { #expect(call.records.contains(Array(line))) }
      let count = text.output.count { $0 == 10 }
      #expect(json.output.count { $0 == 10 } == count)
      return count
    }
    #expect(try lines([]) == 4)
    #expect(try lines(["--decision", "deny"]) == 1)
    #expect(try lines(["--outcome", "blocked"]) == 2)
    #expect(try lines(["--rule", "git.*"]) == 2)
    #expect(try lines(["--rule", "git.reset-hard"]) == 1)
    #expect(try lines(["--rule", "git"]) == 0)
    #expect(try lines(["--tool", "Bash"]) == 3)
    #expect(try lines(["--tool", "Bash", "--decision", "ask"]) == 1)
    #expect(try lines(["--since", "1h"]) == 4)
    #expect(try lines(["--since", "2100-01-01"]) == 0)
    #expect(try lines(["--grep", "stash"]) == 1)
    #expect(try lines(["--turn", "none"]) == 0)
    #expect(try call.belay(["log", "--decision", "perhaps"]).status == 64)
    #expect(try call.belay(["log", "--since", "yesterday"]).status == 64)
    #expect(try call.belay(["log", "--session", "none"]).status == 2)
  }

  @Test("--follow prints what is there and what comes, also in sessions that begin meanwhile")
  func follow() throws {
    let call = try HookCall()
    _ = try call.run(.preToolUse, .shell("ls", session: "s-one", cwd: call.project))
    let output = call.scratch.path("followed")
    var run = ProgramRun(
      BuiltExecutables.path("belay"), ["log", "--follow"], environment: call.environment,
      workingDirectory: call.project)
    run.output = .file(output)
    run.signal = (number: 15, after: 4)
    let follower = run
    let ended = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      _ = try? follower.run()
      ended.signal()
    }
    let start = Date()
    func followed() -> String {
      String(decoding: FileManager.default.contents(atPath: output) ?? Data(), as: UTF8.self)
    }
    func wait(for text: String) -> Bool {
      while Date().timeIntervalSince(start) < 3.5 {
        if followed().contains(text) { return true }
        Thread.sleep(forTimeInterval: 0.05)
      }
      return false
    }
    #expect(wait(for: "Bash"), "what was there before")
    _ = try call.run(.preToolUse, .shell("git reset --hard", session: "s-one", cwd: call.project))
    #expect(wait(for: "git.reset-hard"), "\(followed())")
    _ = try call.run(.preToolUse, .shell("git stash drop", session: "s-two", cwd: call.project))
    #expect(wait(for: "git.stash-drop"), "\(followed())")
    ended.wait()
    #expect(followed().split(separator: "\n").count == 3, "\(followed())")
  }

  @Test("what is no record is shown as such to people and kept from programs")
  func malformed() throws {
    let call = try HookCall()
    _ = try call.run(.preToolUse, .shell("ls", cwd: call.project))
    let log = try #require(call.scratch.files(below: "home/.local/state/belay/log").first)
    try call.scratch.file(
      log, call.scratch.bytes(of: log) + Array("{\"a\u{1B}[2J\":\n".utf8))
    let text = try call.belay(["log"])
    #expect(text.outputText.contains("are no record") && !text.output.contains(0x1B), "\(text)")
    let json = try call.belay(["log", "--format", "json"])
    #expect(json.output.count { $0 == 10 } == 1)
    let exported = try call.belay(["export"])
    #expect(exported.status == 0 && exported.output == json.output)
    #expect(exported.errorText.contains("1 line that is no record was left out"))
  }
}
