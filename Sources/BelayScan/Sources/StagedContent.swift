import BelayIO
import BelayProcess

/// Scans what the next commit would add, read from the index and not from the files: they may differ.
package enum StagedContent {
  /// Renames are not looked for: a renamed file is a new one, whose lines all count.
  private static let common = [
    "diff", "--cached", "--no-renames", "--diff-filter=ACMRT", "--ignore-submodules", "--no-color",
    "--no-ext-diff", "--no-textconv",
  ]

  /// Scans the added lines of every staged file.
  package static func scanAddedLines(
    _ git: GitPlace, _ settings: ScanSettings, ignore: IgnoreRules
  ) throws(ScanError) -> ScanOutcome {
    var reader = DiffReader(StreamScanner(settings), ignore: ignore)
    do throws(GitError) {
      var stream = try git.stream(
        common + [
          "--patch", "--unified=0", "--inter-hunk-context=0", "--full-index", "--src-prefix=a/",
          "--dst-prefix=b/",
        ])
      while let piece = try stream.next() { reader.append(piece, 0..<piece.count) }
    } catch {
      throw .git(error.description)
    }
    reader.finish()
    var outcome = reader.outcome
    // Git calls UTF-16 binary, so these are read as a whole and judged here.
    let objects = reader.binaries.filter { !ignore.ignores(file: $0.path) }
      .map { GitObjects.Object(id: $0.object, path: $0.path) }
    guard !objects.isEmpty else { return outcome }
    var reading = GitObjects(reader.takeScanner())
    try reading.scan(objects, git) { _ in }
    outcome.add(reading.outcome)
    return outcome
  }

  /// Scans every staged file as a whole.
  package static func scanFiles(
    _ git: GitPlace, _ settings: ScanSettings, ignore: IgnoreRules
  ) throws(ScanError) -> ScanOutcome {
    let raw = try git.output(common + ["--raw", "--no-abbrev", "-z"])
    let objects = RawChange.changes(in: raw).filter(\.isFile)
    let wanted = objects.filter { !ignore.ignores(file: $0.path) }
    var reading = GitObjects(StreamScanner(settings))
    try reading.scan(wanted.map { GitObjects.Object(id: $0.object, path: $0.path) }, git) { _ in }
    var outcome = reading.outcome
    outcome.summary.ignored += objects.count - wanted.count
    return outcome
  }
}
