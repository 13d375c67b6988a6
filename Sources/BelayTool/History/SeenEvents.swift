import BelayModel

/// The events of a transcript, to know them again in a copy.
struct SeenEvents: Sendable {
  private var keys: Set<Int> = []

  /// Whether an event of that key stands there.
  func holds(_ key: Int) -> Bool { keys.contains(key) }

  /// Takes an event in.
  mutating func add(_ key: Int) { keys.insert(key) }

  /// The same for the same call with the same content.
  ///
  /// Sixty-four bits: of a million events two are taken for the same once in forty million histories.
  static func key(_ event: HookEvent) -> Int {
    var hasher = Hasher()
    hasher.combine(event.name.rawValue)
    hasher.combine(event.toolUseID ?? "")
    hasher.combine(event.toolName ?? "")
    unsafe event.document.bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
