import BelayIO
import BelayModel

/// Lists of findings that shall not be reported again: Belay's baseline, or what gitleaks has.
package struct KnownFindings: Sendable {
  private let baseline: Baseline?
  private let report: GitleaksBaseline?
  private let places: GitleaksIgnore
  /// How fingerprints are to be taken, so that they can be compared.
  package let fingerprint: Fingerprint

  /// Reads a baseline, Belay's or a JSON report of gitleaks, and a `.gitleaksignore`.
  ///
  /// - Parameters:
  ///   - file: the file of the baseline; `nil` for none.
  ///   - gitleaksIgnore: the file of that name; it may be missing.
  ///   - key: what fingerprints are taken with if the baseline has no key of its own.
  /// - Throws: what is wrong with a file.
  package init(
    baseline file: String?, gitleaksIgnore: String, key: () -> [UInt8]
  ) throws(ScanError) {
    places = try GitleaksIgnore.read(gitleaksIgnore)
    guard let file else {
      baseline = nil
      report = nil
      fingerprint = Fingerprint(key: key())
      return
    }
    let document = try Baseline.document(file)
    if document.nodes[0].kind == .array {
      fingerprint = Fingerprint(key: key())
      baseline = nil
      report = try GitleaksBaseline(document, file: file, fingerprint: fingerprint)
    } else {
      let read = try Baseline.read(document, file)
      fingerprint = read.fingerprint
      baseline = read
      report = nil
    }
  }

  /// Takes out what is known, and counts it.
  package func sift(_ outcome: inout ScanOutcome) {
    if baseline == nil, report == nil, places.isEmpty { return }
    let all = outcome.findings.count
    outcome.findings.removeAll { finding in
      baseline?.holds(finding.fingerprint) ?? false || report?.holds(finding) ?? false
        || places.holds(finding)
    }
    outcome.summary.known += all - outcome.findings.count
  }
}
