import BelayModel
import BelayPolicy
import BelaySettings
import Testing

@Suite("The exception printed with a refusal")
struct SnippetTests {
  @Test("is the text a person pastes")
  func golden() {
    let text = ExceptionSnippet.render(
      rule: "git.reset-hard", command: ["git", "reset", "--hard"], path: "/home/a/[x]",
      reason: "say \"why\"")
    #expect(
      text == """
        [[except]]
        rule = "git.reset-hard"
        reason = "say \\"why\\""
        where = { command = ["git", "reset", "--hard"], path = "/home/a/\\\\[x]" }

        """)
  }

  @Test("without command and path asks for the folder to be filled in")
  func placeholder() throws {
    let text = ExceptionSnippet.render(
      rule: "git.reset-hard", command: [], path: nil, reason: "r")
    let settings = try PolicyFolder.load("version = 1\n" + text)
    #expect(settings.problems == [])
    #expect(settings.exceptions.map(\.cwd) == ["/path/of/the/project"])
  }

  static let words = [
    "git", "--hard", "a b", "\"", "'", "\\", "\\\\n", "\n", "a\tb", "\u{1B}[31m", "\u{7F}", "é",
    "日本", "\u{202E}x", "\u{1F468}\u{200D}\u{1F469}", "]", "#", "= 1", "'''", "\"\"\"", "${x}",
    "\r\n", "\u{FEFF}", "\u{E000}", "\u{10FFFF}", "*", "[a-z]",
  ]

  @Test("comes back word for word from a policy file, whatever the words are")
  func roundTrip() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    for round in 0..<100 {
      let command =
        ["x"]
        + (0..<Int.random(in: 0...5, using: &random)).map { _ in
          (0..<Int.random(in: 1...3, using: &random)).map { _ in
            Self.words.randomElement(using: &random) ?? "a"
          }.joined() + "."
        }
      let path = "/p/" + (Self.words.randomElement(using: &random) ?? "a")
      let text = ExceptionSnippet.render(
        rule: "git.reset-hard", command: command, path: path, reason: "r")
      let note: Comment = "seed \(seed), round \(round)"
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 }, note)
      let settings = try PolicyFolder.load("version = 1\n" + text)
      #expect(settings.problems == [], note)
      let exception = try #require(settings.exceptions.first, note)
      #expect(exception.command == command.map { [$0] }, note)
      // Taken as a glob, the path matches itself.
      let evidence = Evidence(
        kind: .command, rule: "git.reset-hard", ruling: .ask, severity: .high, reason: "r",
        command: command, path: path)
      let context = DecisionContext(cwd: "/p", home: "/h", projectRoot: "/p", now: 0)
      let decision = Decision.make(evidence: [evidence], settings: settings, context: context)
      #expect(decision.ruling == .allow, note)
    }
  }

  @Test("ends before a word that no policy could hold and stays valid")
  func unusableWords() throws {
    let long = String(repeating: "x", count: 5000)
    for command in [["git", "", "a"], ["git", "  "], ["git", long], ["git", "a\u{0}b"]] {
      let text = ExceptionSnippet.render(
        rule: "git.reset-hard", command: command, path: nil, reason: "r")
      let settings = try PolicyFolder.load("version = 1\n" + text)
      #expect(settings.problems == [])
      #expect(settings.exceptions.map(\.command) == [[["git"]]])
    }
    let many = ExceptionSnippet.render(
      rule: "git.reset-hard", command: Array(repeating: "a", count: 500), path: nil, reason: "r")
    #expect(try PolicyFolder.load("version = 1\n" + many).problems == [])
  }
}
