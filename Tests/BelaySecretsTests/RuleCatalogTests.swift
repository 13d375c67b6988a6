import BelayModel
import BelaySamples
import Testing

@testable import BelaySecrets

@Suite struct RuleCatalogTests {
  static let ids = RuleCatalog.all.map { $0.id.description }

  static func rule(_ id: String) -> SecretRule? {
    RuleCatalog.all.first { $0.id.description == id }
  }

  @Test func idsAreUniqueAndTheGeneratorKnowsEachOfThem() {
    #expect(Set(Self.ids).count == Self.ids.count)
    #expect(Set(Self.ids) == Set(FakeToken.ids))
    #expect(Self.ids.count >= 60)
  }

  @Test(arguments: ids) func ruleFindsItsExample(_ id: String) throws {
    let rule = try #require(Self.rule(id))
    for seed in UInt64(1)...20 {
      let text = try fill(rule.finds.description, seed: seed)
      let found = scan(text).findings.map(\.rule)
      #expect(found.contains(id), "seed \(seed): found \(found)")
    }
  }

  @Test(arguments: ids) func ruleIgnoresItsCounterexample(_ id: String) throws {
    let rule = try #require(Self.rule(id))
    for seed in UInt64(1)...5 {
      let text = try fill(rule.ignores.description, seed: seed)
      #expect(scan(text) == SecretScanResult(), "seed \(seed)")
    }
  }

  @Test(arguments: ids) func ruleDescribesItselfAndBeginsWithAKeyword(_ id: String) throws {
    let rule = try #require(Self.rule(id))
    #expect(rule.title.utf8CodeUnitCount > 4)
    #expect(rule.advice.utf8CodeUnitCount > 10)
    let keywords = rule.keywords.description.split(separator: "|")
    #expect(!keywords.isEmpty)
    if rule.form != .run { for keyword in keywords { #expect(keyword.utf8.count >= 3) } }
    let text = String(decoding: try fill(rule.finds.description), as: UTF8.self).lowercased()
    #expect(keywords.contains { text.contains($0.lowercased()) })
  }

  @Test(arguments: ids) func patternCompilesAndIsDecided(_ id: String) throws {
    let rule = try #require(Self.rule(id))
    _ = try RulePattern.compile(rule, limits: PatternLimits())
    // A keyword in front of and inside long runs is the worst a text can do to a pattern.
    for keyword in rule.keywords.description.split(separator: "|") {
      for filler in [
        "a", "A0", "a.", "-", "=", " ", "a1_", "/", ":", "a:a@", "\\n", "MII\n", ";a=b",
      ] {
        let long = String(repeating: filler, count: 6000 / filler.utf8.count)
        let text = bytes(long + String(keyword) + long + String(keyword))
        #expect(scan(text).undecided.isEmpty)
      }
    }
  }

  static let contexts: [(String, String)] = [
    ("bare", "@"), ("env", "export A=1\nB=@\nC=2\n"),
    ("JSON", "{\"a\": 1, \"text\": \"@\", \"b\": []}"),
    ("YAML", "a:\n  b: \"@\"\nc: 1\n"), ("code", "let x = f(\"@\")\nreturn x\n"),
    ("log", "2026-01-02T03:04:05Z INFO sent [@] in 3 ms\n"), ("start", "@ and more"),
    ("end", "some text and then @"), ("escaped line end", "first\\n@\\nlast"),
    ("Markdown", "use `@` here"), ("colour", "\u{1B}[32m@\u{1B}[0m"), ("option", "run --x=@ --y"),
    ("list", "[one, @, three]"), ("non-ASCII", "密码：@。"),
  ]

  /// Formats of files in which only white space ends a value.
  static let bareFormats = ["netrc", "pgpass"]

  @Test(arguments: ids) func tokenIsFoundInEveryContext(_ id: String) throws {
    let token = try #require(FakeToken.make(id: id, seed: 99))
    let specimen = try #require(FakeToken.specimen(id: id, seed: 99))
    for (name, context) in Self.contexts {
      // Texts of several lines or with quotes would break the language around them.
      if Self.bareFormats.contains(id), !["bare", "env", "start", "end"].contains(name) {
        continue
      }
      if specimen.contains(0x0A) || specimen.contains(UInt8(ascii: "\"")), name != "start",
        name != "end",
        name != "bare"
      {
        continue
      }
      let parts = context.split(separator: "@", omittingEmptySubsequences: false)
      let text = bytes(String(parts[0])) + specimen + bytes(String(parts[1]))
      let finding = scan(text).findings.first { $0.rule == id }
      #expect(finding != nil, "\(name)")
      if let finding, !id.hasPrefix("gcp-service-account") {
        let found = Array(text[finding.range])
        #expect(found == token, "\(name): range of \(found.count) bytes, token of \(token.count)")
      }
    }
  }

  @Test(arguments: ids) func tokenInsideALongerRunIsNotFound(_ id: String) throws {
    let rule = try #require(Self.rule(id))
    guard rule.form == .token, rule.boundary != .none,
      rule.pattern.description.hasSuffix("}") == true,
      !rule.pattern.description.contains(",")
    else { return }
    let token = try #require(FakeToken.make(id: id, seed: 3))
    #expect(scan(bytes("x") + token).findings.first { $0.rule == id } == nil)
    #expect(scan(bytes("_") + token).findings.first { $0.rule == id } == nil)
    #expect(scan(token + bytes("Z")).findings.first { $0.rule == id } == nil)
  }

  @Test(arguments: ids) func previewShowsNoSecretCharacter(_ id: String) throws {
    let rule = try #require(Self.rule(id))
    let finding = try #require(
      scan(try fill(rule.finds.description)).findings.first { $0.rule == id })
    let preview = finding.redacted.split(separator: "…", omittingEmptySubsequences: false)[0]
    #expect(preview.utf8.count <= 8)
    #expect(
      preview.isEmpty
        || rule.keywords.description.split(separator: "|").contains {
          String($0.filter { $0 != " " }).hasPrefix(preview)
        })
  }

  @Test func findingsDependOnNothingButTheText() throws {
    var scanner = SecretScanner()
    for id in Self.ids {
      let text = try #require(FakeToken.specimen(id: id, seed: 5))
      let padded = bytes("before ") + text + bytes(" behind")
      #expect(scanner.scan(padded, in: 7..<7 + text.count) == shifted(scan(text), by: 7))
    }
  }

  private func shifted(_ result: SecretScanResult, by offset: Int) -> SecretScanResult {
    SecretScanResult(
      findings: result.findings.map {
        SecretFinding(
          rule: $0.rule, title: $0.title, severity: $0.severity,
          range: $0.range.lowerBound + offset..<$0.range.upperBound + offset,
          redacted: $0.redacted, verification: $0.verification, advice: $0.advice)
      }, undecided: result.undecided)
  }
}
