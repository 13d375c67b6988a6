import BelayIO
import BelayModel
import BelaySecrets

/// Findings as CSV (RFC 4180), one a line behind a header.
package enum CSVReport {
  /// The whole table.
  package static func table(_ findings: [ScanFinding]) -> [UInt8] {
    var text =
      "rule,severity,file,line,column,commit,author,date,redacted,fingerprint,verified\r\n"
    for finding in findings {
      let fields = [
        finding.rule, finding.severity.name, TerminalText.sanitize(finding.file),
        String(finding.line), String(finding.column), finding.commit?.id ?? "",
        TerminalText.sanitize(finding.commit?.author ?? ""),
        TerminalText.sanitize(finding.commit?.date ?? ""),
        finding.redacted, finding.fingerprint, finding.verification.name,
      ]
      text += CSVField.line(fields.map(CSVField.quoted))
    }
    return Array(text.utf8)
  }
}
