import BelayIO
import BelayModel

/// One line of a transcript that tells something of calls.
package struct TranscriptLine: Sendable {
  /// What the line tells.
  package enum Content: Sendable {
    case session(TranscriptSession)
    /// A turn begins, in this folder; empty where none is told.
    case turn(id: String, cwd: String)
    /// The model calls a tool.
    case call(TranscriptCall)
    /// The model writes something to a process in the background.
    case poll(callID: String, process: Int)
    /// The model runs a script that calls tools.
    case script(TranscriptScript)
    /// What the model was told of a call, as text; parts of it one below the other.
    case output(callID: String, text: [UInt8])
    /// A call has ended, as Codex keeps it beside what the model was told.
    case end(TranscriptCall)
    case aborted(turn: String)
    /// All tokens that the thread has used so far.
    case tokens(Int)
    /// What a person wrote.
    case prompt([UInt8])
  }

  /// When it was written, in milliseconds since 1970.
  package var time: Int64?
  package var content: Content

  /// Why a line tells nothing.
  package enum Nothing: Error {
    /// It is of a kind that does not matter here.
    case irrelevant
    /// It is no JSON object of a transcript.
    case unreadable
  }

  /// Reads a line without its newline.
  package init(_ line: ArraySlice<UInt8>) throws(Nothing) {
    if let head = LineHead(line), !head.tellsOfCalls(line) { throw .irrelevant }
    let document: JSONDocument
    do { document = try JSONScanner.parse(Array(line)) } catch { throw .unreadable }
    guard let type = document.member("type", of: 0),
      let payload = document.member("payload", of: 0),
      document.nodes[payload].kind == .object
    else { throw .unreadable }
    time = document.member("timestamp", of: 0).flatMap {
      TranscriptTime.parse(document.text(at: $0))
    }
    let fields = LineFields(document: document)
    let content: Content?
    if document.equals(type, "session_meta") {
      content = .session(fields.session(payload))
    } else if document.equals(type, "turn_context") {
      content = .turn(
        id: fields.string("turn_id", payload) ?? "", cwd: fields.string("cwd", payload) ?? "")
    } else {
      let kind =
        document.member("type", of: payload).map { LineKind(document.text(at: $0)) } ?? .other
      content = fields.content(kind, payload, time: time)
    }
    guard let content else { throw .irrelevant }
    self.content = content
  }
}
