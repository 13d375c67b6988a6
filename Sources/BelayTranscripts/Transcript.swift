/// The calls of a transcript, put together line by line.
package struct Transcript: Sendable {
  package private(set) var session = TranscriptSession()
  /// In the order in which they were made.
  package private(set) var calls: [TranscriptCall] = []
  package private(set) var scripts: [TranscriptScript] = []
  /// All tokens that the thread has used; `nil` if the transcript does not say.
  package private(set) var tokens: Int?
  /// Lines that are no JSON objects of a transcript, the one still being written included.
  package private(set) var unreadableLines = 0
  /// Whether its beginning was left out because it is too long.
  package var isCut = false

  private var turn: String?
  /// How far back the call is looked for that a line is about: a transcript may be made to have very many.
  private static let reach = 1024
  /// Which call a poll of a process in the background belongs to.
  private var polls: [(callID: String, process: Int)] = []

  package init() {}

  /// Takes a line in, without its newline.
  package mutating func add(_ line: ArraySlice<UInt8>) {
    do throws(TranscriptLine.Nothing) {
      add(try TranscriptLine(line))
    } catch {
      if error == .unreadable { unreadableLines += 1 }
    }
  }

  /// The call with an id, the last where ids occur twice.
  package func call(_ id: String) -> TranscriptCall? {
    calls.last { $0.callID == id }
  }

  private mutating func add(_ line: TranscriptLine) {
    switch line.content {
    case .session(let session):
      // A thread that began as a copy of another has the other's first line behind its own.
      if self.session.thread.isEmpty { self.session = session }
    case .turn(let id, _): turn = id.isEmpty ? nil : id
    case .call(var call):
      call.turn = turn
      calls.append(call)
    case .poll(let id, let process): polls.append((id, process))
    case .script(let script): scripts.append(script)
    case .output(let id, let text): addOutput(id, text, time: line.time)
    case .end(let end): addEnd(end, time: line.time)
    case .tokens(let count): tokens = count
    case .aborted, .prompt: break
    }
  }

  private func index(of id: String) -> Int? {
    calls.suffix(Self.reach).lastIndex { $0.callID == id }
  }

  private var version: CodexVersion { session.version ?? .newestKnown }

  private mutating func addOutput(_ id: String, _ text: [UInt8], time: Int64?) {
    if let index = scripts.suffix(Self.reach).lastIndex(where: { $0.callID == id }) {
      scripts[index].ended = time
      scripts[index].isAborted =
        RecognizedOutput(text[...], tool: "exec", version: version)?.outcome == .aborted
      scripts[index].tellsRejection = Bytes.firstIndex(of: "rejected by user", in: text[...]) != nil
      return
    }
    if let index = polls.suffix(Self.reach).lastIndex(where: { $0.callID == id }) {
      addPolled(polls.remove(at: index).process, text, time: time)
      return
    }
    guard let index = index(of: id) else { return }
    calls[index].returned = time
    guard let known = RecognizedOutput(text[...], tool: calls[index].tool, version: version) else {
      // A form of its own: the result of a tool, or what a hook put in its place.
      if calls[index].output.isEmpty { calls[index].output = text }
      if calls[index].ended == nil { calls[index].ended = time }
      return
    }
    // What Codex keeps of the end is more exact than what the model was told, but for refusals.
    switch (calls[index].outcome, known.outcome) {
    case (.exited, .executed), (.exited, .exited), (.exited, .running), (.executed, .executed):
      break
    default: calls[index].outcome = known.outcome
    }
    if calls[index].output.isEmpty { calls[index].output = Array(text[known.body]) }
    if case .running = known.outcome { return }
    if calls[index].ended == nil { calls[index].ended = time }
    if calls[index].ran == nil, let time, let wall = known.wallTime, calls[index].tool == "Bash" {
      calls[index].ran = time - wall
    }
  }

  /// What a process in the background has printed since, and perhaps its end.
  private mutating func addPolled(_ process: Int, _ text: [UInt8], time: Int64?) {
    guard
      let index = calls.suffix(Self.reach).lastIndex(where: {
        $0.outcome == .running(process: process)
      }),
      let known = RecognizedOutput(text[...], tool: "write_stdin", version: version)
    else { return }
    calls[index].output += text[known.body]
    if case .exited = known.outcome {
      calls[index].outcome = known.outcome
      calls[index].ended = time
    }
  }

  private mutating func addEnd(_ end: TranscriptCall, time: Int64?) {
    guard let index = index(of: end.callID) else {
      var call = end
      if call.turn == nil { call.turn = turn }
      if call.ended == nil { call.ended = time }
      calls.append(call)
      return
    }
    // A cancelled call ends for Codex a moment after the model was told; a refusal stands.
    switch (calls[index].outcome, end.outcome) {
    case (.aborted, _), (.rejected, _), (.blocked, _), (_, .open): break
    default: calls[index].outcome = end.outcome
    }
    if calls[index].ran == nil { calls[index].ran = end.ran }
    calls[index].ended = end.ended ?? calls[index].ended ?? time
    if !end.output.isEmpty { calls[index].output = end.output }
  }
}
