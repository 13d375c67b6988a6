import BelayModel
import BelayTestSupport
import Foundation
import Testing

@Suite(
  "Hostile identifiers",
  .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"))
struct HostileIdentifierTests {
  private static let identifiers: [String] = [
    "../../../escape", "/tmp/belay-absolute-escape", "..", ".", "", "a/b/c", "a\u{0}b", "ledger",
    "key", "../key", "-rf", "--help", "%2e%2e%2f", "a\nb", "\u{1B}[2J\u{1B}]0;x\u{7}",
    "\u{202E}gnp.exe", "é\u{301}✓", String(repeating: "x", count: 10_000),
    String(repeating: "é", count: 5_000), String(repeating: "/", count: 300), "con.jsonl", " ",
  ]

  @Test("never become a way out of the log folder", arguments: identifiers)
  func sessionIdentifier(session: String) throws {
    let call = try HookCall()
    let before = call.scratch.files()
    for program in HookProgram.allCases {
      let event = EndToEnd.harmless(program, cwd: call.project).with("session_id", .string(session))
      let result = try call.run(program, event)
      _ = Answer.read(result, to: program.mainEvent)
      #expect(result.status == 0 || session.isEmpty, "\(result)")
    }
    let log = "home/.local/state/belay/"
    for file in call.scratch.files() where !before.contains(file) {
      #expect(file.hasPrefix(log), "written outside of the state folder: \(file)")
      let name = (file as NSString).lastPathComponent
      #expect(
        name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") },
        "\(name) is no plain name")
      #expect(name.utf8.count <= 255)
    }
    #expect(call.records.count >= HookProgram.allCases.count)
    for record in call.records { #expect((try? JSONValue(parsing: record)) != nil) }
    #expect(call.scratch.bytes(of: log + "key").count == 32, "the key was overwritten")
    #expect(!FileManager.default.fileExists(atPath: "/tmp/belay-absolute-escape"))
    #expect(!FileManager.default.fileExists(atPath: "/tmp/belay-absolute-escape.jsonl"))
  }

  @Test("different sessions never share a log")
  func distinctLogs() throws {
    let call = try HookCall()
    let names = ["a/b", "a%2Fb", "a%2fb", "a b", "a+b", "A/B"]
    for name in names {
      _ = try call.run(.preToolUse, EventBuilder(.preToolUse, session: name, cwd: call.project))
    }
    let logs = call.scratch.files(below: "home/.local/state/belay/log")
      .filter { $0.hasSuffix(".jsonl") }
    #expect(logs.count == names.count, "\(logs)")
  }

  @Test("other fields stay what they are: text", arguments: identifiers)
  func otherFields(text: String) throws {
    let call = try HookCall()
    var event = EventBuilder(.preToolUse, cwd: call.project)
    for field in [
      "turn_id", "agent_id", "agent_type", "model", "tool_use_id", "tool_name", "transcript_path",
      "permission_mode",
    ] {
      event = event.with(field, .string(text))
    }
    let result = try call.run(.preToolUse, event)
    _ = Answer.read(result, to: .preToolUse)
    for cwd in [text, "/nonexistent/\(text)", "relative/\(text)"] {
      let moved = EventBuilder(.preToolUse, cwd: cwd)
      _ = Answer.read(try call.run(.preToolUse, moved), to: .preToolUse)
      let denied = EventBuilder.shell("git reset --hard", cwd: cwd)
      let refused = try call.run(.preToolUse, denied)
      _ = Answer.expectRefusal(refused, to: .preToolUse)
    }
    for record in call.records { #expect((try? JSONValue(parsing: record)) != nil) }
    #expect(call.records.count == 7)
  }

  @Test(
    "a token in a name is kept nowhere",
    arguments: [
      "session_id", "turn_id", "agent_id", "agent_type", "model", "tool_use_id", "tool_name",
    ])
  func tokenInName(field: String) throws {
    let call = try HookCall()
    let token = FakeGitHubToken.make(seed: 77)
    let pieces = FakeGitHubToken.pieces(of: token)
    let command = EventBuilder.shell("git status", cwd: call.project)
    _ = try call.run(.preToolUse, command.with(field, .string(token)))
    let output = EventBuilder(.postToolUse, cwd: call.project)
    _ = try call.run(.postToolUse, output.with(field, .string("x " + token)))
    // Not to be decoded: its session is recorded all the same.
    _ = try call.run(.preToolUse, command.with("cwd", 1).with(field, .string(token)))
    #expect(call.records.count == 3)
    for file in call.scratch.files() {
      let held = Array(file.utf8) + call.scratch.bytes(of: file)
      for piece in pieces {
        #expect(held.firstRange(of: piece) == nil, "\(field): a piece of the token is in a file")
      }
    }
  }

  @Test("control characters of an event do not reach a terminal raw")
  func controlCharacters() throws {
    let call = try HookCall()
    let command = "git reset --hard '\u{1B}[2J\u{1B}]0;owned\u{7}\u{8}\u{9B}1m\u{202E}'"
    let result = try call.run(.preToolUse, .shell(command, cwd: call.project))
    let reason = Answer.expectRefusal(result, to: .preToolUse)
    for scalar in reason.unicodeScalars where scalar != "\n" {
      #expect(
        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
          && !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value),
        "U+\(String(scalar.value, radix: 16)) in the reason")
    }
  }
}
