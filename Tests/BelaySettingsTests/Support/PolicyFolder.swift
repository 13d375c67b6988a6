import BelayModel
import BelayPolicy
import BelaySettings
import Foundation

/// A temporary folder with the policy files of a test; removed when the test ends.
final class PolicyFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "belay-settings-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path + "/project/.belay", withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where the file of a layer stands.
  func file(_ layer: PolicyLayer) -> String {
    layer == .repository ? path + "/project/.belay/policy.toml" : path + "/\(layer.name).toml"
  }

  func write(_ text: String, _ layer: PolicyLayer) throws {
    try write(Data(text.utf8), layer)
  }

  func write(_ bytes: Data, _ layer: PolicyLayer) throws {
    try bytes.write(to: URL(fileURLWithPath: file(layer)))
  }

  /// The places of all layers; `--policy` only if its file was written or is demanded.
  func places(withAdded: Bool? = nil) -> PolicyPlaces {
    let isAdded = withAdded ?? FileManager.default.fileExists(atPath: file(.added))
    return PolicyPlaces(
      managed: file(.managed), user: file(.user), repository: file(.repository),
      added: isAdded ? file(.added) : nil)
  }

  func load(_ checks: PolicyChecks = .sample, now: Int64? = nil) -> Settings {
    SettingsLoader.load(places(), checks: checks, now: now)
  }

  /// What loading one file alone gives.
  static func load(
    _ text: String, as layer: PolicyLayer = .user, checks: PolicyChecks = .sample,
    now: Int64? = nil
  ) throws -> Settings {
    let folder = try PolicyFolder()
    try folder.write(text, layer)
    return folder.load(checks, now: now)
  }
}

extension PolicyChecks {
  static let builtInRules = [
    "git.reset-hard", "fs.rm-root", "secret.github-pat", "path.ssh", "belay.too-complex",
    "self.hooks",
  ]

  /// Simple engines: words are split at blanks, a pattern is bad if it ends in an open bracket.
  static let sample = PolicyChecks(
    commandProblem: { rule in
      for example in rule.match where !matches(rule, example) {
        return "`match` example \"\(example)\" does not match"
      }
      for example in rule.notMatch where matches(rule, example) {
        return "`not_match` example \"\(example)\" matches"
      }
      return nil
    },
    secretProblem: { rule in
      rule.pattern.hasSuffix("(") ? "the pattern is not valid: missing closing parenthesis" : nil
    },
    isBuiltInRule: { builtInRules.contains($0) },
    builtInRuleIDs: { builtInRules })

  private static func matches(_ rule: CommandRule, _ command: String) -> Bool {
    let words = command.split(separator: " ").map(String.init)
    return words.count >= rule.prefix.count
      && zip(rule.prefix, words).allSatisfy { $0.contains($1) }
  }
}
