import BelayIO
import BelaySecrets

/// The line of a finding as people may see it: every secret in it replaced, long runs that nobody
/// recognised too, cut around the finding.
package struct Excerpt: Sendable, Equatable {
  /// Harmless on a terminal.
  package let text: String
  /// How many characters stand in front of the finding's redacted form, and how many it has.
  package let before: Int
  package let width: Int

  /// How much of the line is shown on either side, in bytes.
  static let reach = 48
  /// A run of token characters this long, with a digit in it, may be a secret of a kind nobody knows.
  private static let longestRun = 16

  package init(text: String, before: Int, width: Int) {
    self.text = text
    self.before = before
    self.width = width
  }

  /// Makes the excerpt of one finding; `findings` are those near it.
  static func make(
    of finding: SecretFinding, among findings: ArraySlice<SecretFinding>, in bytes: [UInt8],
    count: Int
  ) -> Excerpt {
    let range = finding.range
    var start = range.lowerBound
    let first = max(0, start - reach)
    while start > first, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    let isCutBefore = start == first && start > 0 && bytes[start - 1] != UInt8(ascii: "\n")
    while start < range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = range.upperBound
    let last = min(count, end + reach)
    while end < last, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    let before = shown(start..<range.lowerBound, findings, bytes, isInside: isCutBefore)
    let after = shown(range.upperBound..<end, findings, bytes, isInside: true)
    let left = TerminalText.sanitize((isCutBefore ? "…" : "") + before)
    return Excerpt(
      text: left + finding.redacted + TerminalText.sanitize(after),
      before: left.unicodeScalars.count, width: finding.redacted.unicodeScalars.count)
  }

  /// A piece of the line without what might be secret.
  ///
  /// `isInside`: whether it begins in the middle of something; what touches a secret belongs to it.
  private static func shown(
    _ range: Range<Int>, _ findings: ArraySlice<SecretFinding>, _ bytes: [UInt8], isInside: Bool
  ) -> String {
    var output: [UInt8] = []
    var position = range.lowerBound
    var run = position
    var touches = isInside
    func closeRun(at end: Int) {
      let piece = bytes[run..<end]
      let hasDigit = piece.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      if touches && !piece.isEmpty || piece.count >= longestRun && hasDigit
        || piece.count >= 2 * longestRun
      {
        output += "…".utf8
      } else {
        output += piece
      }
    }
    while position < range.upperBound {
      if let other = findings.first(where: { $0.range.contains(position) }) {
        closeRun(at: position)
        output += other.redacted.utf8
        position = min(range.upperBound, other.range.upperBound)
        run = position
        touches = true
        continue
      }
      let byte = bytes[position]
      position += 1
      if isTokenByte(byte) { continue }
      closeRun(at: position - 1)
      output.append(byte)
      run = position
      touches = false
    }
    closeRun(at: range.upperBound)
    return String(decoding: output, as: UTF8.self)
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "!"), UInt8(ascii: "$"),
      UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "*"), 0x80...0xFF:
      true
    default: false
    }
  }
}
