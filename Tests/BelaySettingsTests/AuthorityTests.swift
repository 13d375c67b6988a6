import BelayModel
import BelayPolicy
import BelaySettings
import Testing

@Suite("The authority of an exception")
struct AuthorityTests {
  static let layers: [PolicyLayer] = [.managed, .user, .added, .repository]

  /// Which layers may lift a rule of which layer.
  private static func lifters(of owner: PolicyLayer) -> [PolicyLayer] {
    switch owner {
    case .builtin: [.managed, .user]
    case .managed: [.managed]
    case .user: [.managed, .user]
    case .added: [.managed, .user, .added]
    default: [.managed, .user, .repository]
    }
  }

  private static func exception(for rule: String) -> String {
    """
    [[except]]
    rule = "\(rule)"
    reason = "r"
    where = { command = ["x", "y"] }
    owner = "@team"
    expires = 2099-12-31

    """
  }

  private static let definitions: [(rule: String, text: String)] = [
    ("x", "[[command]]\nid = \"x\"\nprefix = [\"x\"]\nverdict = \"ask\"\nreason = \"r\"\n"),
    (
      "secret.x",
      "[[secret]]\nid = \"x\"\nkeywords = [\"xyz_\"]\npattern = 'xyz_'\nseverity = \"low\"\n"
    ),
    ("paths.ask_write[0]", "[paths]\nask_write = [\"x\"]\n"),
  ]

  @Test("reaches the rules of layers with less authority and its own", arguments: layers, layers)
  func overLayers(owner: PolicyLayer, lifting: PolicyLayer) throws {
    for definition in Self.definitions {
      let folder = try PolicyFolder()
      let exception = Self.exception(for: definition.rule)
      if owner == lifting {
        try folder.write("version = 1\n" + exception + definition.text, owner)
      } else {
        try folder.write("version = 1\n" + definition.text, owner)
        try folder.write("version = 1\n" + exception, lifting)
      }
      let settings = folder.load()
      if Self.lifters(of: owner).contains(lifting) {
        #expect(settings.exceptions.map(\.rule) == [definition.rule])
        #expect(settings.exceptions.map(\.origin.layer) == [lifting])
        #expect(settings.problems == [])
      } else {
        #expect(settings.exceptions.isEmpty)
        #expect(settings.problems.map(\.weight) == [.warning])
        #expect(settings.problems.map(\.line) == [2])
        let problem = try #require(settings.problems.first)
        #expect(problem.message.contains("no authority over `\(definition.rule)`"))
        #expect(
          problem.suggestion
            == "only the \(owner == .managed ? "managed" : "user") policy can lift it")
      }
      // What holds here must hold where evidence is judged, and nothing else.
      let evidence = Evidence(
        kind: .command, rule: definition.rule, ruling: .ask, severity: .high, reason: "r",
        command: ["x", "y"], origin: RuleOrigin(layer: owner))
      let context = DecisionContext(cwd: "/p", home: "/h", projectRoot: "/p", now: 0)
      let decision = Decision.make(evidence: [evidence], settings: settings, context: context)
      #expect((decision.ruling == .allow) == Self.lifters(of: owner).contains(lifting))
    }
  }

  @Test("reaches built-in rules from the managed and the user layer only", arguments: layers)
  func overBuiltInRules(lifting: PolicyLayer) throws {
    for rule in ["git.reset-hard", "secret.github-pat", "path.ssh"] {
      let settings = try PolicyFolder.load(
        "version = 1\n" + Self.exception(for: rule), as: lifting)
      let holds = lifting == .managed || lifting == .user
      #expect(settings.exceptions.count == (holds ? 1 : 0))
      #expect(settings.problems.isEmpty == holds)
    }
  }

  @Test("reaches rules that protect Belay itself from the managed layer only", arguments: layers)
  func overProtectedRules(lifting: PolicyLayer) throws {
    for rule in ["belay.too-complex", "self.hooks"] {
      let settings = try PolicyFolder.load(
        "version = 1\n" + Self.exception(for: rule), as: lifting)
      #expect(settings.exceptions.count == (lifting == .managed ? 1 : 0))
      if lifting != .managed {
        #expect(settings.problems.map(\.suggestion) == ["only the managed policy can lift it"])
      }
    }
  }

  @Test("does not grow by naming an own rule like one of a stronger layer")
  func sameName() throws {
    let folder = try PolicyFolder()
    let definition = Self.definitions[0].text
    try folder.write("version = 1\n" + definition, .managed)
    try folder.write("version = 1\n" + Self.exception(for: "x") + definition, .repository)
    let settings = folder.load()
    let context = DecisionContext(cwd: "/p", home: "/h", projectRoot: "/p", now: 0)
    for (layer, expected) in [(PolicyLayer.managed, Ruling.ask), (.repository, .allow)] {
      let evidence = Evidence(
        kind: .command, rule: "x", ruling: .ask, severity: .high, reason: "r",
        command: ["x", "y"], origin: RuleOrigin(layer: layer))
      let decision = Decision.make(evidence: [evidence], settings: settings, context: context)
      #expect(decision.ruling == expected)
    }
  }

  @Test(
    "over a rule that does not exist is reported with the name that was meant",
    arguments: [
      ("git.reset-hrad", "did you mean `git.reset-hard`?"),
      ("acme-token", "did you mean `secret.acme-token`?"),
      ("paths.deny_write[9]", "did you mean `paths.deny_write[0]`?"),
      ("nothing-like-it", "`belay rules` lists the names"),
    ])
  func unknownRule(name: String, suggestion: String) throws {
    let text = SamplePolicy.text.replacing("rule = \"git.reset-hard\"", with: "rule = \"\(name)\"")
    let settings = try PolicyFolder.load(text)
    #expect(settings.exceptions.isEmpty)
    #expect(settings.problems.map(\.weight) == [.warning])
    #expect(settings.problems.map(\.suggestion) == [suggestion])
    #expect(settings.commandRules.count == 3)
  }
}
