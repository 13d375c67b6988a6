package import BelayModel

extension RunSummary {
  /// Takes one record in; records come in the order of their log.
  package mutating func count(_ entry: RunLogEntry) {
    records += 1
    if firstTime == 0 { firstTime = entry.time }
    lastTime = max(lastTime, entry.time)
    if entry.spilled != nil { spilled += 1 }
    switch entry.kind {
    case .recovery:
      recoveries += 1
      return
    case .ledger, .label:
      return
    case .resolution:
      countResolution(entry)
      return
    case .summary:
      countSummary(entry)
      return
    case .decision:
      break
    }
    if let used = entry.model { model = used }
    if let role = entry.role, !roles.contains(role) { roles.append(role) }
    if let agent = entry.agent, agents.count < Self.agentLimit, agents.last != agent,
      !agents.contains(agent)
    {
      agents.append(agent)
    }
    slowest = max(slowest, entry.duration)
    if entry.outcome == .error {
      errors += 1
      if entry.event == HookEventName.preToolUse.rawValue { unjudged += 1 }
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
      if isRefused && entry.ruling == .ask {
        refusedAsks += 1
      } else if isRefused {
        denied += 1
      }
      countCall(entry, isRefused: isRefused)
    case .permissionRequest: if isRefused { deniedPermissions += 1 }
    case .userPromptSubmit:
      if isRefused {
        refusedPrompts += 1
      } else {
        acceptedPrompts += 1
      }
      if entry.agent == nil { turnStart = records }
    case .postToolUse:
      if isRefused { maskedOutputs += 1 }
      let position = records
      runCalls.update(id(of: entry)) { call in
        call.hasPost = true
        call.end = call.end ?? position
        call.add(entry.effects)
      }
    case .stop: hasEnded = true
    default: break
    }
  }

  private mutating func countCall(_ entry: RunLogEntry, isRefused: Bool) {
    let position = records
    runCalls.update(id(of: entry)) { call in
      call.position = position
      call.isRefused = isRefused
      call.changes = entry.changes
      call.unlisted = max(0, entry.changeCount - entry.changes.count)
      call.add(entry.effects)
    }
  }

  private mutating func countResolution(_ entry: RunLogEntry) {
    guard let resolution = entry.resolution else { return }
    runCalls.update(id(of: entry)) { call in
      call.resolution = resolution
      call.add(CallEffects(tests: resolution.tests, receipts: resolution.receipts))
    }
  }

  private mutating func countSummary(_ entry: RunLogEntry) {
    for change in entry.changes { Self.add(change, to: &compared) }
    unlistedCompared = max(unlistedCompared, entry.changeCount - entry.changes.count)
    recordedTurn = entry.turn
    uncomparedReason = entry.summary?.uncompared
    phase = entry.summary?.phase ?? phase
    owner = entry.summary?.owner
    tokens = entry.summary?.tokens ?? tokens
    for rule in entry.rules { demanded.append((entry.turn ?? "", rule)) }
  }

  /// The id that records of one call share; calls without one are each on their own.
  private func id(of entry: RunLogEntry) -> String { entry.call ?? entry.uid }

  // MARK: - Conclusions

  /// Draws together what the records told, once all were counted.
  package mutating func conclude() {
    rules = Self.ordered(rules)
    secrets = Self.ordered(secrets)
    exceptions = Self.ordered(exceptions)
    for call in runCalls.all { conclude(call) }
    turn = turn ?? recordedTurn
    calls = allowed + asked + refusedAsks + denied + unjudged
    asked += refusedAsks
    markReverted()
    conclude(compared)
  }

  /// Adds what git saw at the end of a turn, and looks at the tests again: files may have been edited since.
  ///
  /// - Parameters:
  ///   - changed: the files, named as patches name them.
  ///   - problem: why they were not compared; `nil` if they were.
  package mutating func add(compared changed: [FileChange], problem: String?) {
    // What a record does not list, a later reader does not see either.
    let listed = Array(changed.prefix(RecordEncoder.listLimit))
    unlistedCompared = max(unlistedCompared, changed.count - listed.count)
    uncomparedReason = problem
    comparedChanges = changed
    conclude(listed)
  }

  private mutating func conclude(_ compared: [FileChange]) {
    for change in compared { Self.add(change, to: &changes) }
    testRuns = []
    concludeTests()
  }

  private mutating func conclude(_ call: RunCall) {
    guard call.position != nil else {
      if call.hasPost { unseenCalls += 1 }
      return
    }
    guard !call.isRefused else { return }
    if call.resolution?.asked != nil {
      asked += 1
      switch call.resolution?.status {
      case .executed: approved += 1
      case .rejected: rejected += 1
      default: break
      }
    } else {
      allowed += 1
    }
    if call.resolution?.link == .ambiguous { ambiguous += 1 }
    if call.resolution?.status == .unresolved { unresolved += 1 }
    if call.resolution == nil && !call.hasPost { open += 1 }
    if call.resolution?.source == .transcript, call.resolution?.status == .executed {
      executed += 1
    }
    if call.hasPost { posts += 1 }
    guard call.counts else { return }
    for change in call.changes { Self.add(change, to: &changes) }
    unlistedChanges += call.unlisted
    if !call.changes.isEmpty || call.unlisted > 0 {
      lastPatch = max(lastPatch ?? 0, call.position ?? 0)
    }
    for receipt in call.receipts
    where !receipts.contains(where: { $0.kind == receipt.kind && $0.id == receipt.id }) {
      receipts.append(receipt)
    }
  }

  /// Takes note of the receipts that later ones take back.
  private mutating func markReverted() {
    for receipt in receipts {
      guard let target = receipt.reverts, !target.isEmpty else { continue }
      if !revertedIDs.contains(target) { revertedIDs.append(target) }
    }
  }

  /// Adds a change: the last one of a file holds, but a patch explains what git only sees.
  static func add(_ change: FileChange, to changes: inout [FileChange]) {
    guard let index = changes.firstIndex(where: { $0.path == change.path }) else {
      changes.append(change)
      return
    }
    changes[index] = joined(changes[index], change)
  }

  /// Two changes of one file: what was added and then changed was added.
  private static func joined(_ first: FileChange, _ second: FileChange) -> FileChange {
    let source: FileChange.Source =
      first.source == .patch || second.source == .patch
      ? .patch : first.source == .shell || second.source == .shell ? .shell : .preExisting
    let isAdded = first.change == .added && second.change == .modified
    return FileChange(
      path: first.path, change: isAdded ? .added : second.change, source: source)
  }

  private static func add(_ name: String, to counts: inout [Count]) {
    if let index = counts.firstIndex(where: { $0.name == name }) {
      counts[index].count += 1
    } else {
      counts.append(Count(name: name, count: 1))
    }
  }

  /// The most frequent first; of equals, the one that came first.
  private static func ordered(_ counts: [Count]) -> [Count] {
    counts.enumerated().sorted {
      $0.element.count == $1.element.count
        ? $0.offset < $1.offset : $0.element.count > $1.element.count
    }.map { $0.element }
  }
}

extension RunCall {
  /// Takes in what a record tells of its output; what settles a call says more than what a hook saw.
  mutating func add(_ effects: CallEffects?) {
    guard let effects else { return }
    tests = effects.tests ?? tests
    for receipt in effects.receipts where !receipts.contains(receipt) { receipts.append(receipt) }
    for check in effects.checks where !checks.contains(check) { checks.append(check) }
  }
}
