import BelayModel
import BelayTestSupport
import Foundation

/// A user's machine whose project is a git repository, and the hooks of one turn in it.
struct WorkTree {
  let call: HookCall
  let turn: String
  let session: String

  init(turn: String = "turn-1", session: String = "01a1fb1f-2180-76d1-a041-69d63ae81b37") throws {
    call = try HookCall()
    self.turn = turn
    self.session = session
    try shell(
      """
      git init -q . && git config user.name dev && git config user.email dev@example.com
      echo one > a.txt; echo one > b.txt; echo one > c.txt
      git add -A && git commit -qm start
      """)
  }

  private init(_ other: WorkTree, turn: String) {
    call = other.call
    session = other.session
    self.turn = turn
  }

  /// The same machine one turn later.
  func later(_ turn: String) -> WorkTree { WorkTree(self, turn: turn) }

  /// Runs a script in the project; it must succeed.
  func shell(_ script: String) throws {
    let run = ProgramRun(
      "/bin/sh", ["-c", "set -e\n" + script], environment: call.environment,
      workingDirectory: call.project)
    let result = try run.run()
    guard result.status == 0 else { throw WorkTreeError(text: "\(script): \(result)") }
  }

  /// Writes the user's policy.
  func policy(_ text: String) throws {
    try call.scratch.file("home/.config/belay/policy.toml", "version = 1\n" + text)
  }

  private func event(_ event: EventBuilder) -> EventBuilder {
    event.with("turn_id", .string(turn)).with("session_id", .string(session))
      .with("cwd", .string(call.project))
  }

  /// The prompt hook; waits for the snapshot, as a model takes its time.
  @discardableResult
  func prompt() throws -> ProgramResult {
    let result = try call.run(.userPromptSubmit, event(.prompt("Tidy up.")))
    let end = Date().addingTimeInterval(3)
    while !call.scratch.files(below: "home/.local/state/belay/snapshots").contains(where: isOurs),
      Date() < end
    {
      Thread.sleep(forTimeInterval: 0.01)
    }
    return result
  }

  private func isOurs(_ file: String) -> Bool {
    String(decoding: call.scratch.bytes(of: file), as: UTF8.self).contains("\0\(turn)\0")
  }

  /// A call before it runs.
  @discardableResult
  func pre(_ event: EventBuilder, id: String) throws -> ProgramResult {
    try call.run(.preToolUse, self.event(event).with("tool_use_id", .string(id)))
  }

  /// A call that has returned.
  @discardableResult
  func post(_ command: String, _ output: String, id: String) throws -> ProgramResult {
    try call.run(
      .postToolUse,
      event(.output(.string(output), of: command)).with("tool_use_id", .string(id)))
  }

  /// A shell call before and after.
  @discardableResult
  func ran(_ command: String, _ output: String = "", id: String) throws -> ProgramResult {
    try pre(.shell(command), id: id)
    return try post(command, output, id: id)
  }

  /// A patch before and after.
  func patched(_ text: String, id: String) throws {
    try pre(.patch(text), id: id)
    let response = "Exit code: 0\nWall time: 0 seconds\nOutput:\nSuccess.\n"
    _ = try call.run(
      .postToolUse,
      event(.output(.string(response), of: text)).with("tool_use_id", .string(id))
        .with("tool_name", "apply_patch"))
  }

  /// The end of the turn.
  func stop(active: Bool = false, message: String = "Done.") throws -> ProgramResult {
    try call.run(
      .stop,
      event(EventBuilder(.stop)).with("stop_hook_active", .bool(active))
        .with("last_assistant_message", .string(message)))
  }

  /// The summary that was written last, as JSON.
  func summary() throws -> JSONValue {
    let file = "home/.local/state/belay/runs/\(session)/\(turn).json"
    return try JSONValue(parsing: call.scratch.bytes(of: file))
  }

  /// The changed files of the summary: `M a.txt shell`.
  func files() throws -> [String] {
    (try summary()["files"]?.array ?? []).map { file in
      [file["change"], file["path"], file["source"]].map { $0?.string ?? "?" }
        .joined(separator: " ")
    }.sorted()
  }

  /// The risks of the summary.
  func risks() throws -> [String] {
    (try summary()["risks"]?.array ?? []).compactMap { $0["risk"]?.string }
  }
}

/// A script of a test that did not do what it should.
struct WorkTreeError: Error, CustomStringConvertible {
  let text: String
  var description: String { text }
}
