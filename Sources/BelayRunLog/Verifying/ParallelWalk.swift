import BelayIO

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Verifies a long file in stretches, one a thread, and joins them.
enum ParallelWalk {
  /// How many threads: one a processor, but no crowd.
  static var threads: Int { max(1, min(8, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }

  /// A stretch and what was found in it.
  ///
  /// A class, because a thread is handed one reference and its owner reads the result afterwards; nobody
  /// else touches it in between.
  private final class Stretch {
    let path: String
    let range: Range<Int>
    let isEnd: Bool
    var walker: ChainWalker
    var failure: RunLogError?

    init(path: String, range: Range<Int>, isEnd: Bool, walker: ChainWalker) {
      self.path = path
      self.range = range
      self.isEnd = isEnd
      self.walker = walker
    }

    func run() {
      do throws(RunLogError) {
        guard let file = try LogFile.forReading(path) else {
          throw .system(operation: "read", path: path, errno: ENOENT)
        }
        try ChainVerifier.walk(file, range: range, isEnd: isEnd, walker: &walker)
      } catch {
        failure = error
      }
    }
  }

  /// Verifies the first `size` bytes of a file.
  static func verify(
    _ file: borrowing LogFile, size: Int, marks: [LedgerMark], chain: [UInt8]?,
    report: inout ChainReport
  ) throws(RunLogError) {
    let starts = try boundaries(file, size: size, parts: threads)
    var stretches: [Stretch] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : size
      stretches.append(
        Stretch(
          path: file.path, range: start..<end, isEnd: end == size,
          walker: ChainWalker(path: file.path, marks: marks, isStart: start == 0, chain: chain)))
    }
    Threads.run(stretches.map { stretch in { stretch.run() } })
    try join(stretches, report: &report)
  }

  /// Puts the stretches together in the order of the file; the first break counts.
  private static func join(
    _ stretches: [Stretch], report: inout ChainReport
  ) throws(RunLogError) {
    var last: [UInt8] = []
    var lastSequence = 0
    for (index, stretch) in stretches.enumerated() {
      if let failure = stretch.failure { throw failure }
      let walker = stretch.walker
      if index == 0 {
        report.chain = walker.chain ?? []
      } else if walker.records > 0, let first = walker.firstSequence {
        let kind: ChainBreak.Kind?
        if walker.chain != report.chain {
          kind = .foreign
        } else if first != lastSequence + 1 {
          kind = .misnumbered(expected: lastSequence + 1, found: first)
        } else {
          kind = walker.claimed == last ? nil : .unlinked
        }
        if let kind {
          report.firstBreak = ChainBreak(
            kind: kind, path: report.path, offset: walker.firstOffset, record: report.records + 1)
          return
        }
      }
      if let found = walker.found {
        report.firstBreak = ChainBreak(
          kind: found.kind, path: found.path, offset: found.offset,
          record: report.records + found.record)
      }
      report.records += walker.records
      report.recoveries += walker.recoveries
      report.tornBytes = walker.tornBytes
      if walker.records > 0 {
        last = walker.last
        lastSequence = walker.lastSequence
        report.head = Array(last.suffix(RecordLayout.digits))
      }
      if report.firstBreak != nil { return }
    }
  }

  /// Where the stretches begin: at records that are not recovery records, because those look back.
  private static func boundaries(
    _ file: borrowing LogFile, size: Int, parts: Int
  ) throws(RunLogError) -> [Int] {
    var starts = [0]
    for part in 1..<max(2, parts) {
      let near = size / parts * part
      guard near > starts[starts.count - 1] else { continue }
      let bytes = try file.read(at: near, count: 256 << 10)
      let found = unsafe bytes.withUnsafeBufferPointer { unsafe boundary(in: $0) }
      if let found, near + found < size { starts.append(near + found) }
    }
    return starts
  }

  private static func boundary(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var start: Int?
    for at in bytes.indices where unsafe bytes[at] == UInt8(ascii: "\n") {
      if let start {
        let line = unsafe UnsafeBufferPointer(rebasing: bytes[start..<at])
        if let parts = unsafe RecordLine(line), unsafe RecoveredBytes(LineBytes(line), parts) == nil
        {
          return start
        }
      }
      start = at + 1
    }
    return nil
  }
}
