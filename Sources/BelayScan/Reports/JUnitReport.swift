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
      let file = escaped(TerminalText.sanitize(finding.file))
      let place = "\(file):\(finding.line):\(finding.column)"
      let title = escaped("\(finding.title): \(finding.redacted)")
      var body = "\(place): \(title)"
      if let advice = finding.advice { body += "\n" + escaped(advice) }
      text += """
        <testcase classname="\(file)" name="\(escaped(finding.rule)) at \(finding.line):\(finding.column)" \
        file="\(file)" line="\(finding.line)">
        <failure message="\(title)" type="\(escaped(finding.severity.name))">\(body)</failure>
        </testcase>

        """
    }
    return Array((text + "</testsuite>\n</testsuites>\n").utf8)
  }

  /// Text for element content and attribute values.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      // XML 1.0 has no place for the control characters, not even as references.
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}":
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
