import BelayModel
import BelaySamples
import BelayScan
import BelaySecrets
import Testing

@Suite("Examples in documentation")
struct DocumentationSampleTests {
  private static func scan(
    _ template: String, file: String, includesSamples: Bool = false
  ) throws -> ScanOutcome {
    let text = try FakeTokenTemplate.fill(Array(template.utf8), seed: 3)
    var settings = Scanning.settings
    settings.includesSamples = includesSamples
    var scanner = StreamScanner(settings)
    scanner.begin(file: Array(file.utf8))
    scanner.append(text)
    return scanner.finish()
  }

  private static let value = "api_token: {{shape:hex:32}}\n"
  private static let quotes = "\"\"\""

  /// Texts in which the value is documentation, with the names of their files.
  static let samples: [(file: String, text: String)] = [
    (
      "a/module.py",
      "DOCUMENTATION = 'x'\nEXAMPLES = r\(quotes)\n- name: it's\n  \(value)\(quotes)\n"
    ), ("module.py", "def f():\n    \(quotes)Does it.\n\n    \(value)    \(quotes)\n"),
    ("module.py", "'''\n\(value)'''\n"), ("docs/use.rst", "Use it::\n\n    \(value)"),
    ("plugins/modules/user.yml", "EXAMPLES: |\n  \(value)"),
    ("module.py", "EXAMPLES = '''\n  datadog_api_key: {{shape:hex:32}}\n'''\n"),
    ("data/examples-1.json", "{\"api_token\": \"{{shape:hex:32}}\"}\n"),
  ]

  /// The same values in use.
  static let used: [(file: String, text: String)] = [
    ("module.py", "\(quotes)Does it.\(quotes)\napi_token = \"{{shape:hex:32}}\"\n"),
    ("module.py", "CONFIGURATION = \(quotes)\n\(value)\(quotes)\n"),
    ("module.py", "# it's \(quotes)\napi_token = \"{{shape:hex:32}}\"\n"),
    ("module.py", "a = 'x\\'' + \"'''\"\napi_token = \"{{shape:hex:32}}\"\n"),
    ("config.yml", value), ("README.md", value), ("plugins/user.yml", value),
    // What proves itself is no example.
    ("module.py", "\(quotes)\ntoken = {{fake:github-pat}}\n\(quotes)\n"),
  ]

  @Test("are counted and not reported", arguments: samples)
  func isLeftOut(file: String, text: String) throws {
    let outcome = try Self.scan(text, file: file)
    #expect(outcome.findings.isEmpty)
    #expect(outcome.summary.samples == 1)
    #expect(try Self.scan(text, file: file, includesSamples: true).findings.count == 1)
  }

  @Test("are not what stands beside them", arguments: used)
  func isReported(file: String, text: String) throws {
    let outcome = try Self.scan(text, file: file)
    #expect(outcome.findings.count == 1)
    #expect(outcome.summary.samples == 0)
  }

  @Test("a token with a wrong checksum is reported on request only")
  func invalid() throws {
    let text = try FakeTokenTemplate.fill(Array("TOKEN={{wrong:github-pat}}\n".utf8), seed: 3)
    #expect(Scanning.scan(text).findings.isEmpty)
    var settings = Scanning.settings
    settings.showsInvalid = true
    let findings = Scanning.scan(text, settings: settings).findings
    #expect(findings.map(\.rule) == ["github-pat"])
    #expect(findings.map(\.severity) == [.low])
    #expect(findings.map(\.verification.name) == ["invalid"])
  }
}
