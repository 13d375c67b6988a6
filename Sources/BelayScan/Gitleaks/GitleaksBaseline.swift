import BelayIO
package import BelayModel

/// A report of gitleaks in JSON that serves as its baseline.
///
/// It holds the secrets themselves, unless it was written with `--redact`; here only their keyed hashes
/// are kept, and only for as long as the scan takes.
package struct GitleaksBaseline: Sendable {
  /// File and hash of the secret.
  private var secrets: Set<String> = []
  /// File, rule and line of entries whose secret is redacted.
  private var places: Set<String> = []

  /// Reads a report.
  package init(_ document: JSONDocument, file: String, fingerprint: Fingerprint) throws(ScanError) {
    guard document.nodes[0].kind == .array else {
      throw .baseline(file: file, "this is no report of gitleaks in JSON")
    }
    var index = 1
    while index < Int(document.nodes[0].end) {
      guard let rule = document.string("RuleID", of: index),
        let path = document.string("File", of: index)
      else {
        throw .baseline(
          file: file, "an entry has no RuleID or File; make the report with gitleaks -f json")
      }
      let name = RelativePath.of(Array(path.utf8))
      let secret = document.string("Secret", of: index) ?? ""
      if secret.isEmpty || secret.hasPrefix("REDACTED") || secret.hasSuffix("...") {
        let line = document.member("StartLine", of: index).map { document.text(at: $0) } ?? []
        places.insert("\(name)\u{0}\(rule)\u{0}\(String(decoding: line, as: UTF8.self))")
      } else {
        secrets.insert("\(name)\u{0}\(fingerprint.digest(ArraySlice(secret.utf8)))")
      }
      index = document.following(index)
    }
  }

  /// Whether a finding is listed.
  package func holds(_ finding: ScanFinding) -> Bool {
    let name = RelativePath.of(finding.file)
    return secrets.contains("\(name)\u{0}\(finding.secretDigest)")
      || places.contains("\(name)\u{0}\(finding.rule)\u{0}\(finding.line)")
  }
}
