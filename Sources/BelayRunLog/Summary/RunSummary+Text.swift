import BelayIO
import BelayModel

extension RunSummary {
  /// The summary for a terminal, a few lines, ending in a newline.
  package var text: String {
    var lines = ["belay  run \(Self.shown(session, limit: 40))\(whoRan)        chain \(chainWords)"]
    lines.append("calls \(calls)   " + callWords.joined(separator: "  "))
    if !rules.isEmpty { lines.append("refused    \(Self.safe(Self.list(rules)))") }
    let secretWords = self.secretWords
    if !secretWords.isEmpty { lines.append("secrets    \(secretWords.joined(separator: ", "))") }
    if !changes.isEmpty { lines.append("files \(fileCount)    \(fileWords)") }
    for (index, words) in receiptWords.enumerated() {
      lines.append((index == 0 ? "receipts   " : "           ") + words)
    }
    for (index, risk) in riskWords.enumerated() {
      lines.append((index == 0 ? "risk       " : "           ") + Self.safe(risk))
    }
    if let owner { lines.append("next       " + Self.shown(owner, limit: 120)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The summary in one line, for Codex's `systemMessage`; `path` tells where the whole of it stands.
  package func systemMessage(path: String? = nil) -> String {
    var parts = [Self.plural(calls, "call")]
    if denied > 0 { parts.append("\(denied) denied") }
    if asked > 0 { parts.append("\(asked) for a person to decide") }
    if maskedOutputs > 0 { parts.append(Self.plural(maskedOutputs, "output") + " masked") }
    if refusedPrompts > 0 { parts.append(Self.plural(refusedPrompts, "prompt") + " refused") }
    if !changes.isEmpty { parts.append(Self.plural(fileCount, "file") + " changed") }
    parts.append("chain \(chainWords)")
    if !receipts.isEmpty { parts.append(Self.plural(receipts.count, "receipt")) }
    let risks = self.risks
    if !risks.isEmpty { parts.append(Self.plural(risks.count, "risk") + " to look at") }
    if !risks.isEmpty, let owner { parts.append("next: " + Self.shown(owner, limit: 60)) }
    return "belay: " + parts.joined(separator: ", ")
      + (path.map { "; summary: " + Self.safe($0) } ?? "")
  }

  /// How many files, the unlisted ones included.
  package var fileCount: Int { changes.count + unlistedChanges + unlistedCompared }

  /// The state of the chain in few words.
  var chainWords: String {
    switch chain {
    case .intact: "ok \(records)"
    case .broken(let found): "BROKEN at record \(found.record)"
    case .unchecked: "of \(records) not checked (long; run `belay verify`)"
    }
  }

  /// What was found and masked or refused.
  var secretWords: [String] {
    var words: [String] = []
    if maskedOutputs > 0 { words.append(Self.plural(maskedOutputs, "output") + " masked") }
    if refusedPrompts > 0 { words.append(Self.plural(refusedPrompts, "prompt") + " refused") }
    if !secrets.isEmpty { words.append(Self.safe(Self.list(secrets))) }
    return words
  }

  private var whoRan: String {
    var words = ""
    if let model { words += "  " + Self.shown(model, limit: 40) }
    for role in roles.prefix(4) { words += "  " + Self.shown(role, limit: 40) }
    if let phase { words += "  phase \(phase)" }
    return words
  }

  private var callWords: [String] {
    var words = ["allow \(allowed)", "ask \(asked)" + answerWords, "deny \(denied)"]
    if errors > 0 { words.append("error \(errors)") }
    if deniedPermissions > 0 { words.append("approval questions denied \(deniedPermissions)") }
    return words
  }

  /// What people said to the questions: ` (5 approved, 1 rejected)`; empty if they were not asked.
  var answerWords: String {
    var words: [String] = []
    if approved > 0 { words.append("\(approved) approved") }
    if rejected > 0 { words.append("\(rejected) rejected") }
    return words.isEmpty ? "" : " (" + words.joined(separator: ", ") + ")"
  }

  private var fileWords: String {
    var words = changes.prefix(12).map { change in
      "\(change.change.rawValue) \(Self.shown(change.path, limit: 80))" + Self.mark(change)
    }
    if fileCount > words.count { words.append("and \(fileCount - words.count) more") }
    return words.joined(separator: "  ")
  }

  /// What stands behind a file that no patch speaks of.
  static func mark(_ change: FileChange) -> String {
    change.source == .patch ? "" : " (\(change.source.rawValue))"
  }

  /// A line for each receipt, the undoing commands below each other.
  private var receiptWords: [String] {
    let listed = receipts.prefix(12)
    let names = listed.map { receipt in
      Self.word(receipt.kind) + " " + Self.shown(receipt.id, limit: 80)
        + (isReverted(receipt) ? " (undone)" : "")
    }
    let width = names.reduce(0) { max($0, $1.count) }
    var lines = zip(listed, names).map { receipt, name in
      guard let undo = receipt.undo else { return name }
      return name + String(repeating: " ", count: width - name.count) + "   undo: "
        + Self.shown(undo, limit: 200)
    }
    if receipts.count > listed.count { lines.append("and \(receipts.count - listed.count) more") }
    return lines
  }

  /// Whether a later receipt takes this one back.
  func isReverted(_ receipt: Receipt) -> Bool { revertedIDs.contains(receipt.id) }

  /// The kind in words.
  static func word(_ kind: Receipt.Kind) -> String {
    kind == .pullRequest ? "pull request" : kind.rawValue
  }

  /// The risks, how many are unresolved before the first.
  private var riskWords: [String] {
    let risks = self.risks
    let unresolved = risks.reduce(0) { $0 + ($1.isUnresolved ? 1 : 0) }
    return risks.enumerated().map { index, risk in
      index == 0 && unresolved > 0 ? "\(unresolved) unresolved: " + risk.text : risk.text
    }
  }

  /// Text that only stands there, cut to `limit` characters.
  static func shown(_ text: String, limit: Int) -> String {
    let safe = safe(text)
    return safe.count <= limit ? safe : safe.prefix(limit) + "…"
  }

  static func safe(_ text: String) -> String {
    TerminalText.sanitize(text)
  }
}
