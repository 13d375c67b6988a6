import BelayModel
import BelaySettings
import BelayTestSupport
import Foundation
import Testing

extension RealCodexTests {
  /// Rules files of Codex, read by Belay and by Codex itself.
  @Suite struct ExecutionRules {
    /// A generated file and the words both are asked about.
    private struct Question {
      let file: String
      let text: String
      let words: [String]
      let resolves: Bool
    }

    @Test("Belay says of generated rules and words what Codex says")
    func sameVerdict() throws {
      let folder = try ScratchFolder()
      var generator = RulesGenerator(seed: 20_261_125)
      var questions: [Question] = []
      for number in 0..<80 {
        let text = generator.file()
        let file = try folder.file("\(number).rules", text)
        for _ in 0..<5 {
          questions.append(
            Question(
              file: file, text: text, words: generator.command(),
              resolves: generator.next(below: 2) == 0))
        }
      }
      let answers = try Self.ask(questions, in: folder)
      var matched = 0
      for (question, answer) in zip(questions, answers) {
        let says = try #require(Self.decision(of: answer), "\(question)\n\(answer)")
        if says != "none" { matched += 1 }
        #expect(try Self.belay(question, in: folder) == says, "\(question)")
      }
      // The generator would be useless if hardly anything matched, or everything did.
      #expect((120...350).contains(matched), "\(matched) of \(questions.count)")
    }

    @Test("Belay takes no damaged file that Codex refuses")
    func noFileThatCodexRefuses() throws {
      let folder = try ScratchFolder()
      var generator = RulesGenerator(seed: 20_261_126)
      var questions: [Question] = []
      for number in 0..<120 {
        let text = generator.damaged(generator.file())
        let file = try folder.file("\(number).rules", text)
        questions.append(Question(file: file, text: text, words: ["git"], resolves: true))
      }
      let answers = try Self.ask(questions, in: folder)
      var taken = 0
      for (question, answer) in zip(questions, answers) {
        guard let verdict = try? Self.belay(question, in: folder) else { continue }
        taken += 1
        #expect(Self.decision(of: answer) == verdict, "\(question)\n\(answer)")
      }
      #expect((5...115).contains(taken))
    }

    @Test("both read the rules files of the folder in CODEX_HOME")
    func sameFolder() throws {
      let machine = try CodexMachine()
      try machine.install()
      try machine.write(
        "codex/rules/team.rules", "prefix_rule([\"touch\", \"zz\"], \"forbidden\")\n")
      let bare = try machine.session(ModelScript(.shell("touch zz")))
      #expect(!machine.exists("project/zz"))
      #expect(bare.callOutputs.first?.contains("belay:") == false)

      // What Codex's rules do not reach, Belay's reading of them does.
      try machine.write("config/belay/policy.toml", "version = 1\n[rules]\ncodex = true\n")
      let wrapped = try machine.session(ModelScript(.shell("X=1; (command touch zz)")))
      #expect(!machine.exists("project/zz"))
      #expect(wrapped.callOutputs.first?.contains("codex.touch-zz") == true)
    }

    // MARK: - Asking

    /// What `codex execpolicy check` answers, four at a time.
    private static func ask(
      _ questions: [Question], in folder: ScratchFolder
    ) throws -> [ProgramResult] {
      let home = try folder.folder("home")
      let runs = questions.map { question in
        ProgramRun(
          CodexInstallation.codex,
          ["execpolicy", "check", "--rules", question.file]
            + (question.resolves ? ["--resolve-host-executables"] : []) + ["--"] + question.words,
          environment: ["HOME": home, "CODEX_HOME": home, "PATH": "/usr/bin:/bin"],
          workingDirectory: folder.path)
      }
      var results: [ProgramResult] = []
      for start in stride(from: 0, to: runs.count, by: 4) {
        results += try ProgramRun.together(Array(runs[start..<min(start + 4, runs.count)]))
      }
      return results
    }

    /// The decision that Codex printed, `none` where no rule matched; `nil` if it refused the file.
    private static func decision(of answer: ProgramResult) -> String? {
      guard answer.status == 0, let value = try? JSONValue(parsing: answer.output) else {
        return nil
      }
      return value["decision"]?.string ?? "none"
    }

    /// Belay's answer in Codex's words.
    private static func belay(_ question: Question, in folder: ScratchFolder) throws -> String {
      var rules = CodexRules()
      try rules.add(Array(question.text.utf8), file: question.file)
      let all = rules.commandRules(layer: .user)
      let found = CodexRuleMatch.matching(
        all, words: question.words.map { Array($0.utf8) },
        places: question.resolves ? (folder.path, folder.path("home")) : nil)
      switch found.map({ all[$0].ruling }).max() {
      case nil: return "none"
      case .allow: return "allow"
      case .ask: return "prompt"
      case .deny: return "forbidden"
      }
    }
  }
}
