import BelayTestSupport
import Foundation

/// What a model answers: a list of turns, each a list of items.
struct ModelScript: Sendable {
  var answers: [[JSONValue]]
  /// Answers to requests that hold a text, which are those of a subagent.
  var branches: [(when: String, answers: [[JSONValue]])] = []

  /// A model that calls tools one after the other, and then says that it is done.
  init(_ calls: JSONValue...) {
    answers = calls.map { [$0] }
  }

  var json: JSONValue {
    .object([
      "answers": .array(answers.map { .array($0) }),
      "branches": .array(
        branches.map { branch in
          .object([
            "when": .string(branch.when),
            "answers": .array(branch.answers.map { .array($0) }),
          ])
        }),
    ])
  }
}

extension JSONValue {
  /// An assistant message.
  static func say(_ text: String) -> JSONValue { ["say": .string(text)] }

  /// A shell command as a model calls it directly.
  static func shell(_ command: String, _ more: [String: JSONValue] = [:]) -> JSONValue {
    let arguments = ["cmd": .string(command)].merging(more) { $1 }
    return ["call": "exec_command", "arguments": .object(arguments)]
  }

  /// A patch as a model calls it directly.
  static func patch(_ text: String) -> JSONValue {
    ["write": "apply_patch", "text": .string(text)]
  }

  /// A call by a program that the model writes, which is how newer models call tools.
  static func program(_ text: String) -> JSONValue { ["write": "exec", "text": .string(text)] }
}

/// How a model calls tools.
enum CallStyle: String, CaseIterable, Sendable {
  /// One tool call for each action.
  case direct
  /// One tool that runs JavaScript, from which all others are called.
  case code

  /// A model that Codex knows to call in that way.
  var model: String {
    switch self {
    case .direct: "gpt-5.5"
    case .code:
      CodexInstallation.minor >= 160
        ? "gpt-6-sol" : CodexInstallation.minor >= 149 ? "gpt-5.6-luna" : "gpt-5.5"
    }
  }

  /// A shell command.
  func shell(_ command: String) -> JSONValue {
    switch self {
    case .direct: .shell(command)
    case .code:
      .program("text(JSON.stringify(await tools.exec_command({cmd: \(literal(command))})));")
    }
  }

  /// A patch.
  func patch(_ text: String) -> JSONValue {
    switch self {
    case .direct: .patch(text)
    case .code: .program("text(JSON.stringify(await tools.apply_patch(\(literal(text)))));")
    }
  }

  private func literal(_ text: String) -> String {
    String(decoding: JSONValue.string(text).bytes, as: UTF8.self)
  }
}

/// A model server on this machine.
struct ScriptedModel: Sendable {
  private let server: LineProgram
  let port: Int

  init(_ script: ModelScript, folder: String) throws {
    server = try LineProgram(
      "/usr/bin/env", ["python3", PackageRoot.path("Tests/ScriptedModel/scripted_model.py")],
      environment: ["PATH": "/usr/local/bin:/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"],
      folder: folder, errors: folder + "/model.log")
    try server.send(script.json)
    guard let port = server.wait(for: { $0["port"] != nil })?.line["port"]?.number else {
      throw CodexTestError("the scripted model did not start")
    }
    self.port = Int(port)
  }

  /// The bodies of all requests so far.
  var requests: [JSONValue] { server.lines.compactMap { $0["request"] } }

  /// Everything that Codex ever told the model.
  var everythingTold: String {
    requests.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
  }

  /// What the model was told in answer to its calls, in order.
  var callOutputs: [String] {
    var seen: Set<String> = []
    var outputs: [String] = []
    for item in requests.flatMap({ $0["input"]?.array ?? [] }) {
      guard let type = item["type"]?.string, type.hasSuffix("call_output"),
        let identifier = item["call_id"]?.string, let output = item["output"],
        seen.insert(identifier).inserted
      else { continue }
      outputs.append(Self.text(output))
    }
    return outputs
  }

  /// Ends the server.
  func stop() { server.stop() }

  private static func text(_ output: JSONValue) -> String {
    if let text = output.string { return text }
    let parts = output.array ?? output["content"]?.array ?? []
    return parts.compactMap { $0["text"]?.string }.joined()
  }
}

/// Why a test could not be set up.
struct CodexTestError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
