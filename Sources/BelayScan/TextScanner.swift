import BelayDigest
package import BelayModel
import BelaySecrets

/// Scans texts and says where in their file the findings stand.
package struct TextScanner: ~Copyable {
  private var scanner: SecretScanner
  private let key: [UInt8]

  /// `key`: the local key, under which fingerprints are taken: nobody without it can guess a short
  /// secret from its fingerprint.
  package init(custom: [SecretPatternRule] = [], key: [UInt8]) {
    scanner = SecretScanner(custom: custom)
    self.key = key
  }

  /// Scans a text.
  ///
  /// `lines`: the line in the file of every line of the text; empty if the text is the whole file.
  /// `undecided`: receives the rules that could not be decided.
  package mutating func scan(
    _ text: [UInt8], file: String, lines: [Int] = [], undecided: inout [String]
  ) -> [ScanFinding] {
    let result = scanner.scan(text, in: 0..<text.count)
    undecided += result.undecided
    var findings: [ScanFinding] = []
    var line = 0
    var lineStart = 0
    var at = 0
    for finding in result.findings {
      while at < finding.range.lowerBound {
        if text[at] == UInt8(ascii: "\n") {
          line += 1
          lineStart = at + 1
        }
        at += 1
      }
      let before = text[lineStart..<finding.range.lowerBound]
      let secret = Array(text[finding.range])
      findings.append(
        ScanFinding(
          rule: finding.rule, title: finding.title, severity: finding.severity, file: file,
          line: line < lines.count ? lines[line] : line + 1,
          column: before.reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) },
          redacted: finding.redacted,
          fingerprint: finding.rule + ":"
            + String(
              ArgumentsDigest.hex(key: key, Array(finding.rule.utf8) + [0] + secret).prefix(32)),
          verified: finding.verification.name, advice: finding.advice))
    }
    return findings
  }
}
