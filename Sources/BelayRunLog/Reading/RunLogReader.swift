import BelayIO

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Reads logs line by line, in bounded memory.
package enum RunLogReader {
  /// Reads the records of a file in their order.
  ///
  /// What stands behind the last newline is left for the next time: its writer may not have finished.
  /// `body` is given each line and answers whether to go on. To follow a growing file, begin where the call
  /// before ended, which is what is returned.
  @discardableResult
  package static func read(
    _ path: String, from offset: Int = 0, _ body: (RunLogLine) -> Bool
  ) throws(RunLogError) -> Int {
    guard let file = try LogFile.forReading(path), let size = try file.size() else {
      throw .system(operation: "read", path: path, errno: 2)
    }
    var end = min(offset, size)
    var lines = LogLines()
    try unsafe lines.read(file, range: end..<size) { line, offset in
      end = offset + line.count + 1
      return unsafe body(decode(Array(line), at: offset))
    } rest: { _, _ in
    }
    return end
  }

  /// The sessions that have a file, as paths in the order of their names.
  package static func files(stateFolder: String) -> [String] {
    let folder = StateFolder(stateFolder).log
    return FolderListing.names(in: folder).filter { $0.hasSuffix(".jsonl") }.map {
      folder + "/" + $0
    }
  }

  /// Why there is no session that has a file, in words.
  package static func absence(stateFolder: String) -> String {
    let folder = StateFolder(stateFolder).log
    switch FolderListing.failure(of: folder) {
    case 0, ENOENT: return "no run log in \(stateFolder); the hooks have recorded nothing yet"
    case let failure:
      return RunLogError.system(operation: "read", path: folder, errno: failure).description
    }
  }

  /// What a line says.
  static func decode(_ line: [UInt8], at offset: Int) -> RunLogLine {
    let length = line.count
    guard let document = try? JSONScanner.parse(line),
      let entry = RunLogEntry(document, offset: offset)
    else { return .malformed(offset: offset, length: length) }
    return .entry(entry)
  }
}

extension RunLogReader {
  /// Hands out the lines of a file as they stand, for readers of millions that take out only what they need.
  ///
  /// `body` is given each line without its newline and where it begins, and answers whether to go on. What
  /// stands behind the last newline is left for the next time. Memory: one buffer of 256 KiB, more only for
  /// longer lines.
  ///
  /// - Returns: where the last line that was handed out ends, to begin at the next time.
  @discardableResult
  package static func lines(
    of path: String, from offset: Int = 0, _ body: (Span<UInt8>, Int) -> Bool
  ) throws(RunLogError) -> Int {
    guard let file = try LogFile.forReading(path), let size = try file.size() else {
      throw .system(operation: "read", path: path, errno: 2)
    }
    var end = min(offset, size)
    var lines = LogLines()
    try unsafe lines.read(file, range: end..<size) { line, offset in
      end = offset + line.count + 1
      return unsafe body(line.span, offset)
    } rest: { _, _ in
    }
    return end
  }
}
