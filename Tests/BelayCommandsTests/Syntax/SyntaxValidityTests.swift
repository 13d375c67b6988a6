import Testing

@testable import BelayCommands

/// What bash accepts, the parser accepts; what bash rejects, it reports.
@Suite struct SyntaxValidityTests {
  @Test(
    .enabled(if: Bash.isThere, "bash is not installed"),
    arguments: SyntaxCorpus.scripts + SyntaxEdges.scripts)
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

  /// Scripts cut and stirred at random, the same in every run unless `BELAY_TEST_SEED` is given.
  ///
  /// Only the script itself is compared: bash does not look between backticks before it runs them, nor
  /// into a here-document that a program runs. It says nothing at all of a `((` that does not end, and
  /// `${ a; }` is a substitution from bash 5.3 on: both are left out.
  @Test(.enabled(if: Bash.isThere, "bash is not installed"))
  func agreesWithBashOnMutations() throws {
    let seed = SeededRandom.givenSeed
    var random = SeededRandom(seed)
    var differences: [String] = []
    let total = 400
    for _ in 0..<total {
      let script = random.mutation(of: SyntaxCorpus.scripts)
      if ["${ ", "${\t", "${\n", "${|", "(("].contains(where: script.contains) { continue }
      let accepted = try Bash.accepts(script)
      let isReported = SyntaxParser.parse(Array(script.utf8)).error != nil
      if isReported == accepted {
        differences.append((accepted ? "accepted: " : "rejected: ") + script.debugDescription)
      }
    }
    #expect(
      differences.count <= 2, "seed \(seed):\n\(differences.joined(separator: "\n"))")
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
