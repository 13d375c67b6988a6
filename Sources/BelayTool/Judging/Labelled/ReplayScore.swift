import BelayModel

/// What a replay comes to: against labels, by rule, and against another policy.
struct ReplayScore {
  /// What one rule did.
  struct RuleHits {
    var hits = 0
    /// Events that it stopped and that are labelled allow.
    var wrong = 0
  }

  /// An event that two policies decide differently.
  struct Change {
    let old: ReplayOutcome
    let new: ReplayOutcome
    /// What people said of it.
    let expected: Ruling?
  }

  private let labels: EventLabels?
  /// Events that were judged.
  private(set) var events = 0
  /// Held against labels that people gave on purpose.
  private(set) var strong = ConfusionMatrix()
  /// Held against decisions that people made in passing.
  private(set) var weak = ConfusionMatrix()
  private var rules: [String: RuleHits] = [:]
  private(set) var changes: [Change] = []

  init(labels: EventLabels?) {
    self.labels = labels
  }

  /// How many labels there were.
  var labelCount: Int { labels?.count ?? 0 }

  /// Takes an event in; `old` is what another policy says of it.
  mutating func take(_ outcome: ReplayOutcome, old: ReplayOutcome?) {
    events += 1
    // Other events of a call carry the same id and are about other things.
    let call = outcome.event == HookEventName.preToolUse.rawValue ? outcome.call : nil
    let label = labels?.label(number: outcome.number, session: outcome.session, call: call)
    if let label {
      if label.isWeak {
        weak.take(expected: label.expected, decided: outcome.ruling)
      } else {
        strong.take(expected: label.expected, decided: outcome.ruling)
      }
    }
    if outcome.ruling != .allow {
      for rule in outcome.rules {
        rules[rule, default: RuleHits()].hits += 1
        if let label, !label.isWeak, label.expected == .allow {
          rules[rule, default: RuleHits()].wrong += 1
        }
      }
    }
    if let old, old.ruling != outcome.ruling {
      changes.append(Change(old: old, new: outcome, expected: label?.expected))
    }
  }

  /// By rule, the one with the most hits first.
  var rulesByHits: [(rule: String, hits: RuleHits)] {
    rules.map { ($0.key, $0.value) }.sorted {
      $0.hits.hits == $1.hits.hits ? $0.rule < $1.rule : $0.hits.hits > $1.hits.hits
    }
  }
}
