import BelayCommands
import Testing

/// What bash accepts, the parser accepts; what bash rejects, it reports.
@Suite struct SyntaxValidityTests {
  @Test(.enabled(if: Bash.isThere, "bash is not installed"), arguments: SyntaxCorpus.scripts)
  func agreesWithBash(script: String) throws {
    let accepted = try Bash.accepts(script)
    #expect(
      isReported(script) != accepted,
      "bash \(accepted ? "accepts" : "rejects") \(script.debugDescription)")
  }

  @Test(arguments: SyntaxCorpus.brokenConditions)
  func rejectsBrokenConditions(script: String) {
    #expect(isReported(script))
  }

  /// Scripts cut and stirred at random; a few differences in a hundred are the places where bash's
  /// own judgement depends on what it has run.
  @Test(.enabled(if: Bash.isThere, "bash is not installed"))
  func agreesWithBashOnMutations() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededRandom(seed)
    var differences: [String] = []
    let total = 400
    for _ in 0..<total {
      let script = random.mutation(of: SyntaxCorpus.scripts)
      let accepted = try Bash.accepts(script)
      if isReported(script) == accepted {
        differences.append((accepted ? "accepted: " : "rejected: ") + script.debugDescription)
      }
    }
    #expect(
      differences.count <= total / 25, "seed \(seed):\n\(differences.joined(separator: "\n"))")
  }

  @Test func everyCommandOfNoiseHasAName() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededRandom(seed)
    for _ in 0..<3_000 {
      let script = random.mutation(of: SyntaxCorpus.scripts, times: 4)
      for command in Rendering.analyze(script).commands {
        #expect(
          !command.argv.isEmpty && command.range.upperBound <= script.utf8.count,
          "seed \(seed): \(script.debugDescription)")
      }
    }
  }

  @Test func everyCommandOfRandomBytesHasAName() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededRandom(seed)
    let alphabet = Array("ab $`'\"\\(){}[]<>|&;\n#=~*?!1x/-".utf8) + [0, 9, 13, 128, 255]
    for _ in 0..<5_000 {
      let bytes = (0..<random.next(below: 60)).map { _ in
        alphabet[random.next(below: alphabet.count)]
      }
      let analysis = CommandAnalyzer.analyze(bytes[...], context: Rendering.context)
      #expect(analysis.commands.allSatisfy { !$0.argv.isEmpty }, "seed \(seed): \(bytes)")
    }
  }

  private func isReported(_ script: String) -> Bool {
    Rendering.analyze(script).problems.contains { problem in
      if case .syntax = problem { return true }
      return false
    }
  }
}
