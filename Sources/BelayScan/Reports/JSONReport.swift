import BelayIO
import BelayModel
import BelaySecrets

/// Findings as JSON.
package enum JSONReport {
  /// All findings as one array.
  package static func array(_ findings: [ScanFinding]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for finding in findings { write(finding, to: &writer) }
    writer.endArray()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// One finding a line, so that the parts of many jobs simply concatenate.
  package static func lines(_ findings: [ScanFinding]) -> [UInt8] {
    var writer = JSONWriter()
    for finding in findings {
      write(finding, to: &writer)
      writer.endLine()
    }
    return writer.bytes
  }

  private static func write(_ finding: ScanFinding, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("rule")
    writer.string(finding.rule)
    writer.key("severity")
    writer.string(finding.severity.name)
    writer.key("file")
    writer.string(finding.file)
    writer.key("line")
    writer.integer(Int64(finding.line))
    writer.key("column")
    writer.integer(Int64(finding.column))
    if let commit = finding.commit {
      writer.key("commit")
      writer.string(commit.id)
      writer.key("author")
      writer.string(commit.author)
      writer.key("date")
      writer.string(commit.date)
    }
    writer.key("redacted")
    writer.string(finding.redacted)
    writer.key("fingerprint")
    writer.string(finding.fingerprint)
    writer.key("verified")
    writer.string(finding.verification.name)
    writer.endObject()
  }
}
