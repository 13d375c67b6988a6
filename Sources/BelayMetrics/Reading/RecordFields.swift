import BelayModel

/// The fields of one line that metrics are made of: where they stand, or what they say.
///
/// An empty range stands for a text that is missing.
struct RecordFields {
  var event = RecordEvent.other
  /// Milliseconds since 1970.
  var time: Int64 = 0
  /// OCSF `activity_id`.
  var activity: Int64 = 0
  /// OCSF `disposition_id`.
  var disposition: Int64 = 0
  var uid = 0..<0
  var call = 0..<0
  var operation = 0..<0
  /// The deciding rule.
  var rule = 0..<0
  var team = 0..<0
  var turn = 0..<0
  var agent = 0..<0
  /// Why a session started.
  var source = 0..<0
  var tier = 0..<0
  /// What the rules say; quiet records leave it out.
  var ruling = Ruling.allow
  /// What would have been decided in a later phase.
  var would: Ruling?
  /// Where the objects of these names begin; 0 if they are missing.
  var resolution = 0
  var label = 0
  var summary = 0
  /// Whether the record accounts for bytes or another chain instead of a decision.
  var isBookkeeping = false

  /// Reads a line; `nil` if it is no record.
  init?(_ line: Span<UInt8>) {
    var root = ObjectWalk(line, at: 0)
    var hasMetadata = false
    while root.next(line) {
      if root.isKey("metadata", line) {
        hasMetadata = true
        root.skip(to: readMetadata(line, at: root.value))
      } else if root.isKey("time", line) {
        time = JSONText.integer(line, at: root.value) ?? 0
      } else if root.isKey("activity_id", line) {
        activity = JSONText.integer(line, at: root.value) ?? 0
      } else if root.isKey("disposition_id", line) {
        disposition = JSONText.integer(line, at: root.value) ?? 0
      } else if root.isKey("api", line) {
        let api = Self.text("operation", line, at: root.value)
        operation = api.text
        root.skip(to: api.end)
      } else if root.isKey("policy", line) {
        let policy = Self.text("name", line, at: root.value)
        rule = policy.text
        root.skip(to: policy.end)
      } else if root.isKey("unmapped", line) {
        root.skip(to: readUnmapped(line, at: root.value))
        // What follows is the attestation.
        break
      }
    }
    guard root.isIntact, hasMetadata, time > 0 else { return nil }
  }

  private mutating func readMetadata(_ line: Span<UInt8>, at start: Int) -> Int? {
    var walk = ObjectWalk(line, at: start)
    while walk.next(line) {
      if walk.isKey("uid", line) {
        uid = JSONText.string(line, at: walk.value) ?? 0..<0
      } else if walk.isKey("event_code", line) {
        event = RecordEvent(line, JSONText.string(line, at: walk.value) ?? 0..<0)
      } else if walk.isKey("correlation_uid", line) {
        call = JSONText.string(line, at: walk.value) ?? 0..<0
      }
    }
    return walk.isIntact ? walk.end : nil
  }

  /// A text of the object at `start`, and where that object ends.
  private static func text(
    _ name: StaticString, _ line: Span<UInt8>, at start: Int
  ) -> (text: Range<Int>, end: Int?) {
    var walk = ObjectWalk(line, at: start)
    var text = 0..<0
    while walk.next(line) {
      if walk.isKey(name, line) { text = JSONText.string(line, at: walk.value) ?? 0..<0 }
    }
    return (text, walk.isIntact ? walk.end : nil)
  }

  private mutating func readUnmapped(_ line: Span<UInt8>, at start: Int) -> Int? {
    var walk = ObjectWalk(line, at: start)
    while walk.next(line) {
      if walk.isKey("belay", line) { walk.skip(to: readBelay(line, at: walk.value)) }
    }
    return walk.isIntact ? walk.end : nil
  }

  private mutating func readBelay(_ line: Span<UInt8>, at start: Int) -> Int? {
    var walk = ObjectWalk(line, at: start)
    while walk.next(line) {
      switch walk.key.count {
      case 4:
        if walk.isKey("turn", line) {
          turn = JSONText.string(line, at: walk.value) ?? 0..<0
        } else if walk.isKey("team", line) {
          team = JSONText.string(line, at: walk.value) ?? 0..<0
        } else if walk.isKey("tier", line) {
          tier = JSONText.string(line, at: walk.value) ?? 0..<0
        }
      case 5:
        if walk.isKey("agent", line) {
          agent = JSONText.string(line, at: walk.value) ?? 0..<0
        } else if walk.isKey("would", line) {
          would = Self.ruling(line, at: walk.value)
        } else if walk.isKey("label", line) {
          label = walk.value
        }
      case 6:
        if walk.isKey("ruling", line) {
          ruling = Self.ruling(line, at: walk.value) ?? .allow
        } else if walk.isKey("source", line) {
          source = JSONText.string(line, at: walk.value) ?? 0..<0
        } else if walk.isKey("ledger", line) {
          isBookkeeping = true
        }
      case 7: if walk.isKey("summary", line) { summary = walk.value }
      case 8: if walk.isKey("recovery", line) { isBookkeeping = true }
      case 10: if walk.isKey("resolution", line) { resolution = walk.value }
      default: break
      }
    }
    return walk.isIntact ? walk.end : nil
  }

  private static func ruling(_ line: Span<UInt8>, at start: Int) -> Ruling? {
    guard let text = JSONText.string(line, at: start) else { return nil }
    if JSONText.equals(line, text, "allow") { return .allow }
    if JSONText.equals(line, text, "ask") { return .ask }
    if JSONText.equals(line, text, "deny") { return .deny }
    return nil
  }
}
