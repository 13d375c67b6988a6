/// Replaces found secrets in a text.
package enum Redaction {
  /// The text with each finding replaced by `[redacted:<rule>]`; everything else byte by byte as
  /// it was.
  ///
  /// Findings are those of a scan of the same array: sorted, not overlapping. What lies outside
  /// the slice is ignored; a finding that crosses its edge is replaced as far as it reaches in.
  package static func redact(_ bytes: ArraySlice<UInt8>, findings: [SecretFinding]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    for finding in findings {
      let start = max(finding.range.lowerBound, position)
      let end = min(finding.range.upperBound, bytes.endIndex)
      guard start < end else { continue }
      output.append(contentsOf: bytes[position..<start])
      output.append(contentsOf: "[redacted:".utf8)
      output.append(contentsOf: finding.rule.utf8)
      output.append(UInt8(ascii: "]"))
      position = end
    }
    output.append(contentsOf: bytes[position..<bytes.endIndex])
    return output
  }
}
