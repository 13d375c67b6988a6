/// Verifies one file of chained records: fingerprints, numbers, links.
///
/// Complexity: linear, 256 KiB of memory a thread; nearly all of the time goes into SHA-256.
package enum ChainVerifier {
  /// Verifies a file by itself, without the ledger.
  package static func verify(_ path: String) throws(RunLogError) -> ChainReport {
    try verify(path, marks: []).report
  }

  /// Verifies a file and compares it with what the ledger knows of it.
  ///
  /// `marks` come by rising number; `chain` is the id that every record must have, as the inside of a
  /// JSON string, `nil` that of the first record. Entries of the ledger are returned if they are wanted.
  static func verify(
    _ path: String, marks: [LedgerMark], chain: [UInt8]? = nil, readsLedger: Bool = false
  ) throws(RunLogError) -> (report: ChainReport, ledger: [LedgerLine]) {
    guard let file = try LogFile.forReading(path), let size = try file.size() else {
      throw .system(operation: "read", path: path, errno: noSuchFile)
    }
    var report = ChainReport(path: path)
    var ledger: [LedgerLine] = []
    if size >= parallelSize, !readsLedger {
      try ParallelWalk.verify(file, size: size, marks: marks, chain: chain, report: &report)
    } else {
      var walker = ChainWalker(
        path: path, marks: marks, isStart: true, chain: chain, readsLedger: readsLedger)
      try walk(file, range: 0..<size, isEnd: true, walker: &walker)
      report.take(walker)
      ledger = walker.ledger
    }
    if report.firstBreak == nil, let last = marks.last, last.count > report.records {
      report.missing = last.count - report.records
    }
    return (report, ledger)
  }

  /// Checks one stretch of a file.
  static func walk(
    _ file: borrowing LogFile, range: Range<Int>, isEnd: Bool, walker: inout ChainWalker
  ) throws(RunLogError) {
    var lines = LogLines()
    // Copied in and out, because two closures cannot share the caller's variable.
    var checking = walker
    try unsafe lines.read(file, range: range) { line, offset in
      unsafe checking.check(line, at: offset)
      return checking.found == nil
    } rest: { rest, offset in
      if isEnd { unsafe checking.finish(rest, at: offset) } else { checking.finish() }
    }
    walker = checking
  }

  /// From which size on a second thread is worth its start.
  private static let parallelSize = 4 << 20
  /// ENOENT, everywhere.
  private static let noSuchFile: Int32 = 2
}

extension ChainReport {
  /// What a walk over the whole file found.
  mutating func take(_ walker: ChainWalker) {
    chain = walker.chain ?? []
    records = walker.records
    recoveries = walker.recoveries
    tornBytes = walker.tornBytes
    head = Array(walker.last.suffix(RecordLayout.digits))
    firstBreak = walker.found
  }
}
