import BelayScan

/// Scans with a baseline's fingerprint and writes the baseline anew.
enum BaselineRenewal {
  /// Takes the findings over into the baseline and writes it to its file.
  ///
  /// - Throws: why it could not be scanned or written; the file is then what it was.
  static func run(
    _ baseline: inout Baseline, _ file: String, _ sources: ScanSources
  ) throws(ScanError) {
    let outcome = try sources.scan(ScanSettings(fingerprint: baseline.fingerprint))
    for problem in outcome.summary.problems { Console.note("belay scan baseline: \(problem)") }
    if outcome.summary.isEmpty && !sources.mayBeEmpty {
      throw .baseline(file: file, "nothing was scanned, so nothing was written")
    }
    let change = baseline.update(outcome.findings)
    try baseline.write(file)
    Console.note(
      "belay scan baseline: \(file): \(change.added) added, \(change.removed) removed,"
        + " \(change.kept) kept")
  }
}
