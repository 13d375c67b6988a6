import BelayModel
import BelayPolicy
import BelaySettings
import Testing

@Suite("Adding a repository's policy")
struct RepositoryPropertyTests {
  private static let names = [
    "a", "b", "git.reset-hard", "secret.a", "secret.github-pat", "self.hooks",
  ]

  /// A random policy, most of the time a valid one.
  private static func policy(_ random: inout SeededGenerator, layer: PolicyLayer) -> String {
    var text = "version = 1\n"
    if Bool.random(using: &random) { text += "phase = \(Int.random(in: 0...5, using: &random))\n" }
    for id in ["a", "b"] where Bool.random(using: &random) {
      let verdict = ["allow", "ask", "deny", "ask", "deny"].randomElement(using: &random) ?? "ask"
      text += """
        [[command]]
        id = "\(id)"
        prefix = ["\(id)"]
        verdict = "\(verdict)"
        reason = "r"

        """
    }
    if Bool.random(using: &random) {
      text +=
        "[[secret]]\nid = \"a\"\nkeywords = [\"aaaa\"]\npattern = 'aaaa'\nseverity = \"low\"\n"
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      text += """
        [[except]]
        rule = "\(names.randomElement(using: &random) ?? "a")"
        reason = "r"
        where = { command = ["\(["a", "b"].randomElement(using: &random) ?? "a")"] }
        owner = "o"
        expires = 2099-01-01

        """
    }
    if Bool.random(using: &random) {
      let list = ["deny_read", "ask_write"].randomElement(using: &random) ?? "deny_read"
      text += "[paths]\n\(list) = [\"a\", \"b\"]\n"
    }
    return text
  }

  /// Evidence as the engines would find it under these settings, built-in rules included.
  private static func evidence(_ settings: Settings) -> [Evidence] {
    var all: [Evidence] = []
    for command in [["a"], ["b"], ["a", "x"], []] {
      for rule in ["git.reset-hard", "secret.github-pat", "self.hooks"] {
        all.append(make(rule, .deny, command, .builtin))
      }
      for rule in settings.commandRules {
        all.append(make(rule.id, rule.ruling, command, rule.origin))
      }
      for rule in settings.secretRules {
        all.append(make("secret." + rule.id, .deny, command, rule.origin))
      }
      for rule in settings.pathRules {
        all.append(make(rule.id, rule.ruling, command, rule.origin))
      }
    }
    return all
  }

  private static func make(
    _ rule: String, _ ruling: Ruling, _ command: [String], _ origin: RuleOrigin
  ) -> Evidence {
    Evidence(
      kind: .command, rule: rule, ruling: ruling, severity: .high, reason: "r", command: command,
      path: "/p/a", origin: origin)
  }

  @Test("never removes a rule, adds an exception above its authority or lowers a verdict")
  func onlyTightens() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    var added = 0
    for round in 0..<150 {
      let folder = try PolicyFolder()
      for layer in [PolicyLayer.managed, .user, .added] where Bool.random(using: &random) {
        try folder.write(Self.policy(&random, layer: layer), layer)
      }
      let before = folder.load()
      try folder.write(Self.policy(&random, layer: .repository), .repository)
      let after = folder.load()
      let note: Comment = "seed \(seed), round \(round)"

      #expect(after.commandRules.starts(with: before.commandRules) { $0.origin == $1.origin }, note)
      #expect(after.secretRules.starts(with: before.secretRules) { $0.origin == $1.origin }, note)
      #expect(after.pathRules.starts(with: before.pathRules) { $0.id == $1.id }, note)
      #expect((after.phase ?? 4) <= (before.phase ?? 4), note)
      let repositoryRules =
        after.commandRules.filter { $0.origin.layer == .repository }.map(\.id)
        + after.secretRules.filter { $0.origin.layer == .repository }.map { "secret." + $0.id }
      for exception in after.exceptions where exception.origin.layer == .repository {
        added += 1
        #expect(repositoryRules.contains(exception.rule), note)
      }
      let context = DecisionContext(cwd: "/p", home: "/h", projectRoot: "/p", now: 0)
      for item in Self.evidence(before) {
        let old = Decision.make(evidence: [item], settings: before, context: context)
        let new = Decision.make(evidence: [item], settings: after, context: context)
        // A stronger layer's exception may only now have a rule to lift, never lose one.
        #expect(new.ruling >= old.ruling, "seed \(seed), round \(round), \(item.rule)")
      }
    }
    #expect(added > 5, "seed \(seed): the sample shows nothing")
  }
}
