import BelayIO
import BelayModel

/// Takes what matters out of a parsed line.
struct LineFields {
  let document: JSONDocument

  func string(_ name: StaticString, _ node: Int) -> String? { document.string(name, of: node) }

  /// The bytes of a string member.
  func bytes(_ name: StaticString, _ node: Int) -> [UInt8]? {
    guard let at = document.member(name, of: node), document.nodes[at].kind == .string else {
      return nil
    }
    return Array(document.text(at: at))
  }

  /// A whole number.
  func number(_ name: StaticString, _ node: Int) -> Int? {
    guard let at = document.member(name, of: node), document.nodes[at].kind == .number else {
      return nil
    }
    return Bytes.number(document.text(at: at))
  }

  func session(_ payload: Int) -> TranscriptSession {
    var session = TranscriptSession()
    session.thread = string("id", payload) ?? ""
    session.session = string("session_id", payload) ?? session.thread
    session.version = string("cli_version", payload).flatMap { CodexVersion($0) }
    session.cwd = string("cwd", payload) ?? ""
    session.origin = string("forked_from_id", payload)
    return session
  }

  func content(_ kind: LineKind, _ payload: Int, time: Int64?) -> TranscriptLine.Content? {
    switch kind {
    case .call: call(payload, time: time)
    case .customCall: customCall(payload, time: time)
    case .output: output(payload)
    case .item: item(payload)
    case .patchEnd: patchEnd(payload)
    case .toolEnd: toolEnd(payload)
    case .aborted: .aborted(turn: string("turn_id", payload) ?? "")
    case .tokens: tokens(payload)
    case .prompt: bytes("message", payload).map { .prompt($0) }
    case .other: nil
    }
  }

  // MARK: - Calls

  private func call(_ payload: Int, time: Int64?) -> TranscriptLine.Content? {
    guard let id = string("call_id", payload), let name = string("name", payload),
      let arguments = bytes("arguments", payload)
    else { return nil }
    let inner = (try? JSONScanner.parse(arguments)).map { LineFields(document: $0) }
    if name == "write_stdin", let process = inner?.number("session_id", 0) {
      return .poll(callID: id, process: process)
    }
    var call = TranscriptCall(callID: id, tool: toolName(name, payload))
    call.input = arguments
    call.started = time
    switch name {
    case "exec_command", "shell_command", "shell":
      call.tool = "Bash"
      if let inner {
        call.input = inner.bytes("cmd", 0) ?? inner.command(0) ?? arguments
      }
    default: break
    }
    return .call(call)
  }

  /// The name as hooks see it: tools of MCP servers carry that of their server.
  private func toolName(_ name: String, _ payload: Int) -> String {
    guard let space = string("namespace", payload), space.utf8.starts(with: "mcp__".utf8) else {
      return name
    }
    return space + "__" + name
  }

  private func customCall(_ payload: Int, time: Int64?) -> TranscriptLine.Content? {
    guard let id = string("call_id", payload), let name = string("name", payload),
      let input = bytes("input", payload)
    else { return nil }
    if name == "exec" {
      return .script(TranscriptScript(callID: id, source: input, started: time))
    }
    var call = TranscriptCall(callID: id, tool: name)
    call.input = input
    call.started = time
    return .call(call)
  }

  private func output(_ payload: Int) -> TranscriptLine.Content? {
    guard let id = string("call_id", payload), let node = document.member("output", of: payload)
    else { return nil }
    return .output(callID: id, text: text(below: node))
  }

  /// A text, or the texts of a list of parts, one below the other.
  private func text(below root: Int) -> [UInt8] {
    switch document.nodes[root].kind {
    case .string: return Array(document.text(at: root))
    case .array:
      var text: [UInt8] = []
      var part = root + 1
      while part < document.following(root) {
        if let piece = bytes("text", part) {
          if !text.isEmpty, text.last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
          text += piece
        }
        part = document.following(part)
      }
      return text
    case .object:
      return document.member("content", of: root).map { text(below: $0) } ?? []
    default: return []
    }
  }

  // MARK: - Ends

