import BelayModel

extension RunSummary {
  /// Takes one record in.
  mutating func count(_ entry: RunLogEntry) {
    records += 1
    if firstTime == 0 { firstTime = entry.time }
    lastTime = max(lastTime, entry.time)
    if entry.spilled != nil { spilled += 1 }
    switch entry.kind {
    case .recovery:
      recoveries += 1
      return
    case .ledger, .resolution:
      return
    case .decision:
      break
    }
    if let used = entry.model { model = used }
    if let role = entry.role, !roles.contains(role) { roles.append(role) }
    slowest = max(slowest, entry.duration)
    if entry.outcome == .error {
      errors += 1
      if entry.event == HookEventName.preToolUse.rawValue { calls += 1 }
      return
    }
    countOutcome(entry)
    if entry.redaction == .undecided || entry.redaction == .unscanned { unscanned += 1 }
    for rule in entry.redactedRules { Self.add(rule, to: &secrets) }
    for rule in entry.exceptions { Self.add(rule, to: &exceptions) }
  }

  private mutating func countOutcome(_ entry: RunLogEntry) {
    let isRefused =
      switch entry.outcome {
      case .blocked, .rejected, .unauthorized: true
      default: false
      }
    if isRefused { for rule in entry.rules { Self.add(rule, to: &rules) } }
    switch HookEventName(rawValue: entry.event) {
    case .preToolUse:
      calls += 1
      if !isRefused {
        allowed += 1
        countChanges(entry)
      } else if entry.ruling == .ask {
        asked += 1
      } else {
        denied += 1
      }
    case .permissionRequest: if isRefused { deniedPermissions += 1 }
    case .userPromptSubmit: if isRefused { refusedPrompts += 1 }
    case .postToolUse: if isRefused { maskedOutputs += 1 }
    default: break
    }
  }

  private mutating func countChanges(_ entry: RunLogEntry) {
    for change in entry.changes {
      if let index = changes.firstIndex(where: { $0.path == change.path }) {
        changes[index] = Self.joined(changes[index], change)
      } else {
        changes.append(change)
      }
    }
    unlistedChanges += max(0, entry.changeCount - entry.changes.count)
  }

  /// Two changes of one file: what was added and then changed was added.
  private static func joined(_ first: FileChange, _ second: FileChange) -> FileChange {
    guard first.change == .added, second.change == .modified else { return second }
    return FileChange(path: first.path, change: .added, source: second.source)
  }

  private static func add(_ name: String, to counts: inout [Count]) {
    if let index = counts.firstIndex(where: { $0.name == name }) {
      counts[index].count += 1
    } else {
      counts.append(Count(name: name, count: 1))
    }
  }

  /// Puts the most frequent first; of equals, the one that came first.
  mutating func order() {
    rules = Self.ordered(rules)
    secrets = Self.ordered(secrets)
    exceptions = Self.ordered(exceptions)
  }

  private static func ordered(_ counts: [Count]) -> [Count] {
    counts.enumerated().sorted {
      $0.element.count == $1.element.count
        ? $0.offset < $1.offset : $0.element.count > $1.element.count
    }.map { $0.element }
  }
}
