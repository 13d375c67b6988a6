import BelayCommands
import BelayIO
import BelayModel
import BelayPipeline
import BelayPolicy
import BelaySecrets

@testable import BelayScan
@testable import BelaySettings

extension FuzzTarget {
  /// Reads an input as the target does; whatever it makes of it, it must return.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .shell: Self.judge(script: bytes)
    case .json: Self.judge(event: bytes)
    case .secrets: Self.scan(bytes)
    case .diff: Self.read(diff: bytes)
    case .toml: Self.read(policy: bytes)
    case .rules: Self.read(rules: bytes)
    case .patch: _ = PatchParser.parse(bytes[...])
    }
  }

  /// Nothing of it exists: what is judged never depends on this machine.
  private static let context = CommandContext(
    cwd: "/nonexistent/project", projectRoot: "/nonexistent/project", home: "/nonexistent",
    codexHome: "/nonexistent/.codex", stateFolder: "/nonexistent/.local/state/belay",
    configFolder: "/nonexistent/.config/belay")

  private static func judge(script: [UInt8]) {
    var analysis = CommandAnalyzer.analyze(script[...], context: context)
    let evidence = CommandMatcher.evidence(
      &analysis, field: "tool_input.command", script: script[...], rules: [], pathRules: [],
      context: context)
    for item in evidence { precondition(item.offset <= script.count) }
    for index in analysis.commands.indices.prefix(4) {
      _ = NearMisses.nearest(
        to: index, in: analysis, script: script[...], rules: [], context: context)
    }
  }

  private static func judge(event bytes: [UInt8]) {
    guard let document = try? JSONScanner.parse(bytes),
      let event = try? EventDecoder.decode(document)
    else { return }
    _ = EventJudge.judge(event, settings: Settings(digest: ""), context: context, now: 0)
  }

  private static func scan(_ bytes: [UInt8]) {
    var scanner = SecretScanner()
    let found = scanner.scan(bytes, in: 0..<bytes.count)
    for finding in found.findings {
      precondition(finding.range.lowerBound >= 0 && finding.range.upperBound <= bytes.count)
    }
    _ = Redaction.redact(bytes[...], findings: found.findings)
  }

  private static func read(diff: [UInt8]) {
    let settings = ScanSettings(fingerprint: Fingerprint(key: [UInt8](repeating: 7, count: 32)))
    var reader = DiffReader(StreamScanner(settings))
    // In two pieces: where one ends must not matter.
    reader.append(diff, 0..<(diff.count / 2))
    reader.append(diff, (diff.count / 2)..<diff.count)
    reader.finish()
    _ = reader.takeScanner()
  }

  private static func read(policy: [UInt8]) {
    let file = PolicyReader.read(
      policy, origin: RuleOrigin(layer: .user, file: "fuzz.toml"), checks: .engines, now: 0)
    _ = LayerJoin([file], checks: .engines).settings()
  }

  private static func read(rules bytes: [UInt8]) {
    var rules = CodexRules()
    guard (try? rules.add(bytes, file: "fuzz.rules")) != nil else { return }
    let all = rules.commandRules(layer: .user)
    _ = CodexRuleMatch.matching(
      all, words: [Array("git".utf8), Array("push".utf8)], places: ("/nonexistent", "/nonexistent"))
  }
}
