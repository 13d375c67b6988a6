import BelayIO
import BelayModel

/// Findings as JUnit XML, which CI systems show as failed tests: one case a finding.
package enum JUnitReport {
  /// The whole document; without findings it holds one passed case.
  package static func document(_ findings: [ScanFinding]) -> [UInt8] {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
      <testsuite name="belay scan" tests="\(max(1, findings.count))" failures="\(findings.count)" errors="0">

      """
    if findings.isEmpty { text += "<testcase classname=\"belay\" name=\"no secrets\"/>\n" }
    for finding in findings {
      let file = XMLText.escaped(TerminalText.sanitize(finding.file))
      let place = "\(file):\(finding.line):\(finding.column)"
      let title = XMLText.escaped("\(finding.title): \(finding.redacted)")
      var body = "\(place): \(title)"
      if let advice = finding.advice { body += "\n" + XMLText.escaped(advice) }
      text += """
        <testcase classname="\(file)" name="\(XMLText.escaped(finding.rule)) at \(finding.line):\(finding.column)" \
        file="\(file)" line="\(finding.line)">
        <failure message="\(title)" type="\(XMLText.escaped(finding.severity.name))">\(body)</failure>
        </testcase>

        """
    }
    return Array((text + "</testsuite>\n</testsuites>\n").utf8)
  }
}
