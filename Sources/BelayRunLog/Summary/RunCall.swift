import BelayModel

/// What the log tells of one call, gathered from all its records.
struct RunCall: Sendable {
  /// Where its PreToolUse stands among the records; `nil` if there is none.
  var position: Int?
  var isRefused = false
  var changes: [FileChange] = []
  /// Changed files that the record only counts.
  var unlisted = 0
  var hasPost = false
  /// Where that which told of its end stands.
  var end: Int?
  var resolution: CallResolution?
  var tests: TestOutcome?
  var receipts: [Receipt] = []
  var checks: [String] = []

  /// Whether Belay let it through and nothing says that it came to nothing.
  var counts: Bool {
    guard position != nil, !isRefused else { return false }
    switch resolution?.status {
    case .blocked, .rejected, .aborted: return false
    case .executed, .unresolved, nil: return true
    }
  }

  /// Whether its exit status, as far as it is known, and its counts say that its tests passed.
  var hasPassedTests: Bool {
    guard let tests, tests.failed == 0 else { return false }
    guard let code = resolution?.exitCode else { return tests.passed > 0 }
    return code == 0
  }
}

/// The calls of a run, found by their ids: open addressing over FNV-1a hashes.
///
/// Embedded Swift has dictionaries, but they would bring their seed and their generic code into a hook.
struct RunCalls: Sendable {
  private(set) var all: [RunCall] = []
  private var names: [String] = []
  /// Places in `all` plus one; 0 is empty, and at most half are taken of a power of two.
  private var slots = [Int32](repeating: 0, count: 64)

  /// The place of the call with that id, which is made if it is not there.
  mutating func place(of id: String) -> Int {
    if all.count * 2 >= slots.count { grow() }
    var slot = Self.hash(id) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if names[place] == id { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    all.append(RunCall())
    names.append(id)
    slots[slot] = Int32(truncatingIfNeeded: all.count)
    return all.count - 1
  }

  /// Changes the call with that id.
  mutating func update(_ id: String, _ body: (inout RunCall) -> Void) {
    body(&all[place(of: id)])
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (place, name) in names.enumerated() {
      var slot = Self.hash(name) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: place + 1)
    }
  }

  private static func hash(_ text: String) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }
}
