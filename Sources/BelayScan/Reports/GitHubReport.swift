import BelayIO
import BelayModel

/// Findings as workflow commands of GitHub Actions, which become annotations of the lines.
package enum GitHubReport {
  /// One command a line.
  package static func annotations(_ findings: [ScanFinding]) -> [UInt8] {
    var text = ""
    for finding in findings {
      let command = finding.severity >= .high ? "error" : "warning"
      let file = property(RelativePath.of(finding.file))
      var message = "\(finding.title) \(finding.redacted)"
      if let advice = finding.advice { message += "\n" + advice }
      text +=
        "::\(command) file=\(file),line=\(finding.line),col=\(finding.column),"
        + "title=\(property("belay: \(finding.rule)"))::\(data(message))\n"
    }
    return Array(text.utf8)
  }

  /// The escapes of a command's message (actions/toolkit, command.ts).
  private static func data(_ text: String) -> String {
    escaped(text, also: [])
  }

  /// Those of a property.
  private static func property(_ text: String) -> String {
    escaped(text, also: [":", ","])
  }

  private static func escaped(_ text: String, also more: [Unicode.Scalar]) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "%" || scalar == "\r" || scalar == "\n" || more.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      } else {
        result += TerminalText.sanitize(String(scalar))
      }
    }
    return result
  }
}
