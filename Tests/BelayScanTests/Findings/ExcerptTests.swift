import BelaySamples
import BelayScan
import Testing

@Suite("The line of a finding as people see it")
struct ExcerptTests {
  static let token = String(
    decoding: FakeToken.make(id: "github-pat", seed: 9) ?? [], as: UTF8.self)
  static let other = String(
    decoding: FakeToken.make(id: "gitlab-pat", seed: 9) ?? [], as: UTF8.self)

  /// Lines with `@` for the token and `#` for another, and what is shown.
  static let cases: [(line: String, shown: String)] = [
    ("key = @", "key = ghp_… (40 characters)"),
    ("a\nkey = @ # end\nb", "key = ghp_… (40 characters) # end"),
    ("\u{1B}[1m @ \t|", "\\u{1b}[1m ghp_… (40 characters) \\t|"),
    ("ab12cd34ef56gh78 @", "… ghp_… (40 characters)"),
    ("short1 @ name_of_it", "short1 ghp_… (40 characters) name_of_it"),
  ]

  @Test("names stay, control characters show, long runs do not", arguments: cases.indices)
  func shows(index: Int) {
    let (line, shown) = Self.cases[index]
    let text = line.split(separator: "@", omittingEmptySubsequences: false)
      .joined(separator: Self.token)
    let excerpts = Scanning.scan(Array(text.utf8)).findings.map(\.excerpt)
    #expect(excerpts.map(\.text) == [shown])
    for excerpt in excerpts {
      let rest = String(excerpt.text.unicodeScalars.dropFirst(excerpt.before).map(Character.init))
      #expect(rest.hasPrefix("ghp_"))
    }
  }

  @Test("another secret in the line is shown by its redacted form only")
  func neighbours() {
    let findings = Scanning.scan(Array("a \(Self.other) b \(Self.token) c".utf8)).findings
    #expect(findings.count == 2)
    for finding in findings {
      #expect(!finding.excerpt.text.contains(Self.token.suffix(12)))
      #expect(!finding.excerpt.text.contains(Self.other.suffix(8)))
    }
  }

  @Test("a long line is cut on both sides")
  func cuts() {
    let filler = String(repeating: "word ", count: 500)
    let findings = Scanning.scan(Array((filler + Self.token + " " + filler).utf8)).findings
    #expect(findings.count == 1)
    #expect(findings.allSatisfy { $0.excerpt.text.unicodeScalars.count < 140 })
    #expect(findings.allSatisfy { $0.excerpt.text.hasPrefix("…") })
  }
}
