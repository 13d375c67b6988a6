import BelayCommands
import BelayModel
import BelayPipeline
import BelayPolicy

/// A judgement with what a person asks next: why the rest did not hold.
struct Explanation {
  /// A rule that nearly speaks of a command.
  struct Nearest {
    /// The command's index in the analysis.
    let command: Int
    let miss: NearMiss
  }

  /// An exception that names a rule which stands.
  struct UnusedException {
    let exception: PolicyException
    /// Why it does not lift the rule.
    let obstacle: String
  }

  let judgement: Judgement
  let settings: Settings
  let nearest: [Nearest]
  let unused: [UnusedException]

  /// Commands for which the nearest rules are looked for; scripts that long are not read to the end.
  private static let commandLimit = 20

  init(
    _ judgement: Judgement, script: [UInt8], settings: Settings, context: CommandContext, now: Int64
  ) {
    self.judgement = judgement
    self.settings = settings
    let standing = judgement.decision.deciding + judgement.decision.others
    let analysis = judgement.facts.analysis ?? CommandAnalysis()
    let context = context.seeing(judgement.facts.links)
    var nearest: [Nearest] = []
    for index in analysis.commands.indices.prefix(Self.commandLimit) {
      for miss in NearMisses.nearest(
        to: index, in: analysis, script: script[...], rules: settings.commandRules,
        context: context)
      where !standing.contains(where: { $0.rule == miss.rule }) {
        nearest.append(Nearest(command: index, miss: miss))
      }
    }
    self.nearest = nearest
    let facts = context.decisionContext(now: now)
    unused = settings.exceptions.compactMap { exception in
      guard let evidence = standing.first(where: { $0.rule == exception.rule }),
        let obstacle = exception.obstacle(to: evidence, context: facts)
      else { return nil }
      return UnusedException(exception: exception, obstacle: obstacle)
    }
  }
}
