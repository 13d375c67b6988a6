import BelayModel
import BelayRunLog

/// Ties approval questions to calls: a PermissionRequest does not name its call (Codex 0.163.0).
enum QuestionLinks {
  /// Ties the questions to the calls, in the order in which they came.
  ///
  /// The one open call of the same turn and agent with the same arguments is meant (`exact`), else the only
  /// open call (`inferred`); of several, none is (`ambiguous`). A call that has its question already is open
  /// for another only if no other call is.
  static func tie(_ questions: [(entry: RunLogEntry, position: Int)], to calls: inout [CallTrace]) {
    for question in questions {
      var open = calls.indices.filter {
        calls[$0].isOpen(at: question.entry, position: question.position)
      }
      let unasked = open.filter { calls[$0].link == nil }
      if !unasked.isEmpty { open = unasked }
      let same = open.filter { isSame(calls[$0].entry, question.entry) }
      let candidates = same.isEmpty ? open : same
      if candidates.count == 1, let index = candidates.first {
        calls[index].link = same.isEmpty ? .inferred : .exact
        calls[index].asked = question.entry.time
        if question.entry.outcome == .blocked { calls[index].isQuestionDenied = true }
      } else {
        for index in candidates { calls[index].link = .ambiguous }
      }
    }
  }

  /// Whether two records are of the same arguments; quiet ones hold only the beginning of the digest.
  private static func isSame(_ one: RunLogEntry, _ other: RunLogEntry) -> Bool {
    guard let first = one.argumentsHMAC, let second = other.argumentsHMAC else { return false }
    let count = min(first.utf8.count, second.utf8.count)
    return count >= 32 && first.utf8.prefix(count).elementsEqual(second.utf8.prefix(count))
  }
}
