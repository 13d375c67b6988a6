import BelayModel
import BelayPolicy
import Testing

@Suite("Decision")
struct DecisionTests {
  static let context = DecisionContext(
    cwd: "/home/dev/app", home: "/home/dev", projectRoot: "/home/dev/app", now: 1_000)

  static func evidence(
    _ rule: String, _ ruling: Ruling, severity: Severity = .high, command: [String] = [],
    path: String? = nil, layer: PolicyLayer = .builtin
  ) -> Evidence {
    Evidence(
      kind: .command, rule: rule, ruling: ruling, severity: severity, reason: "because",
      command: command, path: path, origin: RuleOrigin(layer: layer, file: "f", line: 1))
  }

  static func exception(
    _ rule: String, layer: PolicyLayer, command: [[String]] = [["git"]], path: String? = nil,
    cwd: String? = nil, expires: Int64? = nil
  ) -> PolicyException {
    PolicyException(
      rule: rule, reason: "agreed", command: command, path: path, cwd: cwd, expires: expires,
      origin: RuleOrigin(layer: layer, file: "f", line: 9))
  }

  static func decide(_ evidence: [Evidence], _ exceptions: [PolicyException] = []) -> Decision {
    Decision.make(
      evidence: evidence, settings: Settings(exceptions: exceptions, digest: "sha256:0"),
      context: context)
  }

  @Test("no evidence is no objection")
  func allowsWithoutEvidence() {
    let decision = Self.decide([])
    #expect(decision.ruling == .allow)
    #expect(decision.rules.isEmpty)
  }

  @Test(
    "the strictest ruling wins, in whatever order the evidence comes",
    arguments: [
      ([Ruling.allow], Ruling.allow),
      ([.ask, .allow], .ask),
      ([.ask, .deny, .allow], .deny),
      ([.deny, .ask], .deny),
      ([.ask, .ask], .ask),
    ])
  func strictestWins(rulings: [Ruling], expected: Ruling) {
    let evidence = rulings.enumerated().map { Self.evidence("r\($0.offset)", $0.element) }
    #expect(Self.decide(evidence).ruling == expected)
    #expect(Self.decide(evidence.reversed()).ruling == expected)
  }

  @Test("the deciding rule is the most severe one of the strictest ruling; each is named once")
  func ordersRules() {
    let decision = Self.decide([
      Self.evidence("a", .ask, severity: .critical), Self.evidence("b", .deny, severity: .low),
      Self.evidence("c", .deny, severity: .critical), Self.evidence("b", .deny, severity: .low),
    ])
    #expect(decision.rules == ["c", "b"])
    #expect(decision.others.map(\.rule) == ["a"])
  }

  @Test(
    "an exception lifts a rule only with authority over it",
    arguments: [
      (PolicyLayer.managed, PolicyLayer.builtin, "git.reset-hard", true),
      (.user, .builtin, "git.reset-hard", true),
      (.role, .builtin, "git.reset-hard", false),
      (.repository, .builtin, "git.reset-hard", false),
      (.managed, .managed, "mine", true),
      (.user, .managed, "mine", false),
      (.user, .user, "mine", true),
      (.user, .repository, "mine", true),
      (.repository, .user, "mine", false),
      (.repository, .repository, "mine", true),
      (.managed, .builtin, "belay.too-complex", true),
      (.user, .builtin, "belay.too-complex", false),
      (.managed, .builtin, "self.hooks-file", true),
      (.user, .builtin, "self.hooks-file", false),
    ])
  func authority(of layer: PolicyLayer, over ruled: PolicyLayer, rule: String, lifts: Bool) {
    let decision = Self.decide(
      [Self.evidence(rule, .deny, command: ["git", "reset"], layer: ruled)],
      [Self.exception(rule, layer: layer)])
    #expect(decision.ruling == (lifts ? .allow : .deny))
    #expect(decision.exceptions.count == (lifts ? 1 : 0))
  }

  @Test("an exception covers only the calls its `where` describes")
  func narrowness() {
    let call = Self.evidence(
      "git.reset-hard", .deny, command: ["git", "reset", "--hard"], path: "/home/dev/app/x")
    func lifted(_ exception: PolicyException) -> Bool {
      Self.decide([call], [exception]).ruling == .allow
    }
    #expect(lifted(Self.exception("git.reset-hard", layer: .user, command: [["git"], ["reset"]])))
    #expect(lifted(Self.exception("git.reset-hard", layer: .user, command: [["hg", "git"]])))
    #expect(!lifted(Self.exception("git.reset-hard", layer: .user, command: [["git"], ["push"]])))
    #expect(!lifted(Self.exception("git.clean", layer: .user)))
    #expect(!lifted(Self.exception("git.reset-hard", layer: .user, command: [])))
    #expect(lifted(Self.exception("git.reset-hard", layer: .user, command: [], path: "x")))
    #expect(!lifted(Self.exception("git.reset-hard", layer: .user, command: [], path: "y")))
    #expect(lifted(Self.exception("git.reset-hard", layer: .user, cwd: "~/app")))
    #expect(!lifted(Self.exception("git.reset-hard", layer: .user, cwd: "~/other")))
    #expect(lifted(Self.exception("git.reset-hard", layer: .user, expires: 1_000)))
    #expect(!lifted(Self.exception("git.reset-hard", layer: .user, expires: 999)))
  }

  @Test("an exception lifts one finding, not its neighbours")
  func liftsOneOnly() {
    let decision = Self.decide(
      [
        Self.evidence("git.reset-hard", .deny, command: ["git", "reset"]),
        Self.evidence("git.reset-hard", .deny, command: ["hg", "reset"]),
      ],
      [Self.exception("git.reset-hard", layer: .user)])
    #expect(decision.ruling == .deny)
    #expect(decision.deciding.count == 1)
  }

  @Test(
    "a broken policy of a layer that must be obeyed denies, a broken repository policy does not")
  func brokenPolicies() {
    func ruling(_ weight: PolicyProblem.Weight, _ layer: PolicyLayer) -> Ruling {
      let problem = PolicyProblem(
        weight: weight, layer: layer, file: "p.toml", line: 3, message: "unknown key")
      return Decision.make(
        evidence: [], settings: Settings(problems: [problem], digest: "sha256:0"),
        context: Self.context
      ).ruling
    }
    #expect(ruling(.error, .managed) == .deny)
    #expect(ruling(.error, .user) == .deny)
    #expect(ruling(.warning, .repository) == .allow)
  }
}
