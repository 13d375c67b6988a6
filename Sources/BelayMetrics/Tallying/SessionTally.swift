import BelayModel

/// Counts the records of one session in the order of its log.
///
/// Labels and the ends of calls refer to records before them, so what they may refer to is kept until the
/// session ends, as numbers of 8 or 16 bytes: a session of a million records takes some twenty megabytes.
struct SessionTally {
  /// Which records count.
  let filter: RecordFilter
  private var tally = Tally()
  /// A number of its own.
  private let number: Int
  /// Tells equal call ids of different sessions apart.
  private let salt: UInt64

  // What later records may refer to.
  private var acting: [UInt64] = []
  private var executed: [UInt64] = []
  private var approved: [UInt64] = []
  private var wouldDeny: [UInt64] = []
  private var refused: [CallMark] = []
  private var receipts: [ReceiptMark] = []
  private var callVerdicts: [UInt64: RunLabel.Verdict] = [:]
  private var findings: [UInt64: RunLabel.Verdict] = [:]
  /// The calls whose end no record tells yet, with 1 if one tells something of it: a refusal, a PostToolUse.
  private var open: [UInt64: Int] = [:]
  /// What the last summary says that the session has used.
  private var tokens: Int?
  private var runVerdict: RunLabel.Verdict?

  // The run.
  private var hasRecords = false
  private var lastTime: Int64 = 0
  private var endsInStop = false
  private var isDisturbed = false
  /// The day of the prompt that is being worked on, and whether that work broke a rule; `nil` before.
  private var prompt: (day: Int, isViolated: Bool)?
  private var days = GroupTable<Int>()
  private var teams = GroupTable<UInt64>()
  private var teamNames: [UInt64: String] = [:]
  private var rules = RuleTable()

