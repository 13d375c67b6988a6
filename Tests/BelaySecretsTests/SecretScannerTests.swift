import BelayModel
import BelaySamples
import Testing

@testable import BelaySecrets

@Suite struct SecretScannerTests {
  static func rule(
    _ id: String, _ pattern: String, _ keywords: [String], severity: Severity = .high
  ) -> SecretPatternRule {
    SecretPatternRule(
      id: id, title: "A test format", keywords: keywords, pattern: pattern, severity: severity,
      origin: .builtin)
  }

  @Test(arguments: [
    "github-pat", "huggingface-token", "openai-legacy", "pem-rsa", "db-postgres-url",
  ])
  func tokenAnywhereInAMegabyteIsFound(_ id: String) throws {
    var generator = SeededGenerator(seed: 11)
    let noise = (0..<1 << 20).map { _ in UInt8(truncatingIfNeeded: 0x20 + generator.next() % 90) }
    let specimen = try #require(FakeToken.specimen(id: id, seed: 4))
    let token = try #require(FakeToken.make(id: id, seed: 4))
    let last = noise.count - specimen.count
    var scanner = SecretScanner()
    for place in [0, 1, 2, 3, 65_535, 65_536, 131_071, 500_001, last - 1, last] {
      var text = noise
      text.replaceSubrange(place..<place + specimen.count, with: specimen)
      if place > 0 { text[place - 1] = 0x20 }
      if place < last { text[place + specimen.count] = 0x20 }
      let findings = scanner.scan(text, in: 0..<text.count).findings.filter { $0.rule == id }
      #expect(findings.map { Array(text[$0.range]) } == [token], "at \(place)")
    }
  }

