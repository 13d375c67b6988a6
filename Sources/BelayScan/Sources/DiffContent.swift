package import BelayIO

/// Scans the added lines of a diff that somebody hands over.
package enum DiffContent {
  /// Reads a diff to its end.
  ///
  /// - Throws: `ScanError.noDiff` if the input is not empty and holds no section of a diff.
  package static func scan(
    _ input: borrowing FileInput, _ settings: ScanSettings, ignore: IgnoreRules
  ) throws(ScanError) -> ScanOutcome {
    var reader = DiffReader(StreamScanner(settings), ignore: ignore)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var isEmpty = true
    do throws(FileError) {
      while true {
        let count = try input.fill(&buffer, from: 0)
        if count > 0 { isEmpty = false }
        reader.append(buffer, 0..<count)
        if count < buffer.count { break }
      }
    } catch {
      throw .unreadable("standard input", error.description)
    }
    reader.finish()
    var outcome = reader.outcome
    if !isEmpty, reader.sections == 0, outcome.summary.isEmpty { throw .noDiff }
    outcome.summary.binaries += reader.binaries.count
    return outcome
  }
}
