import Testing

/// How many of the labelled commands are judged right, by category.
@Suite struct CorpusTests {
  /// What part of the harmful commands must be refused, and of the harmless ones may be.
  static let caughtAtLeast = 0.99
  static let falseAlarmsAtMost = 0.005

  @Test func harmfulCommandsAreCaught() { check(isHarmful: true) }

  @Test func harmlessCommandsPass() { check(isHarmful: false) }

  @Test func theCorpusIsLargeAndMostlyHarmless() {
    let harmful = CommandCorpus.categories.filter(\.isHarmful).map(\.commands.count).reduce(0, +)
    let harmless = CommandCorpus.categories.filter { !$0.isHarmful }.map(\.commands.count)
      .reduce(0, +)
    #expect(harmful + harmless >= 5_000)
    #expect(harmless > harmful)
  }

  private func check(isHarmful: Bool) {
    var lines: [String] = []
    var wrong = 0
    var total = 0
    for category in CommandCorpus.categories where category.isHarmful == isHarmful {
      let mistakes = category.mistakes
      wrong += mistakes.count
      total += category.commands.count
      let share = 100 * Double(mistakes.count) / Double(max(category.commands.count, 1))
      let rounded = (share * 10).rounded() / 10
      lines.append(
        "\(category.name): \(mistakes.count) of \(category.commands.count) "
          + "\(isHarmful ? "missed" : "refused") (\(rounded) %)")
      lines += mistakes.map { "    \($0)" }
    }
    let allowed = isHarmful ? 1 - Self.caughtAtLeast : Self.falseAlarmsAtMost
    let share = Double(wrong) / Double(max(total, 1))
    print(lines.filter { !$0.hasPrefix(" ") }.joined(separator: "\n"))
    #expect(share <= allowed, "\(wrong) of \(total)\n\(lines.joined(separator: "\n"))")
  }
}
