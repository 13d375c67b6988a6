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
    for (index, risk) in risks.enumerated() {
      lines.append((index == 0 ? "risk       " : "           ") + Self.safe(risk))
    }
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
    if !risks.isEmpty { parts.append(Self.plural(risks.count, "risk") + " to look at") }
    return "belay: " + parts.joined(separator: ", ")
      + (path.map { "; summary: " + Self.safe($0) } ?? "")
  }

  /// How many files, the unlisted ones included.
  package var fileCount: Int { changes.count + unlistedChanges }

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
    return words
  }

  private var callWords: [String] {
    var words = ["allow \(allowed)", "ask \(asked)", "deny \(denied)"]
    if errors > 0 { words.append("error \(errors)") }
    if deniedPermissions > 0 { words.append("approval questions denied \(deniedPermissions)") }
    return words
  }

  private var fileWords: String {
    var words = changes.prefix(12).map { change in
      "\(change.change.rawValue) \(Self.shown(change.path, limit: 80))"
        + (change.source == .shell ? " (shell)" : "")
    }
    if fileCount > words.count { words.append("and \(fileCount - words.count) more") }
    return words.joined(separator: "  ")
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
