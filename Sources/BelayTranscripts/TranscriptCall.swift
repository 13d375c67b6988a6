/// A tool call as a transcript tells it.
package struct TranscriptCall: Sendable {
  /// How the call stands.
  package enum Outcome: Sendable, Equatable {
    /// No result is in the transcript.
    case open
    /// It runs in the background; Codex knows the process by this number.
    case running(process: Int)
    /// It ran; no exit status is told.
    case executed
    /// It ran and ended with this exit status; 1 also where Codex only tells that a patch or tool failed.
    case exited(Int32)
    /// A person said no.
    case rejected
    /// It was cut off.
    case aborted
    /// A hook or a rule of Codex refused it, and said this.
    case blocked(String)
  }

  /// Codex's id of the call: `call_…`, or `exec-<uuid>` of a call out of a script (code mode).
  package var callID: String
  /// The tool's name as hooks see it: `Bash`, `apply_patch`, `mcp__<server>__<tool>`, ...
  package var tool: String
  /// The command, the patch, or the arguments as JSON text.
  package var input: [UInt8] = []
  /// When the model made the call, or it began to run, in milliseconds since 1970.
  package var started: Int64?
  /// When it began to run, if Codex says so: after any question to a person.
  package var ran: Int64?
  /// When the model was told something of it first, of a running process too.
  package var returned: Int64?
  /// When its result came, in milliseconds since 1970.
  package var ended: Int64?
  package var outcome = Outcome.open
  /// What it printed, as far as it is in the transcript.
  package var output: [UInt8] = []
  package var turn: String?

  package init(callID: String, tool: String) {
    self.callID = callID
    self.tool = tool
  }

  /// Whether it is over.
  package var isOver: Bool {
    switch outcome {
    case .open, .running: false
    default: true
    }
  }
}
