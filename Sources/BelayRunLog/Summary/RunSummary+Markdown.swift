import BelayModel

extension RunSummary {
  /// The summary as Markdown.
  package var markdown: String {
    var lines = [
      "# Belay: run \(Self.marked(session, limit: 60))", "",
      "| | |", "|---|---|",
      "| chain | \(Self.marked(chainWords, limit: 100)) |",
      "| calls | \(calls): \(allowed) allowed, \(asked) for a person to decide\(answerWords), "
        + "\(denied) denied |",
    ]
    if let turn { lines.insert("| turn | \(Self.marked(turn, limit: 60)) |", at: 4) }
    if let model { lines.append("| model | \(Self.marked(model, limit: 60)) |") }
    if !roles.isEmpty {
      lines.append(
        "| agents | \(roles.prefix(8).map { Self.marked($0, limit: 60) }.joined(separator: ", ")) |"
      )
    }
    if let phase { lines.append("| phase | \(phase) |") }
    if let tokens { lines.append("| tokens | \(tokens) |") }
    if errors > 0 { lines.append("| not judged | \(Self.plural(errors, "event")) |") }
    if deniedPermissions > 0 {
      lines.append("| approval questions denied | \(deniedPermissions) |")
    }
    if !secretWords.isEmpty {
      lines.append("| secrets | \(Self.marked(secretWords.joined(separator: ", "), limit: 400)) |")
    }
    section("Refused by rule", rules, to: &lines)
    section("Exceptions used", exceptions, to: &lines)
    if !changes.isEmpty {
      lines += ["", "## Files (\(fileCount))", ""]
      for change in changes {
        lines.append(
          "- \(change.change.rawValue) \(Self.marked(change.path, limit: 400))"
            + Self.mark(change))
      }
      if fileCount > changes.count { lines.append("- and \(fileCount - changes.count) more") }
    }
    if !receipts.isEmpty {
      lines += ["", "## Receipts (\(receipts.count))", ""]
      for receipt in receipts.prefix(50) {
        lines.append("- " + Self.marked(receipt, isReverted(receipt)))
      }
    }
    let risks = self.risks
    if !risks.isEmpty {
      lines += ["", "## Risk", ""]
      for risk in risks {
        lines.append(
          "- \(Self.marked(risk.text, limit: 600))" + (risk.isUnresolved ? " (unresolved)" : ""))
      }
    }
    if let owner { lines += ["", "Next: \(Self.marked(owner, limit: 120))"] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ title: String, _ counts: [Count], to lines: inout [String]) {
    guard !counts.isEmpty else { return }
    lines += ["", "## \(title)", ""]
    for count in counts {
      let owner = count.owner.map { " (\(Self.marked($0, limit: 60)))" } ?? ""
      lines.append("- \(Self.marked(count.name, limit: 200)): \(count.count)\(owner)")
    }
  }

  private static func marked(_ receipt: Receipt, _ isReverted: Bool) -> String {
    var line = "\(word(receipt.kind)) \(marked(receipt.id, limit: 200))"
    if isReverted { line += " (undone)" }
    if let undo = receipt.undo { line += ", undo: \(marked(undo, limit: 400))" }
    return line
  }

  /// Text that stays text in Markdown: every character with a meaning there is escaped.
  private static func marked(_ text: String, limit: Int) -> String {
    var escaped = ""
    for character in shown(text, limit: limit) {
      switch character {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "+", "!", "|", "~", "$", "@",
        ":":
        escaped += "\\" + String(character)
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
