import BelayModel
import BelayPolicy
import BelaySettings
import Foundation
import Testing

@Suite("A hostile policy file")
struct HostileFileTests {
  static let layers: [PolicyLayer] = [.managed, .user, .added, .repository]

  @Test("that is a FIFO is reported at once instead of waited for", arguments: layers)
  func fifo(layer: PolicyLayer) throws {
    let folder = try PolicyFolder()
    #expect(unsafe mkfifo(folder.file(layer), 0o600) == 0)
    expectRefusal(folder, layer, "it is not a regular file")
  }

  @Test("that is a folder is reported", arguments: layers)
  func directory(layer: PolicyLayer) throws {
    let folder = try PolicyFolder()
    try FileManager.default.createDirectory(
      atPath: folder.file(layer), withIntermediateDirectories: true)
    expectRefusal(folder, layer, "it is not a regular file")
  }

  @Test("that is a device is reported, also behind a link", arguments: layers)
  func device(layer: PolicyLayer) throws {
    let folder = try PolicyFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.file(layer), withDestinationPath: "/dev/zero")
    expectRefusal(folder, layer, "it is not a regular file")
  }

  @Test("that is a symbolic link is followed, but not in a repository", arguments: layers)
  func link(layer: PolicyLayer) throws {
    let folder = try PolicyFolder()
    let target = folder.path + "/target.toml"
    try Data("version = 1\n[paths]\ndeny_read = [\"a\"]\n".utf8).write(
      to: URL(fileURLWithPath: target))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file(layer), withDestinationPath: target)
    if layer == .repository {
      expectRefusal(folder, layer, "it is not a regular file")
    } else {
      let settings = folder.load()
      #expect(settings.problems == [])
      #expect(settings.pathRules.count == 1)
    }
  }

  @Test("of one byte too many is reported, one of the most that is allowed is read")
  func size() throws {
    let folder = try PolicyFolder()
    let start = "version = 1\n#"
    let padding = String(repeating: "x", count: (1 << 20) - start.utf8.count)
    try folder.write(start + padding, .repository)
    #expect(folder.load().problems == [])
    #expect(folder.load().sources.count == 1)
    try folder.write(start + padding + "x", .repository)
    expectRefusal(folder, .repository, "it is larger than 1048576 bytes")
    try folder.write(start + padding + padding, .user)
    #expect(folder.load().problems.map(\.weight) == [.error, .warning])
  }

  @Test(
    "that nobody may read is reported",
    .enabled(if: geteuid() != 0, "root may read every file"), arguments: layers)
  func unreadable(layer: PolicyLayer) throws {
    let folder = try PolicyFolder()
    try folder.write("version = 1", layer)
    #expect(unsafe chmod(folder.file(layer), 0) == 0)
    let settings = folder.load()
    #expect(settings.problems.count == 1)
    #expect(settings.problems.first?.message.hasPrefix("it cannot be read: ") == true)
    #expect(settings.problems.map(\.weight) == [layer == .repository ? .warning : .error])
  }

  @Test(
    "of bytes that are no text is reported",
    arguments: [
      [0], [0x76, 0], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xFE, 0xFF, 0, 0x76],
      [0xF4, 0x90, 0x80, 0x80], [0x1B], [0x7F], [0x0D],
    ] as [[UInt8]])
  func noText(bytes: [UInt8]) throws {
    for position in ["", "version = 1\nx = \"", "# "] {
      let folder = try PolicyFolder()
      try folder.write(Data(Array(position.utf8) + bytes), .repository)
      let settings = folder.load()
      #expect(settings.problems.count == 1)
      #expect(settings.problems.allSatisfy { $0.line != nil && $0.weight == .warning })
      #expect(settings.sources == [])
    }
  }

  @Test(
    "that nests without end neither overflows the stack nor takes long",
    arguments: [
      "x = " + String(repeating: "[", count: 500_000),
      "x = " + String(repeating: "{a=", count: 300_000),
      String(repeating: "a.", count: 500_000) + "b = 1",
      "[a" + String(repeating: ".a", count: 500_000) + "]",
      "x = [" + String(repeating: "{},", count: 300_000) + "]",
      "x = [" + String(repeating: "1,", count: 50_000) + "]",
      (0..<60_000).map { "[t\($0)]\n" }.joined(),
      (0..<60_000).map { "a\($0).b = 1\n" }.joined(),
      (0..<10_000).map { "k\($0) = 1\n" }.joined(),
      String(repeating: "\"", count: 1_000_000),
      String(repeating: "[", count: 1_000_000),
      String(repeating: "'''\n", count: 250_000),
    ])
  func bombs(text: String) throws {
    let folder = try PolicyFolder()
    try folder.write("version = 1\n" + text, .repository)
    let start = ContinuousClock.now
    let settings = folder.load()
    let took = start.duration(to: .now)
    #expect(settings.sources == [])
    #expect((1...21).contains(settings.problems.count))
    // Two orders of magnitude above what it takes: only a change of complexity can exceed it.
    #expect(took < .seconds(20))
  }

  @Test(
    "that breaks what the TOML parser takes for granted is refused, not fatal",
    arguments: [
      "[.]", "[=]", "[[.]]", "[[=", "[a.=]", "a.=1", "a..b = 1", "{} = 1", "x = {.a = 1}",
      "x = {a. = 1}", "poli\u{47F} = 1", "x = 1\u{e9}", "x\u{A0}= 1", "x = \u{3000}1", "x = _1",
      "x = 1979-05-27 \u{85}", "x = +", "x = 0b", "x = 'a'b", "= 1", "x = \"\\U0011FFFF\"",
    ])
  func parserTraps(text: String) throws {
    for start in ["", "version = 1\n", "version = 1\n[[command]]\n"] {
      let settings = try PolicyFolder.load(start + text, as: .repository)
      #expect(settings.sources == [])
      #expect(settings.problems.count >= 1)
    }
  }

  @Test("may hold any letters in its texts")
  func letters() throws {
    let text = "é \u{47F} \u{A0} \u{3000} \u{2028} 日本 😀"
    for quoted in ["\"\(text)\"", "'\(text)'", "\"\"\"\n\(text)\"\"\"", "'''\n\(text)'''"] {
      let settings = try PolicyFolder.load(
        "version = 1 # \(text)\n[[command]]\nid = \"a\"\nprefix = [\"a\"]\n"
          + "verdict = \"ask\"\nreason = \(quoted)\n")
      #expect(settings.problems == [])
      #expect(settings.commandRules.map(\.reason) == [text])
    }
  }

  @Test("with thousands of rules or examples is refused before an engine runs them")
  func manyRules() throws {
    let rule = "[[command]]\nid = \"r%\"\nprefix = [\"a\"]\nverdict = \"ask\"\nreason = \"r\"\n"
    let rules = (0..<501).map { rule.replacing("%", with: "\($0)") }.joined()
    let settings = try PolicyFolder.load("version = 1\n" + rules)
    #expect(settings.problems.map(\.message) == ["there are more than 500 [[command]] tables"])

    let examples = "match = [" + String(repeating: "\"a\",", count: 100) + "]\n"
    let many = (0..<11).map { rule.replacing("%", with: "\($0)") + examples }.joined()
    let limited = try PolicyFolder.load("version = 1\n" + many)
    #expect(limited.problems.map(\.message) == ["the policy has more than 1000 examples"])
    #expect(limited.problems.map(\.line) == [62])

    let exception = "[[except]]\nrule = \"x%\"\nreason = \"r\"\nwhere = { cwd = \"a\" }\n"
    let idle = (0..<100).map { exception.replacing("%", with: "\($0)") }.joined()
    let ignored = try PolicyFolder.load("version = 1\n" + idle)
    #expect(ignored.problems.count == 21)
    #expect(ignored.problems.last?.message == "and 80 more exceptions without effect")
  }

  private func expectRefusal(_ folder: PolicyFolder, _ layer: PolicyLayer, _ message: String) {
    let settings = SettingsLoader.load(
      folder.places(withAdded: layer == .added), checks: .sample)
    #expect(settings.problems.map(\.message) == [message])
    #expect(settings.problems.map(\.layer) == [layer])
    #expect(settings.problems.map(\.weight) == [layer == .repository ? .warning : .error])
    #expect(settings.sources == [])
  }
}
