import BelayTestSupport

/// What a session with the real Codex came to.
struct CodexSession: Sendable {
  let result: ProgramResult
  /// What the model was told in answer to its calls.
  let callOutputs: [String]
  /// Everything the model was ever told.
  let everythingTold: String
  /// How often the model was asked.
  let requests: Int
}

extension CodexMachine {
  /// Runs `codex exec` with a scripted model to its end.
  func session(
    _ script: ModelScript, style: CallStyle = .direct, prompt: String = "Go on.",
    arguments: [String] = []
  ) throws -> CodexSession {
    let model = try ScriptedModel(script, folder: folder)
    defer { model.stop() }
    try configure(model: model, style: style)
    let result = try run(
      CodexInstallation.codex, ["exec", "--json"] + arguments + ["-C", project, prompt])
    return CodexSession(
      result: result, callOutputs: model.callOutputs, everythingTold: model.everythingTold,
      requests: model.requests.count)
  }
}
