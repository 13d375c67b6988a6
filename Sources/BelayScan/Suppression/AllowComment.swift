import BelayIO
import BelayModel
import BelaySecrets

/// Comments that allow the secret in their line.
///
/// `belay:allow RULE-ID, …` allows these rules only; `gitleaks:allow`, `pragma: allowlist secret` and,
/// in the line before, `pragma: allowlist nextline secret` allow all, as their own tools take them.
package enum AllowComment {
  /// How far from a secret its line is searched.
  private static let reach = 4096

  /// Whether a comment in the first or last line of a finding allows it.
  static func allows(_ finding: SecretFinding, in bytes: [UInt8], count: Int) -> Bool {
    let range = finding.range
    let start = lineStart(range.lowerBound, bytes)
    let first = start..<lineEnd(range.lowerBound, bytes, count)
    if allows(bytes[first], rule: finding.rule) { return true }
    let last = lineStart(range.upperBound - 1, bytes)..<lineEnd(range.upperBound - 1, bytes, count)
    if last != first, allows(bytes[last], rule: finding.rule) { return true }
    guard start > 0, bytes[start - 1] == UInt8(ascii: "\n") else { return false }
    let before = String(decoding: bytes[lineStart(start - 1, bytes)..<start], as: UTF8.self)
    return before.holds("pragma: allowlist nextline secret")
      || before.holds("pragma:allowlist nextline secret")
  }

  /// Whether a line allows a rule.
  package static func allows(_ line: ArraySlice<UInt8>, rule: String) -> Bool {
    let text = String(decoding: line, as: UTF8.self)
    if text.holds("gitleaks:allow") || text.holds("pragma: allowlist secret")
      || text.holds("pragma:allowlist secret")
    {
      return true
    }
    guard text.holds("belay:allow") else { return false }
    return rules(in: Array(text.utf8)).contains { $0 == rule || $0 == "secret." + rule }
  }

  /// The rules behind every `belay:allow` of a line.
  private static func rules(in line: [UInt8]) -> [String] {
    let marker = Array("belay:allow".utf8)
    var rules: [String] = []
    var place = 0
    while place + marker.count <= line.count {
      guard line[place..<place + marker.count].elementsEqual(marker) else {
        place += 1
        continue
      }
      place += marker.count
      var word: [UInt8] = []
      while true {
        let byte = place < line.count ? line[place] : 0
        if isWord(byte) {
          word.append(byte)
        } else {
          if !word.isEmpty { rules.append(String(decoding: word, as: UTF8.self)) }
          word = []
          if byte != UInt8(ascii: " ") && byte != UInt8(ascii: ",") { break }
        }
        place += 1
      }
    }
    return rules
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func lineStart(_ place: Int, _ bytes: [UInt8]) -> Int {
    var start = place
    let limit = max(0, place - reach)
    while start > limit, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  private static func lineEnd(_ place: Int, _ bytes: [UInt8], _ count: Int) -> Int {
    var end = place
    let limit = min(count, place + reach)
    while end < limit, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }
}
