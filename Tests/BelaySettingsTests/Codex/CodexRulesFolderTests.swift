import BelayModel
import BelayPolicy
import BelaySettings
import Foundation
import Testing

@Suite("`[rules] codex`")
struct CodexRulesFolderTests {
  private static let asks = "version = 1\n[rules]\ncodex = true\n"

  @Test(
    "reads the rules files of Codex's folder, and nothing else there",
    arguments: [
      PolicyLayer.managed, .user,
    ])
  func readsTheFolder(layer: PolicyLayer) throws {
    let folder = try PolicyFolder()
    try folder.write(Self.asks, layer)
    let rules = try Self.rules(
      in: folder,
      [
        "b.rules": "prefix_rule([\"b\"])",
        "a.rules": "prefix_rule([\"a\"], \"forbidden\")\nhost_executable(\"b\", [\"/x/b\"])",
        "c.star": "prefix_rule([\"c\"])", "sub/d.rules": "prefix_rule([\"d\"])",
      ])
    #expect(unsafe mkfifo(rules + "/e.rules", 0o600) == 0)
    let settings = Self.load(folder)
    #expect(settings.problems.isEmpty)
    #expect(settings.commandRules.map(\.id) == ["codex.a", "codex.b"])
    #expect(settings.commandRules.map(\.ruling) == [.deny, .allow])
    #expect(settings.commandRules.map(\.paths) == [nil, ["/x/b"]])
    #expect(
      settings.commandRules.map(\.origin) == [
        RuleOrigin(layer: layer, file: rules + "/a.rules", line: 1),
        RuleOrigin(layer: layer, file: rules + "/b.rules", line: 1),
      ])
    let digest = settings.digest
    try "prefix_rule([\"z\"])".write(
      toFile: rules + "/b.rules", atomically: true, encoding: .utf8)
    #expect(Self.load(folder).digest != digest)
  }

  @Test("is no problem where there is no folder")
  func withoutFolder() throws {
    let folder = try PolicyFolder()
    try folder.write(Self.asks, .user)
    #expect(Self.load(folder).problems.isEmpty)
  }

  @Test("refuses to go on without a file that cannot be understood")
  func faults() throws {
    let folder = try PolicyFolder()
    try folder.write(Self.asks, .user)
    let rules = try Self.rules(in: folder, ["a.rules": "prefix_rule([\"a\"])\n\nx = 1\n"])
    let settings = Self.load(folder)
    #expect(settings.problems.map(\.weight) == [.error])
    #expect(settings.problems[0].text.hasPrefix(rules + "/a.rules:3: a number is Starlark"))
    #expect(settings.commandRules.isEmpty)
  }

  @Test(
    "counts for nothing in a repository or added policy",
    arguments: [
      PolicyLayer.repository, .added,
    ])
  func otherLayers(layer: PolicyLayer) throws {
    let folder = try PolicyFolder()
    try folder.write(Self.asks, layer)
    _ = try Self.rules(in: folder, ["a.rules": "prefix_rule([\"a\"])"])
    let settings = Self.load(folder)
    #expect(settings.problems.map(\.weight) == [.warning])
    #expect(settings.commandRules.isEmpty)
  }

  @Test("is read only where it is set")
  func unset() throws {
    let folder = try PolicyFolder()
    try folder.write("version = 1\n[rules]\ncodex = false\n", .user)
    _ = try Self.rules(in: folder, ["a.rules": "def"])
    #expect(Self.load(folder).problems.isEmpty)
  }

  private static func rules(in folder: PolicyFolder, _ files: [String: String]) throws -> String {
    let rules = folder.path + "/codex/rules"
    for (name, text) in files {
      let url = URL(fileURLWithPath: rules + "/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return rules
  }

  private static func load(_ folder: PolicyFolder) -> Settings {
    var places = folder.places()
    places.codexRules = folder.path + "/codex/rules"
    return SettingsLoader.load(places, checks: .sample)
  }
}
