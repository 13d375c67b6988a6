/// A session with calls of which no record tells yet what became of them.
package struct OpenSession: Sendable {
  /// Its log.
  package let file: String
  /// When its last record was written, in milliseconds since 1970.
  package let lastTime: Int64
  /// Whether the log itself tells of one of the calls: that it was refused, or that a PostToolUse came.
  package let isTold: Bool
}

/// What came of the attempt to settle the open calls of a session.
package struct Settlement: Sendable {
  /// How many calls were settled, and stand in the log now.
  package var count: Int
  /// Why those that are left are not settled.
  package var reason: UnsettledReason

  package init(count: Int = 0, reason: UnsettledReason) {
    self.count = count
    self.reason = reason
  }
}

/// Why it is not known what became of a call.
package enum UnsettledReason: Int, CaseIterable, Sendable {
  case notAsked
  case noTranscript
  case unreadable
  case untold
  case unrecorded

  /// The word used in output.
  package var name: String {
    switch self {
    case .notAsked: "not-asked"
    case .noTranscript: "no-transcript"
    case .unreadable: "unreadable-transcript"
    case .untold: "untold"
    case .unrecorded: "unrecorded"
    }
  }

  /// The reason in words, behind a number of calls.
  package var words: String {
    switch self {
    case .notAsked: "not looked for"
    case .noTranscript: "of sessions without a transcript"
    case .unreadable: "of sessions whose transcript cannot be read"
    case .untold: "of which the transcript does not tell an end yet"
    case .unrecorded: "could not be recorded"
    }
  }
}
