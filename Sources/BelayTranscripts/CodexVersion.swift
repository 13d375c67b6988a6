/// A version of Codex, as `session_meta` of a transcript names it.
package struct CodexVersion: Sendable, Equatable {
  package let major: Int
  package let minor: Int
  package let patch: Int

  package init(major: Int = 0, minor: Int, patch: Int = 0) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// Reads `0.163.0`, or `0.163.0-alpha.2`; `nil` if it does not begin with two numbers.
  package init?(_ text: String) {
    var numbers: [Int] = []
    var number: Int?
    for byte in text.utf8 {
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        let (product, overflow) = (number ?? 0).multipliedReportingOverflow(by: 10)
        if overflow || product > 1_000_000 { return nil }
        number = product + Int(byte - UInt8(ascii: "0"))
      } else if byte == UInt8(ascii: "."), let part = number, numbers.count < 2 {
        numbers.append(part)
        number = nil
      } else {
        break
      }
    }
    if let number { numbers.append(number) }
    guard numbers.count >= 2 else { return nil }
    self.init(major: numbers[0], minor: numbers[1], patch: numbers.count > 2 ? numbers[2] : 0)
  }

  /// The version as Codex writes it.
  package var text: String { "\(major).\(minor).\(patch)" }

  /// The newest version whose transcripts were looked at; later ones are read as this one.
  package static let newestKnown = CodexVersion(minor: 163)

  /// The versions whose transcripts were looked at, each by running it.
  package static let known = [
    CodexVersion(minor: 136), CodexVersion(minor: 149), CodexVersion(minor: 156), newestKnown,
  ]
}
