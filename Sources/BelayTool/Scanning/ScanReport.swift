import BelayIO
import BelayModel
import BelayScan

/// Prints the findings of a scan.
enum ScanReport {
  /// All findings as one JSON array.
  static func json(_ findings: [ScanFinding]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for finding in findings { write(finding, to: &writer) }
    writer.endArray()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// One finding as a line of JSON.
  static func jsonl(_ finding: ScanFinding) -> [UInt8] {
    var writer = JSONWriter()
    write(finding, to: &writer)
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// One finding for people.
  static func text(_ finding: ScanFinding, in console: Console) -> String {
    let place = "\(TerminalText.sanitize(finding.file)):\(finding.line):\(finding.column)"
    var text =
      console.coloured(place, .bold) + ": "
      + console.coloured(finding.severity.name, finding.severity >= .high ? .red : .yellow)
      + ": \(finding.title) [\(finding.rule)] \(finding.redacted)"
    if let advice = finding.advice { text += "\n    \(advice)" }
    return text
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
    writer.key("redacted")
    writer.string(finding.redacted)
    writer.key("fingerprint")
    writer.string(finding.fingerprint)
    writer.key("verified")
    writer.string(finding.verified)
    writer.endObject()
  }
}
