import BelayIO
import BelayModel
import BelayTranscripts

/// Turns the lines of a Codex transcript into the events that Belay's hooks would have been given.
struct RolloutEvents {
  private(set) var session = TranscriptSession()
  /// Commands that a script put together while it ran: they stand nowhere in the transcript.
  private(set) var unseenCommands = 0
  /// When the last line was written, in milliseconds since 1970; `nil` where it does not say.
  private(set) var time: Int64?
  private var cwd = ""
  private var turn: String?
  /// The calls whose result has not come yet, by id.
  private var calls: [String: TranscriptCall] = [:]
  private var scripts: Set<String> = []
  /// The processes in the background, by number, and the calls that ask for their output.
  private var running: [Int: TranscriptCall] = [:]
  private var polls: [String: Int] = [:]

  init() {}

  private var version: CodexVersion { session.version ?? .newestKnown }

  /// From this version on, Codex keeps what the calls out of a script were (0.156.0 was looked at).
  private var keepsCommandsOfScripts: Bool { version.major > 0 || version.minor >= 150 }

  /// Takes the next line in.
  ///
  /// - Returns: the events it stands for, in the order in which the hooks would have seen them.
  mutating func add(_ line: ArraySlice<UInt8>) throws(TranscriptLine.Nothing) -> [HookEvent] {
    if let head = LineHead(line), let payload = head.payload, LineKind(line[payload]) == .tokens {
      return []
    }
    let line = try TranscriptLine(line)
    time = line.time
    switch line.content {
    case .session(let session):
      // A thread that began as a copy of another has the other's first line as well.
      guard self.session.thread.isEmpty else { return [] }
      self.session = session
      cwd = session.cwd
    case .turn(let id, let folder):
      turn = id
      if !folder.isEmpty { cwd = folder }
    case .call(let call):
      calls[call.callID] = call
      return [event(.preToolUse, of: call)].compactMap { $0 }
    case .poll(let id, let process): polls[id] = process
    case .script(let script):
      scripts.insert(script.callID)
      if keepsCommandsOfScripts { return [] }
      let found = ScriptCommands(script.source)
      unseenCommands += found.unreadable
      return found.commands.compactMap { command in
        var call = TranscriptCall(callID: script.callID, tool: "Bash")
        call.input = command
        return event(.preToolUse, of: call)
      }
    case .output(let id, let text): return output(id, text)
    case .end(let call):
      // What the model called directly was seen already.
      guard call.callID.hasPrefix("exec-") else { return [] }
      return [
        event(.preToolUse, of: call), event(.postToolUse, of: call, output: call.output[...]),
      ]
      .compactMap { $0 }
    case .prompt(let text): return [prompt(text)]
    case .aborted, .tokens: break
    }
    return []
  }

  /// A result, where PostToolUse fires: not for refused calls, not for what is still running.
  private mutating func output(_ id: String, _ text: [UInt8]) -> [HookEvent] {
    if scripts.remove(id) != nil {
      // Its parts come with the calls, where Codex keeps them.
      if keepsCommandsOfScripts { return [] }
      let call = TranscriptCall(callID: id, tool: "Bash")
      return [event(.postToolUse, of: call, output: text[...])].compactMap { $0 }
    }
    if let process = polls.removeValue(forKey: id) {
      guard let call = running[process],
        let known = RecognizedOutput(text[...], tool: "write_stdin", version: version)
      else { return [] }
      if case .running = known.outcome { return [] }
      running[process] = nil
      return [event(.postToolUse, of: call, output: text[known.body])].compactMap { $0 }
    }
    guard let call = calls.removeValue(forKey: id) else { return [] }
    guard let known = RecognizedOutput(text[...], tool: call.tool, version: version) else {
      return [event(.postToolUse, of: call, output: text[...])].compactMap { $0 }
    }
    switch known.outcome {
    case .executed, .exited:
      return [event(.postToolUse, of: call, output: text[known.body])].compactMap { $0 }
    case .running(let process): running[process] = call
    case .open, .rejected, .aborted, .blocked: break
    }
    return []
  }

  // MARK: - Events

  private func event(
    _ name: HookEventName, of call: TranscriptCall, output: ArraySlice<UInt8>? = nil
  ) -> HookEvent? {
    let document: JSONDocument
    var input: Int? = 0
    var response: Int?
    if let output {
      document = Self.text(output)
      input = nil
      response = 0
    } else if call.tool == "Bash" || call.tool == "apply_patch" {
      document = Self.command(call.input)
    } else {
      guard let arguments = try? JSONScanner.parse(call.input) else { return nil }
      document = arguments
    }
    return HookEvent(
      document: document, name: name, sessionID: session.session, cwd: cwd, turnID: turn,
      toolName: call.tool, toolUseID: call.callID, toolInput: input, toolResponse: response)
  }

  private func prompt(_ text: [UInt8]) -> HookEvent {
    HookEvent(
      document: Self.text(text[...]), name: .userPromptSubmit, sessionID: session.session, cwd: cwd,
      turnID: turn, prompt: 0)
  }

  /// A document that is one string.
  private static func text(_ text: ArraySlice<UInt8>) -> JSONDocument {
    JSONDocument(
      bytes: Array(text), nodes: [.init(kind: .string, start: 0, end: UInt32(clamping: text.count))]
    )
  }

  /// `{"command": …}`.
  private static func command(_ command: [UInt8]) -> JSONDocument {
    let key = Array("command".utf8)
    let start = UInt32(key.count)
    return JSONDocument(
      bytes: key + command,
      nodes: [
        .init(kind: .object, start: 1, end: 3), .init(kind: .string, start: 0, end: start),
        .init(kind: .string, start: start, end: start + UInt32(clamping: command.count)),
      ])
  }
}
