/// The calls of a session whose end is not recorded yet, and the records that may tell of it.
package struct OpenCalls: Sendable {
  /// The records of calls and questions from the first open call on that matter, in their order.
  package private(set) var entries: [RunLogEntry] = []
  /// Where the part of the log that was looked at ends.
  package private(set) var end = 0
  /// Whether there is more than fits, so that later calls were left out.
  package private(set) var isCut = false

  /// The most records kept: of about two kilobytes each.
  private static let limit = 4096

  /// Looks through a session's log; empty if there is none.
  ///
  /// Complexity: one pass over the beginnings of all lines; only from the first open call on are lines of calls
  /// read as a whole. Memory is bounded: turns in which no call is open are dropped where there are many.
  package init(of path: String, limit: Int = limit) throws(RunLogError) {
    var made: [Mark] = []
    var settled: [Mark] = []
    guard let file = try LogFile.forReading(path), let size = try file.size() else { return }
    var lines = LogLines()
    var end = 0
    try unsafe lines.read(file, range: 0..<size) { line, offset in
      end = offset + line.count + 1
      guard let head = unsafe RecordHead(line), let call = head.call else { return true }
      switch head.kind {
      case .preToolUse: made.append(Mark(call: call, offset: offset))
      case .resolution: settled.append(Mark(call: call, offset: offset))
      case .postToolUse, .permissionRequest, .summary, .other: break
      }
      return true
    } rest: { _, _ in
    }
    self.end = end
    let offsets = Self.open(&made, &settled)
    guard let start = offsets.first else { return }
    var entries: [RunLogEntry] = []
    var isCut = false
    try unsafe lines.read(file, range: start..<end) { line, offset in
      guard let head = unsafe RecordHead(line), head.kind != .other,
        head.kind != .summary,
        case .entry(let entry) = unsafe RunLogReader.decode(Array(line), at: offset)
      else { return true }
      if entries.count >= limit {
        Self.dropSettledTurns(&entries, offsets)
        if entries.count > limit / 2 {
          isCut = true
          return false
        }
      }
      entries.append(entry)
      return true
    } rest: { _, _ in
    }
    self.entries = entries
    self.isCut = isCut
  }

  /// The record of a call, or of its end.
  private struct Mark {
    let call: UInt64
    let offset: Int
  }

  /// Where the calls stand that have no end, in the order of the log.
  ///
  /// Where an id occurs several times, as many calls are settled as there are ends, the last ones.
  private static func open(_ made: inout [Mark], _ settled: inout [Mark]) -> [Int] {
    let order = { (one: Mark, other: Mark) in
      one.call == other.call ? one.offset < other.offset : one.call < other.call
    }
    made.sort(by: order)
    settled.sort(by: order)
    var open: [Int] = []
    var end = 0
    var start = 0
    while start < made.count {
      let call = made[start].call
      var next = start
      while next < made.count, made[next].call == call { next += 1 }
      while end < settled.count, settled[end].call < call { end += 1 }
      var ends = 0
      while end < settled.count, settled[end].call == call {
        ends += 1
        end += 1
      }
      for index in start..<max(start, next - ends) { open.append(made[index].offset) }
      start = next
    }
    open.sort()
    return open
  }

  /// Drops the records of turns in which no call is open: a question is only about calls of its own turn.
  private static func dropSettledTurns(_ entries: inout [RunLogEntry], _ open: [Int]) {
    var turns: [String?] = []
    for entry in entries where isOpen(entry.offset, among: open) {
      if turns.last != entry.turn, !turns.contains(entry.turn) { turns.append(entry.turn) }
    }
    // The turn that is being read may have its open call still to come.
    if let last = entries.last { turns.append(last.turn) }
    entries.removeAll { !turns.contains($0.turn) }
  }

  /// Whether a place is among the sorted ones.
  private static func isOpen(_ offset: Int, among open: [Int]) -> Bool {
    var low = 0
    var high = open.count
    while low < high {
      let middle = (low + high) / 2
      if open[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < open.count && open[low] == offset
  }
}

extension OpenCalls {
  /// The calls whose ends stand in a part of a log, by the hashes of their ids.
  static func settled(
    in file: borrowing LogFile, _ range: Range<Int>
  ) throws(RunLogError) -> [UInt64] {
    var settled: [UInt64] = []
    var lines = LogLines()
    try unsafe lines.read(file, range: range) { line, _ in
      if let head = unsafe RecordHead(line), head.kind == .resolution, let call = head.call {
        settled.append(call)
      }
      return true
    } rest: { _, _ in
    }
    return settled
  }

  /// Whether a record tells the end of one of these calls.
  static func settles(_ body: RecordBody, among settled: [UInt64]) -> Bool {
    let head = unsafe body.bytes.withUnsafeBufferPointer { unsafe RecordHead($0) }
    guard let head, head.kind == .resolution, let call = head.call else { return false }
    return settled.contains(call)
  }
}
