import BelayModel

/// The events of some transcripts, to know them again in a copy.
struct SeenEvents: Sendable {
  private var keys: Set<Int> = []

  /// Whether an event stands there: the same call with the same content.
  func holds(_ event: HookEvent) -> Bool { keys.contains(Self.key(event)) }

  /// Takes an event in.
  mutating func add(_ event: HookEvent) { keys.insert(Self.key(event)) }

  /// Takes in all of another's.
  mutating func add(_ other: SeenEvents) { keys.formUnion(other.keys) }

  /// Sixty-four bits: of a million events two are taken for the same once in forty million histories.
  private static func key(_ event: HookEvent) -> Int {
    var hasher = Hasher()
    hasher.combine(event.name)
    hasher.combine(event.toolUseID)
    hasher.combine(event.toolName)
    hasher.combine(event.document.bytes)
    return hasher.finalize()
  }
}
