import BelaySamples
import BelayTestSupport
import Testing

@Suite(
  "Moving in from gitleaks",
  .enabled(if: BuiltExecutables.haveTool, "\(BuiltExecutables.hint)"))
struct GitleaksTests {
  /// A rule for `acme_` and eight letters, with more lines of the configuration.
  static func configuration(_ more: String) -> String {
    """
    title = "test"
    [[rules]]
    id = "acme"
    description = "Acme key"
    regex = '''key: (acme_[a-z]{8})'''
    keywords = ["ACME"]
    \(more)
    """
  }

  static func places(
    _ configuration: String, _ files: [String: String], _ arguments: [String] = ["."]
  ) throws -> [String] {
    let call = try ScanCall()
    try call.scratch.file("config.toml", configuration)
    for (path, text) in files { try call.scratch.file("work/" + path, text) }
    return try call.places(["--config", "../config.toml"] + arguments)
  }

  @Test(
    "the whole default configuration loads, and finds what it should",
    .enabled(if: SharedFiles.isPresent, "\(SharedFiles.hint)"))
  func defaultConfiguration() throws {
    let call = try ScanCall()
    let path = SharedFiles.path("gitleaks/gitleaks.toml")
    let text = String(decoding: try SharedFiles.bytes("gitleaks/gitleaks.toml"), as: UTF8.self)
    let common = FakeToken.ids.filter { text.contains("id = \"\($0)\"") }
    for id in common {
      try call.scratch.file("work/\(id)", FakeToken.specimen(id: id, seed: 5) ?? [])
    }
    try call.scratch.file("work/keystore.p12", [0, 1, 2, 3])
    let word = "Zk8" + "qW3tY7uPa9sDf2"
    try call.scratch.file("work/generic.py", "api_key = \"\(word)\"\n")
    try call.scratch.file("work/go.sum", "api_key = \"\(word)\"\n")
    try call.scratch.file("work/node_modules/x.js", "api_key = \"\(word)\"\n")
    let findings = try call.findings(["--config", path, "."])
    let rules = Dictionary(
      findings.map { ($0["file"]?.string ?? "", $0["rule"]?.string ?? "") },
      uniquingKeysWith: { a, _ in a })
    // Where the public rule and the vendor's format differ, the token of the format is not found.
    let missed = common.filter { rules["./\($0)"] != $0 }
    #expect(missed.count * 4 <= common.count, "\(missed) of \(common)")
    #expect(rules["./keystore.p12"] == "pkcs12-file")
    #expect(rules["./generic.py"] == "generic-api-key")
    #expect(rules["./go.sum"] == nil && rules["./node_modules/x.js"] == nil)
  }

  @Test("groups, entropy and keywords are taken as gitleaks takes them")
  func rules() throws {
    let text = "one\nkey: acme_abcdefgh\nkey: acme_aaaaaaaa\n"
    let findings = try Self.places(Self.configuration(""), ["a": text])
    #expect(findings == ["./a:2", "./a:3"])
    #expect(try Self.places(Self.configuration("entropy = 2.5"), ["a": text]) == ["./a:2"])
    #expect(try Self.places(Self.configuration("secretGroup = 2"), ["a": text]).isEmpty)
    let path = "path = '''(?i)\\.env$'''"
    #expect(try Self.places(Self.configuration(path), ["a": text, "b.ENV": text]).count == 2)
  }

  /// More lines of the configuration, and the lines of the file that are still found.
  static let allowlists: [(more: String, lines: [Int])] = [
    ("[[rules.allowlists]]\nregexes = ['''acme_b''']", [1, 3]),
    ("[rules.allowlist]\nregexes = ['''acme_b''']", [1, 3]),
    ("[allowlist]\nregexes = ['''acme_b''']", [1, 3]),
    ("[[allowlists]]\nregexes = ['''^key''']", [1, 2, 3]),
    ("[[allowlists]]\nregexTarget = \"match\"\nregexes = ['''^key''']", []),
    ("[[allowlists]]\nregexTarget = \"line\"\nregexes = ['''# test''']", [1, 2]),
    ("[[allowlists]]\nstopwords = [\"ABCD\"]", [2, 3]),
    ("[[allowlists]]\npaths = ['''a$''']", []),
    ("[[allowlists]]\npaths = ['''other''']", [1, 2, 3]),
    ("[[allowlists]]\ncondition = \"AND\"\npaths = ['''a$''']\nstopwords = [\"abcd\"]", [2, 3]),
    (
      "[[allowlists]]\ncondition = \"AND\"\npaths = ['''other''']\nstopwords = [\"abcd\"]",
      [1, 2, 3]
    ),
    ("[[allowlists]]\npaths = ['''other''']\nstopwords = [\"abcd\"]", [2, 3]),
    ("[[allowlists]]\ntargetRules = [\"else\"]\nstopwords = [\"abcd\"]", [1, 2, 3]),
    ("[[allowlists]]\ntargetRules = [\"acme\"]\nstopwords = [\"abcd\"]", [2, 3]),
  ]

