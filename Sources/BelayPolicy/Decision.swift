package import BelayModel

/// What all evidence together says of a call: a pure function of evidence, settings and facts.
package struct Decision: Sendable {
  /// The greatest ruling of the evidence that no exception lifts.
  package let ruling: Ruling
  /// The evidence that carries the ruling, strongest severity first; the first is the deciding one.
  package let deciding: [Evidence]
  /// Evidence with a lesser ruling, reported but not deciding.
  package let others: [Evidence]
  /// The exceptions that lifted something, each once.
  package let exceptions: [PolicyException]

  /// Joins the evidence of one event.
  ///
  /// An invalid managed, user or added policy is itself evidence: its message denies what can be refused.
  @export(interface)
  package static func make(
    evidence: [Evidence], on event: HookEventName = .preToolUse, settings: Settings,
    context: DecisionContext
  ) -> Decision {
    var standing: [Evidence] = []
    var used: [PolicyException] = []
    for problem in settings.problems where problem.weight == .error && event.isRefusable {
      standing.append(invalidPolicy(problem))
    }
    for item in evidence {
      if let exception = settings.exceptions.first(where: { $0.lifts(item, context: context) }) {
        if !used.contains(where: { $0.origin == exception.origin }) { used.append(exception) }
      } else {
        standing.append(item)
      }
    }
    let ruling = standing.reduce(Ruling.allow) { max($0, $1.ruling) }
    var deciding: [Evidence] = []
    var others: [Evidence] = []
    for item in standing {
      if item.ruling == ruling && ruling != .allow {
        // Insertion sort by severity: stable, and the lists are short.
        var place = deciding.count
        while place > 0 && deciding[place - 1].severity < item.severity { place -= 1 }
        deciding.insert(item, at: place)
      } else {
        others.append(item)
      }
    }
    return Decision(ruling: ruling, deciding: deciding, others: others, exceptions: used)
  }

  /// The ids of the deciding rules, each once, the deciding one first.
  package var rules: [String] {
    var ids: [String] = []
    for item in deciding where !ids.contains(item.rule) { ids.append(item.rule) }
    return ids
  }

  /// A broken policy file of a layer that has to be obeyed.
  private static func invalidPolicy(_ problem: PolicyProblem) -> Evidence {
    Evidence(
      kind: .policy, rule: "belay.invalid-policy", ruling: .deny, severity: .critical,
      reason: "the \(problem.layer.name) policy cannot be used: \(problem.text)",
      advice: "a person mends that file; `belay doctor` and `belay explain -- true` show the state",
      origin: RuleOrigin(layer: problem.layer, file: problem.file, line: problem.line))
  }
}