  private func item(_ payload: Int) -> TranscriptLine.Content? {
    guard let item = document.member("item", of: payload), let type = string("type", item),
      let id = string("id", item)
    else { return nil }
    var call: TranscriptCall
    switch type {
    case "CommandExecution":
      call = TranscriptCall(callID: id, tool: "Bash")
      call.input = command(item) ?? []
      call.output = bytes("aggregated_output", item) ?? []
      // -1 is no exit status of a process: Codex ended it.
      call.outcome =
        number("exit_code", item).map { $0 == -1 ? .aborted : .exited(Int32(clamping: $0)) }
        ?? .executed
    case "FileChange":
      call = TranscriptCall(callID: id, tool: "apply_patch")
      readPatchEnd(item, into: &call)
    case "McpToolCall":
      call = TranscriptCall(callID: id, tool: mcpName(item))
      call.outcome = string("status", item) == "failed" ? .exited(1) : .executed
      if let arguments = document.member("arguments", of: item) {
        call.input = json(below: arguments)
      }
      if let result = document.member("result", of: item) { call.output = text(below: result) }
    case "UserMessage":
      return document.member("content", of: item).map { .prompt(text(below: $0)) }
    default: return nil
    }
    call.turn = string("turn_id", payload)
    call.started = number("started_at_ms", payload).map { Int64($0) }
    call.ended = number("completed_at_ms", payload).map { Int64($0) }
    // A patch begins, for Codex, before a person is asked; a command after.
    if type == "CommandExecution" { call.ran = call.started }
    return .end(call)
  }

  private func patchEnd(_ payload: Int) -> TranscriptLine.Content? {
    guard let id = string("call_id", payload) else { return nil }
    var call = TranscriptCall(callID: id, tool: "apply_patch")
    call.turn = string("turn_id", payload)
    readPatchEnd(payload, into: &call)
    return .end(call)
  }

  private func readPatchEnd(_ node: Int, into call: inout TranscriptCall) {
    let error = bytes("stderr", node) ?? []
    call.output = (bytes("stdout", node) ?? []) + error
    switch string("status", node) {
    case "completed": call.outcome = .exited(0)
    case "failed": call.outcome = .exited(1)
    case "declined":
      let known = RecognizedOutput(error[...], tool: "apply_patch", version: .newestKnown)
      call.outcome = known?.outcome ?? .rejected
    default: call.outcome = .open
    }
  }

  private func toolEnd(_ payload: Int) -> TranscriptLine.Content? {
    guard let id = string("call_id", payload),
      let invocation = document.member("invocation", of: payload)
    else { return nil }
    var call = TranscriptCall(callID: id, tool: mcpName(invocation))
    if let arguments = document.member("arguments", of: invocation) {
      call.input = json(below: arguments)
    }
    call.outcome = .executed
    if let result = document.member("result", of: payload) {
      if let value = document.member("Ok", of: result) {
        call.output = text(below: value)
      } else {
        call.outcome = .exited(1)
      }
    }
    return .end(call)
  }

  private func mcpName(_ node: Int) -> String {
    "mcp__" + (string("server", node) ?? "") + "__" + (string("tool", node) ?? "")
  }

  // MARK: - Parts

  /// `command`: a text, or the words of `bash -lc SCRIPT`, of which the script counts.
  private func command(_ node: Int) -> [UInt8]? {
    guard let list = document.member("command", of: node) else { return nil }
    if document.nodes[list].kind == .string { return Array(document.text(at: list)) }
    guard document.nodes[list].kind == .array else { return nil }
    var words: [ArraySlice<UInt8>] = []
    var at = list + 1
    while at < document.following(list) {
      words.append(document.text(at: at))
      at = document.following(at)
    }
    if words.count == 3, Bytes.are(words[1], "-lc") || Bytes.are(words[1], "-c") {
      return Array(words[2])
    }
    var joined: [UInt8] = []
    for word in words {
      if !joined.isEmpty { joined.append(UInt8(ascii: " ")) }
      joined += word
    }
    return joined
  }

  private func tokens(_ payload: Int) -> TranscriptLine.Content? {
    guard let info = document.member("info", of: payload),
      let total = document.member("total_token_usage", of: info),
      let count = number("total_tokens", total)
    else { return nil }
    return .tokens(count)
  }

  /// A value as JSON text.
  private func json(below node: Int) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(document, at: node)
    return writer.bytes
  }
}