  @Test("allowlists allow what gitleaks allows", arguments: allowlists.indices)
  func allows(index: Int) throws {
    let text = "key: acme_abcdefgh\nkey: acme_bbbbbbbb\nkey: acme_cccccccc # test\n"
    let (more, lines) = Self.allowlists[index]
    let found = try Self.places(Self.configuration(more), ["a": text])
    #expect(found == lines.map { "./a:\($0)" }, "\(more)")
  }

  @Test("allowed commits are passed over in history")
  func commits() throws {
    let call = try ScanCall()
    try call.git("init")
    try call.scratch.file("work/a", "key: acme_abcdefgh\n")
    try call.git("add", ".")
    try call.git("commit", "-m", "one")
    let id = try call.git("rev-parse", "HEAD").outputText.dropLast()
    try call.scratch.file("plain.toml", Self.configuration(""))
    try call.scratch.file(
      "allowed.toml", Self.configuration("[[allowlists]]\ncommits = [\"\(id)\"]"))
    #expect(try call.places(["--config", "../plain.toml", "--history"]) == ["a:1"])
    #expect(try call.places(["--config", "../allowed.toml", "--history"]).isEmpty)
    try call.scratch.file("work/.gitleaksignore", "# known\n\(id):a:acme:1\n")
    #expect(try call.places(["--config", "../plain.toml", "--history"]).isEmpty)
    #expect(try call.places(["--config", "../plain.toml", "a"]) == ["a:1"])
    try call.scratch.file("work/.gitleaksignore", "a:acme:1\n")
    #expect(try call.places(["--config", "../plain.toml", "./a"]).isEmpty)
  }

  @Test("a configuration extends another, and the default, whose place Belay's rules take")
  func extends() throws {
    let call = try ScanCall()
    try call.scratch.file("base.toml", Self.configuration(""))
    try call.scratch.file(
      "more.toml",
      """
      [extend]
      path = "base.toml"
      [[rules]]
      id = "acme"
      [[rules.allowlists]]
      stopwords = ["abcd"]
      """)
    try call.scratch.file(
      "default.toml", "[extend]\nuseDefault = true\ndisabledRules = [\"jwt\"]\n")
    try call.scratch.file("work/a", "key: acme_abcdefgh\nkey: acme_bbbbbbbb\n\(call.token)\n")
    #expect(try call.places(["--config", "../more.toml", "a"]) == ["a:2"])
    #expect(try call.places(["--config", "../default.toml", "a"]) == ["a:3"])
    try call.scratch.file("loop.toml", "[extend]\npath = \"loop.toml\"\n")
    let loop = try call.scan(["--config", "../loop.toml", "a"])
    #expect(loop.status == 2 && loop.errorText.contains("extend one another"), "\(loop)")
  }

  @Test("a JSON report of gitleaks is a baseline")
  func baseline() throws {
    let call = try ScanCall()
    try call.scratch.file("work/a", "\(call.token)\n")
    try call.scratch.file("work/b", "\(call.token)\n")
    try call.scratch.file(
      "report.json",
      """
      [{"RuleID": "github-pat", "File": "a", "StartLine": 7, "Secret": "\(call.token)"},
       {"RuleID": "github-pat", "File": "c", "StartLine": 1, "Secret": "REDACTED"}]
      """)
    try call.scratch.file("work/c", "\(call.token)\n")
    #expect(try call.places(["--baseline", "../report.json", "."]) == ["./b:1"])
  }

  /// Configurations that cannot be used, and what is said of them.
  static let faults: [(text: String, words: [String])] = [
    ("[[rules]\n", ["config.toml:1: "]),
    (
      "[[rules]]\nid = \"x\"\nregex = '''(a'''\n",
      ["config.toml:1: ", "rule x", "does not compile"]
    ),
    ("\n[[rules]]\nregex = 'a'\n", ["config.toml:2: ", "no `id`"]),
    ("[[rules]]\nid = \"x\"\n", ["config.toml:1: ", "neither `regex` nor `path`"]),
    ("[allowlist]\npaths = [1]\n", ["config.toml:2: ", "no string"]),
    (
      "[[allowlists]]\ncondition = \"XOR\"\npaths = ['a']\n",
      ["config.toml:2: ", "neither AND nor OR"]
    ),
    ("[[allowlists]]\n", ["config.toml:1: ", "allows nothing"]),
  ]

  @Test("what cannot be used is an error with file and line", arguments: faults.indices)
  func isRefused(index: Int) throws {
    let call = try ScanCall()
    try call.scratch.file("work/a", "x")
    try call.scratch.file("work/config.toml", Self.faults[index].text)
    let result = try call.scan(["--config", "config.toml", "a"])
    #expect(result.status == 2)
    for word in Self.faults[index].words { #expect(result.errorText.contains(word), "\(result)") }
  }
}
