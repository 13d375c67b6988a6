import BelayModel
import BelayRunLog
import BelayTranscripts

/// What log and transcript tell of one call, before anything is concluded.
struct CallTrace {
  /// The record of its PreToolUse.
  let entry: RunLogEntry
  /// Where that record stands among all.
  let position: Int
  /// Whether what became of it is recorded already: it only counts where questions are tied to calls.
  var isResolved = false
  /// Where its PostToolUse stands, and when it was.
  var post: (position: Int, time: Int64)?
  /// When an earlier resolution says that it ended.
  var recordedEnd: Int64?
  var transcript: TranscriptCall?
  var link: CallResolution.Link?
  /// When a person was asked.
  var asked: Int64?
  /// Whether Belay itself answered the question with a deny.
  var isQuestionDenied = false

  /// Whether Belay refused it.
  var isRefused: Bool {
    switch entry.outcome {
    case .blocked, .unauthorized, .error, .rejected: true
    default: false
    }
  }

  /// Whether it was under way when a question came.
  func isOpen(at question: RunLogEntry, position: Int) -> Bool {
    guard !isRefused, self.position < position, entry.turn == question.turn,
      entry.agent == question.agent
    else { return false }
    if let post, post.position < position { return false }
    if let end = transcript?.returned ?? transcript?.ended ?? recordedEnd, end < question.time {
      return false
    }
    return true
  }
}
