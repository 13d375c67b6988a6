/// How a call ended, as its `call.resolved` record says.
struct ResolutionFields {
  /// The states of a call that metrics tell apart.
  enum Status {
    case executed
    case rejected
    /// Blocked, aborted, or unknown.
    case other
  }

  /// What a call left behind in the world.
  struct Receipt {
    /// The inside of its id.
    var id = 0..<0
    var kind = 0..<0
    /// The id of the receipt that this one takes back; empty if none.
    var reverts = 0..<0
    var hasUndo = false
  }

  var status = Status.other
  /// When a person was asked, and when they had decided, in milliseconds; 0 if not known.
  var asked: Int64 = 0
  var decided: Int64 = 0
  /// When the call was made, in milliseconds; 0 if not known.
  var started: Int64 = 0
  /// When the call ended, in milliseconds; 0 if not known.
  var ended: Int64 = 0
  var receipts: [Receipt] = []

  /// Reads the object that begins at `start`.
  init(_ line: Span<UInt8>, at start: Int) {
    var walk = ObjectWalk(line, at: start)
    while walk.next(line) {
      if walk.isKey("status", line) {
        status = Self.status(line, JSONText.string(line, at: walk.value) ?? 0..<0)
      } else if walk.isKey("asked", line) {
        asked = JSONText.integer(line, at: walk.value) ?? 0
      } else if walk.isKey("decided", line) {
        decided = JSONText.integer(line, at: walk.value) ?? 0
      } else if walk.isKey("started", line) {
        started = JSONText.integer(line, at: walk.value) ?? 0
      } else if walk.isKey("ended", line) {
        ended = JSONText.integer(line, at: walk.value) ?? 0
      } else if walk.isKey("receipts", line) {
        readReceipts(line, at: walk.value)
      }
    }
  }

  private mutating func readReceipts(_ line: Span<UInt8>, at start: Int) {
    guard start < line.count, line[start] == UInt8(ascii: "[") else { return }
    var at = JSONText.blank(line, from: start + 1)
    while at < line.count, line[at] == UInt8(ascii: "{") {
      var receipt = Receipt()
      var walk = ObjectWalk(line, at: at)
      while walk.next(line) {
        let text = JSONText.string(line, at: walk.value) ?? 0..<0
        if walk.isKey("id", line) {
          receipt.id = text
        } else if walk.isKey("kind", line) {
          receipt.kind = text
        } else if walk.isKey("reverts", line) {
          receipt.reverts = text
        } else if walk.isKey("undo", line) {
          receipt.hasUndo = !text.isEmpty
        }
      }
      guard walk.isIntact else { return }
      receipts.append(receipt)
      at = JSONText.blank(line, from: walk.end)
      guard at < line.count, line[at] == UInt8(ascii: ",") else { return }
      at = JSONText.blank(line, from: at + 1)
    }
  }

  private static func status(_ line: Span<UInt8>, _ text: Range<Int>) -> Status {
    if JSONText.equals(line, text, "executed") { return .executed }
    if JSONText.equals(line, text, "rejected") { return .rejected }
    return .other
  }
}
