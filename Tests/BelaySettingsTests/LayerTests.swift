import BelayModel
import BelayPolicy
import BelaySettings
import Testing

@Suite("Policy layers")
struct LayerTests {
  private static func rules(_ name: String, phase: Int) -> String {
    """
    version = 1
    phase = \(phase)
    [[command]]
    id = "\(name)"
    prefix = ["\(name)"]
    verdict = "ask"
    reason = "r"
    [[secret]]
    id = "\(name)-token"
    keywords = ["\(name)_"]
    pattern = '\(name)_[a-z]+'
    severity = "low"
    [paths]
    deny_read = ["\(name)"]
    """
  }

  @Test("are united, the most authoritative first, and the least phase holds")
  func united() throws {
    let folder = try PolicyFolder()
    let layers: [PolicyLayer] = [.managed, .user, .added, .repository]
    for (place, layer) in layers.enumerated() {
      try folder.write(Self.rules(layer.name, phase: 4 - place), layer)
    }
    let settings = folder.load()
    #expect(settings.sources.map(\.layer) == layers)
    #expect(settings.sources.map(\.file) == layers.map { folder.file($0) })
    #expect(settings.commandRules.map(\.id) == layers.map(\.name))
    #expect(settings.commandRules.map(\.origin.layer) == layers)
    #expect(settings.secretRules.map(\.origin.layer) == layers)
    #expect(settings.pathRules.map(\.origin.layer) == layers)
    #expect(settings.pathRules.map(\.id) == layers.map { _ in "paths.deny_read[0]" })
    #expect(settings.phase == 1)
    #expect(settings.problems.allSatisfy { $0.weight == .warning })
  }

  @Test("hold without each other: a fault in one leaves the others in force")
  func independent() throws {
    for broken in [PolicyLayer.managed, .user, .added, .repository] {
      let folder = try PolicyFolder()
      let layers: [PolicyLayer] = [.managed, .user, .added, .repository]
      for layer in layers {
        let text = Self.rules(layer.name, phase: 4)
        try folder.write(layer == broken ? text + "\n[[oops" : text, layer)
      }
      let settings = folder.load()
      #expect(settings.sources.map(\.layer) == layers.filter { $0 != broken })
      #expect(settings.commandRules.map(\.id) == layers.filter { $0 != broken }.map(\.name))
      #expect(settings.problems.map(\.layer) == [broken])
      #expect(settings.problems.map(\.weight) == [broken == .repository ? .warning : .error])
    }
  }

  @Test("may use the same rule name; both rules hold")
  func sameName() throws {
    let folder = try PolicyFolder()
    try folder.write(Self.rules("same", phase: 4), .user)
    try folder.write(Self.rules("same", phase: 4), .repository)
    let settings = folder.load()
    #expect(settings.problems == [])
    #expect(settings.commandRules.map(\.origin.layer) == [.user, .repository])
  }

  @Test("that do not exist are no problem and cost no file")
  func nothing() throws {
    let folder = try PolicyFolder()
    let settings = folder.load()
    #expect(settings.problems == [] && settings.sources == [])
    #expect(settings.digest.hasPrefix("sha256:"))
    let nowhere = SettingsLoader.load(
      PolicyPlaces(managed: folder.path + "/none/policy.toml"), checks: .sample)
    #expect(nowhere.problems == [])
    #expect(nowhere.digest == settings.digest)
  }

  @Test("a file named by --policy has to exist")
  func missingAdded() throws {
    let folder = try PolicyFolder()
    let settings = SettingsLoader.load(folder.places(withAdded: true), checks: .sample)
    #expect(
      settings.problems.map(\.text)
        == ["\(folder.file(.added)): there is no such file (mend the path behind --policy)"])
    #expect(settings.problems.map(\.weight) == [.error])
  }
}

@Suite("The policy digest")
struct DigestTests {
  @Test("depends on the bytes and the layer of every file in force and on nothing else")
  func digest() throws {
    let policy = "version = 1\n"
    var seen: Set<String> = []
    let folder = try PolicyFolder()
    #expect(seen.insert(folder.load().digest).inserted)
    try folder.write(policy, .user)
    let first = folder.load().digest
    #expect(first.utf8.count == 7 + 64)
    #expect(seen.insert(first).inserted)
    try folder.write(policy + "# more\n", .user)
    #expect(seen.insert(folder.load().digest).inserted)

    let other = try PolicyFolder()
    try other.write(policy, .user)
    #expect(other.load().digest == first)
    try other.write("broken", .repository)
    #expect(other.load().digest == first)
    try other.write(policy, .repository)
    #expect(seen.insert(other.load().digest).inserted)

    let repository = try PolicyFolder()
    try repository.write(policy, .repository)
    #expect(seen.insert(repository.load().digest).inserted)
  }

  @Test("cannot be carried from one file into another")
  func boundaries() throws {
    let joined = try PolicyFolder()
    try joined.write("version = 1\n#\n#\n", .user)
    try joined.write("version = 1\n", .repository)
    let moved = try PolicyFolder()
    try moved.write("version = 1\n#\n", .user)
    try moved.write("version = 1\n#\n", .repository)
    #expect(joined.load().digest != moved.load().digest)
  }
}