  /// Begins a session; `number` is any number of its own.
  init(filter: RecordFilter, number: Int) {
    self.filter = filter
    self.number = number
    salt = UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Counts one line.
  mutating func count(_ line: Span<UInt8>) {
    guard let fields = RecordFields(line) else {
      tally.malformed += 1
      return
    }
    guard filter.admits(line, fields) else { return }
    tally.records += 1
    lastTime = max(lastTime, fields.time)
    if fields.isBookkeeping { return }
    switch fields.event {
    case .hook(let name):
      note(line, fields)
      count(name, line, fields)
    case .resolved:
      if fields.resolution > 0 { countResolution(line, fields) }
    case .label:
      if fields.label > 0 { countLabel(line, fields) }
    case .summary:
      if fields.summary > 0 { countSummary(line, fields) }
    case .other: break
    }
  }

  /// What there is to settle so far; `nil` if nothing.
  func openSession(_ file: String) -> OpenSession? {
    if open.isEmpty { return nil }
    return OpenSession(file: file, lastTime: lastTime, isTold: open.values.contains(1))
  }

  /// Takes note of what came of the attempt to settle the open calls.
  mutating func note(_ settlement: Settlement) {
    tally.settledNow = settlement.count
    tally.unsettledReasons[settlement.reason.rawValue] = open.count
  }

  // MARK: - Hooks

  /// Takes note of day and team.
  private mutating func note(_ line: Span<UInt8>, _ fields: RecordFields) {
    hasRecords = true
    days.select(Int(fields.time / 86_400_000))
    guard !fields.team.isEmpty else { return teams.select(0) }
    let team = JSONText.identity(line, fields.team)
    teams.select(team)
    if teamNames[team] == nil { teamNames[team] = JSONText.text(line, fields.team) }
  }

  private mutating func count(
    _ name: HookEventName, _ line: Span<UInt8>, _ fields: RecordFields
  ) {
    switch name {
    case .preToolUse: countCall(line, fields)
    case .permissionRequest:
      countRefusal(line, fields)
      if fields.disposition == 1 { tally.asks += 1 }
    case .userPromptSubmit:
      countRefusal(line, fields)
      // What a subagent is told is no prompt of a person's.
      if fields.agent.isEmpty, [1, 8, 17].contains(fields.disposition) {
        endPrompt()
        prompt = (Int(fields.time / 86_400_000), false)
      }
    case .stop: endsInStop = true
    case .interrupt:
      isDisturbed = true
      endsInStop = false
    case .sessionStart:
      if JSONText.equals(line, fields.source, "resume") { isDisturbed = true }
    case .postToolUse:
      let call = JSONText.identity(line, fields.call)
      if open[call] == 0 { open[call] = 1 }
    case .preCompact, .postCompact, .sessionEnd, .subagentStart, .subagentStop: break
    }
  }

  private mutating func countCall(_ line: Span<UInt8>, _ fields: RecordFields) {
    tally.calls += 1
    days.current.calls += 1
    teams.current.calls += 1
    let call = JSONText.identity(line, fields.call)
    // The resolver knows calls by their id.
    if !fields.call.isEmpty { open[call] = [1, 8, 17].contains(fields.disposition) ? 0 : 1 }
    countRefusal(line, fields, call: call)
    if Self.acts(line, fields) { acting.append(call) }
    if fields.would == .deny {
      tally.wouldDeny += 1
      wouldDeny.append(call)
    }
    if fields.ruling == .ask, fields.disposition == 2 || fields.disposition == 26 {
      tally.asks += 1
    }
    // An event that could not be judged broke no rule.
    if fields.ruling == .deny, fields.disposition != 27 {
      tally.violations[ViolationKind(line, fields).rawValue] += 1
      days.current.violations += 1
      teams.current.violations += 1
      prompt?.isViolated = true
    }
  }

  /// Whether a call does more than read: by its tier where the policy has tiers.
  private static func acts(_ line: Span<UInt8>, _ fields: RecordFields) -> Bool {
    fields.tier.isEmpty ? fields.activity != 2 : !JSONText.equals(line, fields.tier, "read")
  }

  private mutating func countRefusal(
    _ line: Span<UInt8>, _ fields: RecordFields, call: UInt64? = nil
  ) {
    let isBlocked = fields.disposition == 2
    if isBlocked {
      tally.blocked += 1
      days.current.blocked += 1
      teams.current.blocked += 1
    }
    guard fields.ruling != .allow, !fields.rule.isEmpty else { return }
    let rule = rules.index(of: line, fields.rule)
    rules.counts[rule].hits += 1
    if fields.ruling == .ask { rules.counts[rule].asked += 1 }
    if fields.ruling == .deny { rules.counts[rule].denied += 1 }
    if isBlocked, let call { refused.append(CallMark(call: call, value: UInt32(rule))) }
  }

  private mutating func endPrompt() {
    guard let ended = prompt else { return }
    tally.acceptedPrompts += 1
    if !ended.isViolated { tally.cleanPrompts += 1 }
    days.change(ended.day) { group in
      group.acceptedPrompts += 1
      if !ended.isViolated { group.cleanPrompts += 1 }
    }
    prompt = nil
  }

  // MARK: - What became of calls

  private mutating func countResolution(_ line: Span<UInt8>, _ fields: RecordFields) {
    let resolution = ResolutionFields(line, at: fields.resolution)
    // It may have been found out long after; what counts is when the call was made.
    if resolution.started > 0, resolution.started < filter.since { return }
    let call = JSONText.identity(line, fields.call)
    open[call] = nil
    let isApproved = fields.disposition == 8
    if isApproved {
      tally.approved += 1
      approved.append(call)
      if !fields.rule.isEmpty { rules.counts[rules.index(of: line, fields.rule)].approved += 1 }
    }
    if isApproved || resolution.status == .rejected { tally.decided += 1 }
    if resolution.asked > 0, resolution.decided > 0 {
      let wait = Int32(clamping: max(0, resolution.decided - resolution.asked))
      tally.latencies.append(wait)
      if isApproved {
        tally.timedApprovals += 1
        if wait <= 2000 { tally.rubberStamps += 1 }
      }
    }
    if resolution.status == .executed { executed.append(call) }
    let time = resolution.ended > 0 ? resolution.ended : fields.time
    for receipt in resolution.receipts where !receipt.id.isEmpty {
      let id = JSONText.identity(line, receipt.id)
      if !receipt.reverts.isEmpty {
        tally.revertMarks.append(
          RevertMark(id: JSONText.identity(line, receipt.reverts), time: time))
      }
      receipts.append(ReceiptMark(id: id, call: call, time: time))
      let kind = JSONText.text(line, receipt.kind)
      if kind == "commit" || kind == "revert" {
        tally.commits.append(AgentCommit(id: JSONText.text(line, receipt.id), session: number))
      }
      tally.receipts[kind, default: ReceiptCount()].total += 1
      if !receipt.hasUndo { tally.receipts[kind, default: ReceiptCount()].withoutUndo += 1 }
    }
  }

  private mutating func countLabel(_ line: Span<UInt8>, _ fields: RecordFields) {
    guard let label = LabelFields(line, at: fields.label) else { return }
    switch label.kind {
    case .call, .receipt:
      // The record names the call that its target belongs to.
      let target = fields.call.isEmpty ? label.target : fields.call
      callVerdicts[JSONText.identity(line, target)] = label.verdict
    case .run: runVerdict = label.verdict
    case .finding: findings[JSONText.identity(line, label.target)] = label.verdict
    }
  }

  private mutating func countSummary(_ line: Span<UInt8>, _ fields: RecordFields) {
    var walk = ObjectWalk(line, at: fields.summary)
    while walk.next(line) {
      if walk.isKey("tokens", line), let count = JSONText.integer(line, at: walk.value) {
        tokens = Int(clamping: max(0, count))
      }
    }
  }

  // MARK: - The end

  /// What the session comes to.
  consuming func finish() -> Tally {
    endPrompt()
    if hasRecords {
      tally.runs = 1
      if endsInStop, !isDisturbed, runVerdict != .bad { tally.completed = 1 }
    }
    acting.sort()
    executed.sort()
    approved.sort()
    wouldDeny.sort()
    executed = SortedNumbers.common(executed, acting)
    tally.executed = executed.count
    tally.overridden = SortedNumbers.common(approved, wouldDeny).count
    judge()
    tally.findings = findings.count
    tally.confirmed = findings.values.count { $0 == .confirmed }
    tally.unsettled = open.count
    if let tokens {
      tally.tokens = tokens
      tally.tokenRuns = 1
      tally.acceptedFindings = findings.values.count { $0 == .confirmed || $0 == .accepted }
      for index in tally.commits.indices { tally.commits[index].hasTokens = true }
    }
    for count in rules.counts { tally.rules[count.rule] = count }
    for (day, count) in days.groups { tally.days[day] = count }
    for (team, count) in teams.groups { tally.teams[teamNames[team] ?? ""] = count }
    return tally
  }

  /// Applies what people have said of calls.
  private mutating func judge() {
    for (call, verdict) in callVerdicts {
      if verdict == .bad, SortedNumbers.contains(executed, call) { tally.falseActions += 1 }
      if verdict == .bad || verdict == .reworked, SortedNumbers.contains(approved, call) {
        tally.reworked += 1
      }
    }
    for mark in refused where callVerdicts[mark.call] == .good {
      rules.counts[Int(mark.value)].falseAlarms += 1
    }
    for var mark in receipts {
      let verdict = callVerdicts[mark.call]
      mark.isExecuted = verdict != .bad && SortedNumbers.contains(executed, mark.call)
      mark.isApproved =
        verdict != .bad && verdict != .reworked && SortedNumbers.contains(approved, mark.call)
      tally.receiptMarks.append(
        ReceiptMark(
          id: mark.id, call: mark.call ^ salt, time: mark.time, isApproved: mark.isApproved,
          isExecuted: mark.isExecuted))
    }
  }
}
