import BelayModel
import BelayRunLog

extension ReportData {
  /// Takes in what the lists and totals need of a record.
  mutating func count(_ entry: RunLogEntry, questions: OpenQuestions) {
    records += 1
    firstTime = min(firstTime ?? entry.time, entry.time)
    lastTime = max(lastTime, entry.time)
    if let resolution = entry.resolution {
      return countResolution(resolution, of: entry, questions: questions)
    }
    guard case .decision = entry.kind else { return }
    let isRefused = LaneEvent.isRefused(entry)
    countRules(entry, isRefused: isRefused)
    switch HookEventName(rawValue: entry.event) {
    case .preToolUse: countCall(entry, isRefused: isRefused)
    case .permissionRequest: if !isRefused { funnel.asked += 1 }
    case .postToolUse: if isRefused { masked += 1 }
    case .userPromptSubmit: if isRefused { refusedPrompts += 1 }
    default: break
    }
  }

  private mutating func countCall(_ entry: RunLogEntry, isRefused: Bool) {
    let isAsked = isRefused && entry.ruling == .ask
    funnel.calls += 1
    if isAsked { funnel.asked += 1 }
    if isRefused, !isAsked { denied += 1 }

    tools.update(entry.operation, initial: ToolTally()) { tool in
      tool.calls += 1
      if isAsked { tool.asked += 1 } else if isRefused { tool.refused += 1 }
      tool.lastTime = max(tool.lastTime, entry.time)
      let tier = ToolTally.Tier(entry.activity)
      if tier.rawValue > tool.tier.rawValue { tool.tier = tier }
    }
    if !isRefused { countFiles(entry) }
  }

  private mutating func countFiles(_ entry: RunLogEntry) {
    for change in entry.changes {
      files.update(change.path, initial: FileTally(change: change.change, source: change.source)) {
        // What was added and then changed was added.
        if $0.change != .added || change.change != .modified { $0.change = change.change }
        $0.source = change.source
        $0.times += 1
        $0.lastTime = max($0.lastTime, entry.time)
        $0.session = entry.session
      }
    }
  }

  private mutating func countRules(_ entry: RunLogEntry, isRefused: Bool) {
    let isAsked = entry.ruling == .ask
    let isQuestion = isAsked && entry.event == HookEventName.permissionRequest.rawValue
    if isRefused || isQuestion {
      for rule in entry.rules {
        rules.update(rule, initial: RuleTally()) {
          if isAsked { $0.asked += 1 } else { $0.denied += 1 }
          $0.speak(in: entry.session)
        }
      }
    }
    for rule in entry.exceptions {
      rules.update(rule, initial: RuleTally()) {
        $0.excepted += 1
        $0.speak(in: entry.session)
      }
    }
  }
}

extension RuleTally {
  /// Notes the run; the records of a run come one after the other.
  fileprivate mutating func speak(in session: String) {
    if session != lastRun { runs += 1 }
    lastRun = session
  }
}
