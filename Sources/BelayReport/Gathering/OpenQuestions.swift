import BelayModel
import BelayRunLog

/// The approval questions of one run that rules had something to do with, by the time they were asked.
///
/// A question does not name its call; what became of the call says when it was asked.
struct OpenQuestions {
  private var rules: [Int64: [String]] = [:]
  private var order: [Int64] = []

  /// How many are remembered, the last.
  private static let most = 256

  /// Remembers a question.
  mutating func add(_ entry: RunLogEntry) {
    guard entry.event == HookEventName.permissionRequest.rawValue, !entry.rules.isEmpty,
      !LaneEvent.isRefused(entry)
    else { return }
    if rules.updateValue(entry.rules, forKey: entry.time) == nil { order.append(entry.time) }
    if order.count > Self.most { rules[order.removeFirst()] = nil }
  }

  /// The rules of the question that was asked then.
  func rules(askedAt time: Int64?) -> [String] { time.flatMap { rules[$0] } ?? [] }
}