  @Test func nothingOutsideTheRangeIsSeen() throws {
    let token = try #require(FakeToken.make(id: "github-pat", seed: 1))
    var scanner = SecretScanner()
    #expect(scanner.scan(token, in: 0..<token.count - 1).findings.isEmpty)
    #expect(scanner.scan(token, in: 1..<token.count).findings.isEmpty)
    // What stands outside is no part of the text: no boundary either.
    let text = bytes("abc") + token + bytes("def")
    #expect(
      scanner.scan(text, in: 3..<3 + token.count).findings.map(\.range) == [3..<3 + token.count])
    #expect(scanner.scan(text, in: 0..<text.count).findings.isEmpty)
    #expect(scanner.scan([], in: 0..<0) == SecretScanResult())
    #expect(scanner.scan(text, in: 5..<5) == SecretScanResult())
  }

  @Test func aMoreSpecificRuleWinsOverAGeneralOne() throws {
    let token = String(
      decoding: try #require(FakeToken.make(id: "github-pat", seed: 2)), as: UTF8.self)
    for text in [
      "https://x-access-token:\(token)@github.com/acme/app.git", "Authorization: Bearer \(token)",
      "https://user:\(token)@github.com/acme/app.git",
    ] {
      let findings = scan(bytes(text)).findings
      #expect(findings.map(\.rule) == ["github-pat"])
      #expect(findings.map(\.verification) == [.checksum])
    }
  }

  @Test func findingsAreSortedAndDoNotOverlap() throws {
    var generator = SeededGenerator(seed: 77)
    var text: [UInt8] = []
    var ids = FakeToken.ids
    ids.shuffle(using: &generator)
    for id in ids { text += (FakeToken.specimen(id: id, seed: 9) ?? []) + bytes("\n\n") }
    let findings = scan(text).findings
    #expect(findings.count >= ids.count * 9 / 10)
    for (one, two) in zip(findings, findings.dropFirst()) {
      #expect(one.range.upperBound <= two.range.lowerBound)
    }
  }

  @Test func markerWithoutABodyIsNoKey() {
    for label in ["RSA ", "EC ", "", "OPENSSH ", "ENCRYPTED "] {
      let begin = "-----BEGIN " + label + "PRIVATE" + " KEY-----"
      let end = "-----END " + label + "PRIVATE" + " KEY-----"
      for text in [
        begin, "if text.contains(\"\(begin)\") {", "\(begin)\n...\n\(end)", "\(begin)\n\(end)",
        "\(begin)\nMIIEpAIBAAKCAQEA...\n\(end)", "grep -r '\(begin)' .",
        "\"\(begin)\\n<key>\\n\(end)\"",
      ] {
        #expect(scan(bytes(text)) == SecretScanResult())
      }
    }
  }

  @Test(arguments: ["\\n", "\\\\n", "\r\n", "\\r\\n", "\\n\" +\n    \"", "\n    ", "\n# "])
  func keyIsFoundHoweverItsLinesEnd(_ lineEnd: String) throws {
    let key = String(decoding: try #require(FakeToken.make(id: "pem-rsa", seed: 8)), as: UTF8.self)
    let quoted = key.split(separator: "\n").joined(separator: lineEnd)
    let text = bytes("key: \"" + quoted + "\"\n")
    let finding = try #require(scan(text).findings.first)
    #expect(finding.rule == "pem-rsa")
    #expect(finding.range == 6..<6 + quoted.utf8.count)
  }

  @Test func cutKeyIsFoundAsFarAsItGoes() throws {
    let key = try #require(FakeToken.make(id: "pem-pkcs8", seed: 8))
    let findings = scan(Array(key.prefix(key.count / 2))).findings
    #expect(findings.map(\.rule) == ["pem-pkcs8"])
  }

  @Test func customRulesJoinTheSameScan() throws {
    let rules = [
      Self.rule("acme-key", "acme_(?<secret>[0-9a-f]{16})", ["acme_"]),
      Self.rule("acme-id", "corp-id=(\\d{8})", ["corp-id"], severity: .low),
    ]
    let github = try #require(FakeToken.make(id: "github-pat", seed: 3))
    let text = bytes("acme_0123456789abcdef corp-id=12345678 ") + github
    for size in [0, SecretScanner.largeText] {
      let padded = text + [UInt8](repeating: 0x20, count: size)
      var scanner = SecretScanner(custom: rules)
      let findings = scanner.scan(padded, in: 0..<padded.count).findings
      #expect(findings.map(\.rule) == ["acme-key", "acme-id", "github-pat"])
      #expect(findings.map(\.range) == [5..<21, 30..<38, 39..<79])
      #expect(findings[0].redacted == "… (16 characters)")
    }
  }

  @Test(arguments: [1, Int.max]) func runawayPatternIsUndecided(_ interpretedMatches: Int) {
    var limits = PatternLimits()
    limits.interpretedMatches = interpretedMatches
    var scanner = SecretScanner(
      custom: [Self.rule("runaway", "^(a+)+$", ["aaaa"])], hasBuiltIn: true, limits: limits)
    let text = bytes(String(repeating: "a", count: 60) + "!")
    let result = scanner.scan(text, in: 0..<text.count)
    #expect(result.undecided == ["runaway"])
    #expect(result.findings.isEmpty)
  }

  @Test func brokenPatternIsUndecidedAndNotSilent() {
    var scanner = SecretScanner(custom: [Self.rule("broken", "acme(", ["acme"])])
    let text = bytes("an acme text")
    #expect(scanner.scan(text, in: 0..<text.count).undecided == ["broken"])
  }

  @Test func machineCodeAndInterpreterAgree() throws {
    var interpreted = PatternLimits()
    interpreted.interpretedMatches = .max
    var compiled = PatternLimits()
    compiled.interpretedMatches = 1
    var one = SecretScanner(custom: [], hasBuiltIn: true, limits: interpreted)
    var two = SecretScanner(custom: [], hasBuiltIn: true, limits: compiled)
    for id in FakeToken.ids {
      let text = bytes("a \"") + (FakeToken.specimen(id: id, seed: 6) ?? []) + bytes("\" b")
      #expect(one.scan(text, in: 0..<text.count) == two.scan(text, in: 0..<text.count), "\(id)")
    }
  }

  @Test(arguments: UInt64(1)...8) func randomBytesNeverTrap(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var scanner = SecretScanner()
    let specimens = FakeToken.ids.compactMap { FakeToken.specimen(id: $0, seed: seed) }
    for _ in 0..<150 {
      var text: [UInt8] = []
      for _ in 0..<generator.next() % 6 {
        var piece = specimens.randomElement(using: &generator) ?? []
        switch generator.next() % 4 {
        case 0: piece = Array(piece.prefix(Int(generator.next() % UInt64(piece.count + 1))))
        case 1: piece = Array(piece.suffix(Int(generator.next() % UInt64(piece.count + 1))))
        case 2:
          for _ in 0..<3 where !piece.isEmpty {
            piece[Int(generator.next() % UInt64(piece.count))] = UInt8(
              truncatingIfNeeded: generator.next())
          }
        default: piece = (0..<40).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
        }
        text += piece
      }
      let result = scanner.scan(text, in: 0..<text.count)
      for finding in result.findings {
        #expect(finding.range.upperBound <= text.count, "seed \(seed)")
      }
    }
  }
}
