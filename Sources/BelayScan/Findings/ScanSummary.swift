/// What a scan looked at.
package struct ScanSummary: Sendable, Equatable {
  /// Texts that were scanned.
  package var files = 0
  package var bytes = 0
  /// Files that are not text.
  package var binaries = 0
  /// Archives and compressed files, which are not looked into.
  package var archives = 0
  /// Files and folders that a `.gitignore` or `.belayignore` leaves out.
  package var ignored = 0
  /// Findings that a comment in their line allows.
  package var allowed = 0
  /// Examples in documentation, which are not reported.
  package var samples = 0
  /// Findings that the baseline knows.
  package var known = 0
  /// What could not be read or judged, as `path: reason`, in the order of the files.
  package var problems: [String] = []

  package init() {}

  /// Whether there was anything to look at.
  package var isEmpty: Bool { files + binaries + archives == 0 }

  /// Adds the counts of another part of the scan; problems go behind those of this one.
  package mutating func add(_ other: ScanSummary) {
    files += other.files
    bytes += other.bytes
    binaries += other.binaries
    archives += other.archives
    ignored += other.ignored
    allowed += other.allowed
    samples += other.samples
    known += other.known
    problems += other.problems
  }
}
