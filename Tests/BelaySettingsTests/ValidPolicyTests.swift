import BelayModel
import BelayPolicy
import BelaySettings
import Testing

@Suite("A valid policy")
struct ValidPolicyTests {
  @Test("gives every rule with the layer, file and line it stands in")
  func everyTable() throws {
    let folder = try PolicyFolder()
    try folder.write(SamplePolicy.text, .user)
    let settings = folder.load()
    let file = folder.file(.user)

    #expect(settings.problems == [])
    #expect(settings.sources == [RuleOrigin(layer: .user, file: file)])
    #expect(settings.phase == 4)
    #expect(
      settings.commandRules.map(\.id) == ["deploy-prod", "no-npm-publish", "ask-terraform"])
    let deploy = try #require(settings.commandRules.first)
    #expect(deploy.prefix == [["./deploy.sh"], ["prod", "production"]])
    #expect(deploy.ruling == .ask)
    #expect(deploy.reason == "deploys to production")
    #expect(deploy.owner == "@release-managers")
    #expect(deploy.match == ["./deploy.sh prod"])
    #expect(deploy.notMatch == ["./deploy.sh staging"])
    #expect(deploy.origin == RuleOrigin(layer: .user, file: file, line: 9))
    #expect(settings.commandRules.map(\.origin.line) == [9, 18, 25])

    let secret = try #require(settings.secretRules.first)
    #expect(secret.id == "acme-token")
    #expect(secret.title == "Acme service token")
    #expect(secret.keywords == ["acme_live_"])
    #expect(secret.pattern == "acme_live_[0-9a-z]{24}")
    #expect(secret.severity == .high)
    #expect(secret.origin.line == 33)

    let exception = try #require(settings.exceptions.first)
    #expect(exception.rule == "git.reset-hard")
    #expect(exception.command == [["git"], ["reset"], ["--hard"]])
    #expect(exception.cwd == "~/bench/**")
    #expect(exception.path == nil)
    #expect(exception.owner == "@platform")
    #expect(exception.expires == 1_806_537_599_999)
    #expect(exception.origin.line == 40)

    #expect(
      settings.pathRules.map(\.id)
        == ["paths.deny_write[0]", "paths.deny_write[1]", "paths.ask_write[0]"])
    #expect(
      settings.pathRules.map(\.glob)
        == [".github/workflows/**", "~/.ssh/**", "Package.resolved"])
    #expect(settings.pathRules.map(\.ruling) == [.deny, .deny, .ask])
    #expect(settings.pathRules.allSatisfy { $0.access == .write })
    #expect(settings.pathRules.map(\.origin.line) == [48, 48, 49])
  }

  @Test("may be written with CRLF, a byte order mark, inline tables, dotted keys and long strings")
  func spellings() throws {
    let text =
      "\u{FEFF}version = 1\r\n"
      + "except = [{ rule = \"git.reset-hard\", reason = '''\r\nfine'''"
      + ", where.cwd = \"~/a/**\", expires = \"2031-01-02\" }]\r\n"
      + "paths.deny_read = [\r\n  \"a\", # one\r\n  'b',\r\n]\r\n"
    let settings = try PolicyFolder.load(text)
    #expect(settings.problems == [])
    #expect(settings.exceptions.map(\.reason) == ["fine"])
    #expect(settings.exceptions.map(\.cwd) == ["~/a/**"])
    #expect(settings.exceptions.map(\.expires) == [1_925_164_799_999])
    #expect(settings.pathRules.map(\.glob) == ["a", "b"])
    #expect(settings.pathRules.map(\.access) == [.read, .read])
  }

  @Test(
    "names the last millisecond of the day an exception expires, in UTC",
    arguments: [
      ("1970-01-01", 86_399_999), ("2000-02-29", 951_868_799_999),
      ("2026-11-21", 1_795_305_599_999), ("2100-03-01", 4_107_628_799_999),
      ("9999-12-31", 253_402_300_799_999),
    ])
  func endOfDay(day: String, expected: Int64) throws {
    for value in [day, "\"\(day)\""] {
      let settings = try PolicyFolder.load(
        """
        version = 1
        [[except]]
        rule = "git.reset-hard"
        reason = "fine"
        where = { cwd = "~/a/**" }
        expires = \(value)
        """)
      #expect(settings.problems == [])
      #expect(settings.exceptions.map(\.expires) == [expected])
    }
  }

  @Test("without any table is fine")
  func onlyVersion() throws {
    let settings = try PolicyFolder.load("version = 1")
    #expect(settings.problems == [])
    #expect(settings.sources.count == 1)
  }

  @Test("that names a phase Belay does not act on yet says so and holds", arguments: [1, 2, 3])
  func unenforcedPhase(phase: Int) throws {
    let settings = try PolicyFolder.load("version = 1\nphase = \(phase)\npaths.deny_read = ['a']")
    #expect(settings.problems.map(\.weight) == [.warning])
    #expect(settings.problems.map(\.line) == [2])
    #expect(settings.pathRules.count == 1)
    #expect(settings.phase == phase)
  }
}
