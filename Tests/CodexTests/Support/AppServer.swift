import BelayTestSupport
import Foundation

/// A conversation with the real `codex app-server`.
final class AppServer: Sendable {
  private let program: LineProgram
  private let project: String

  init(_ machine: CodexMachine) throws {
    project = machine.project
    program = try LineProgram(
      CodexInstallation.codex, ["app-server"], environment: machine.environment,
      folder: machine.project, errors: machine.folder + "/app-server.log")
    try call(
      "initialize",
      [
        "clientInfo": ["name": "belay-tests", "version": "1"],
        "capabilities": ["experimentalApi": true],
      ])
    try program.send(["method": "initialized"])
  }

  /// Asks, and gives the result.
  @discardableResult
  func call(_ method: String, _ parameters: JSONValue) throws -> JSONValue {
    let identifier = JSONValue.string(UUID().uuidString)
    try program.send(["id": identifier, "method": .string(method), "params": parameters])
    let answer = program.wait { $0["id"] == identifier && $0["method"] == nil }?.line
    guard let result = answer?["result"] else {
      throw CodexTestError("\(method): \(answer.map { "\($0)" } ?? "no answer")")
    }
    return result
  }

  /// The hooks that Codex lists for the project.
  func hooks() throws -> [JSONValue] {
    let result = try call("hooks/list", ["cwds": [.string(project)]])
    return (result["data"]?.array ?? []).flatMap { $0["hooks"]?.array ?? [] }
  }

  /// Runs one turn, answering the questions to the user with `answers`, then with `answer`.
  ///
  /// `cancellingAfter`: when the user interrupts the turn, in seconds; `nil` if not at all.
  ///
  /// - Returns: everything Codex said in between.
  func turn(
    _ prompt: String, answer: String = "accept", answers: [String] = [],
    cancellingAfter: Double? = nil
  ) throws -> Turn {
    let thread = try call("thread/start", ["cwd": .string(project)])
    guard let identifier = thread["thread"]?["id"] else {
      throw CodexTestError("no thread: \(thread)")
    }
    var next = program.lines.count
    let begun = try call(
      "turn/start",
      [
        "threadId": identifier,
        "input": [["type": "text", "text": .string(prompt)]],
      ])
    let start = next
    if let cancellingAfter {
      Thread.sleep(forTimeInterval: cancellingAfter)
      try call("turn/interrupt", ["threadId": identifier, "turnId": begun["turn"]?["id"] ?? .null])
    }
    var questions: [JSONValue] = []
    while true {
      let found = program.wait(from: next) { line in
        (line["method"] != nil && line["id"] != nil)
          || (line["method"] == "turn/completed"
            && line["params"]?["threadId"] == identifier)
      }
      guard let found else {
        throw CodexTestError("the turn did not end: \(program.lines.suffix(12))")
      }
      next = found.number + 1
      guard let question = found.line["id"] else { break }
      questions.append(found.line)
      let given = questions.count <= answers.count ? answers[questions.count - 1] : answer
      try program.send(["id": question, "result": ["decision": .string(given)]])
    }
    return Turn(messages: Array(program.lines[start...]), questions: questions)
  }

  /// Ends the server.
  func stop() { program.stop() }

  /// What Codex said during a turn.
  struct Turn: Sendable {
    let messages: [JSONValue]
    /// What the user was asked.
    let questions: [JSONValue]

    /// The ends of hook runs, each with event and status.
    var hookRuns: [JSONValue] {
      messages.filter { $0["method"] == "hook/completed" }.compactMap { $0["params"]?["run"] }
    }
  }
}
