import BelayScan

/// Scans with a baseline's fingerprint and writes the baseline anew.
enum BaselineRenewal {
  /// Takes the findings over into the baseline and writes it to its file.
  ///
  /// - Throws: why it could not be scanned or written; the file is then what it was.
  static func run(
    _ baseline: inout Baseline, _ file: String, _ target: ScanTarget
  ) throws(ScanError) {
    var settings = ScanSettings(fingerprint: baseline.fingerprint)
    settings.custom = PolicySecrets.load().rules
    let outcome = try target.scan(settings)
    for problem in outcome.summary.problems { Console.note("belay scan baseline: \(problem)") }
    if outcome.summary.isEmpty && !target.mayBeEmpty {
      throw .baseline(file: file, "nothing was scanned, so nothing was written")
    }
    let change = baseline.update(outcome.findings)
    try baseline.write(file)
    Console.note(
      "belay scan baseline: \(file): \(change.added) added, \(change.removed) removed,"
        + " \(change.kept) kept")
  }
}
