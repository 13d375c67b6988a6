/// Tells from a session's log that the ledger must have had an entry of it.
enum LedgerTrace {
  /// Whether the log holds a summary, behind which the head of its chain goes to the ledger.
  ///
  /// Looked for only where there is no ledger.
  static func exists(in path: String) -> Bool {
    guard let file = try? LogFile.forReading(path), let size = (try? file.size()) ?? nil else {
      return false
    }
    var isFound = false
    var lines = LogLines()
    try? unsafe lines.read(file, range: 0..<size) { line, _ in
      isFound = unsafe RecordHead(line)?.kind == .summary
      return !isFound
    } rest: { _, _ in
    }
    return isFound
  }
}
