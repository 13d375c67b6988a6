/// The calls of a session whose end is not recorded yet, and the records that may tell of it.
package struct OpenCalls: Sendable {
  /// All records of decisions and resolutions from the first open call on, in their order.
  package private(set) var entries: [RunLogEntry] = []

  /// Looks through a session's log; empty if there is none.
  ///
  /// Complexity: one pass over the beginnings of all lines; only from the first open call on are lines read
  /// as a whole.
  package init(of path: String) throws(RunLogError) {
    guard let start = try Self.firstOpen(path) else { return }
    var entries: [RunLogEntry] = []
    try RunLogReader.read(path, from: start) { line in
      if case .entry(let entry) = line, entry.kind == .decision || entry.kind == .resolution {
        entries.append(entry)
      }
      return true
    }
    self.entries = entries
  }

  /// Where the record of the first call stands that is not resolved; `nil` if there is none.
  private static func firstOpen(_ path: String) throws(RunLogError) -> Int? {
    guard let file = try LogFile.forReading(path), let size = try file.size() else { return nil }
    var open: [(call: UInt64, offset: Int)] = []
    var lines = LogLines()
    try unsafe lines.read(file, range: 0..<size) { line, offset in
      guard let head = unsafe RecordHead(line), let call = head.call else { return true }
      switch head.kind {
      case .preToolUse: open.append((call, offset))
      case .resolution:
        if let index = open.firstIndex(where: { $0.call == call }) { open.remove(at: index) }
      case .other: break
      }
      return true
    } rest: { _, _ in
    }
    return open.first?.offset
  }
}
