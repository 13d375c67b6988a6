import BelayIO
import BelayModel
import BelayPolicy
import BelaySecrets

/// Makes the text that takes the place of a tool's output.
enum OutputMask {
  /// The output with its secrets masked, below the size at which Codex would cut it and save it whole.
  ///
  /// Where a pattern could not be decided, or the policy is broken, the output is withheld: a mask
  /// that may have holes is none.
  ///
  /// `notes`: what else the model is told; Codex takes no context beside a replacement.
  static func replacement(
    for event: HookEvent, decision: Decision, notes: String, settings: Settings
  ) -> String {
    guard let response = event.toolResponse,
      decision.deciding.allSatisfy({ $0.kind == .secret })
    else {
      let reason = decision.deciding.first { $0.kind != .secret }
      return "belay: the output is withheld: \(reason?.reason ?? "it could not be judged") "
        + "[\(reason?.rule ?? "belay.undecided")]" + (notes.isEmpty ? "" : "\n" + notes)
    }
    let kinds = decision.rules.joined(separator: ", ")
    let count = decision.deciding.count
    var text = Array(
      "belay: \(count) secret\(count == 1 ? "" : "s") masked in this output (\(kinds)).\n".utf8)
    if !notes.isEmpty { text += Array(notes.utf8) + [UInt8(ascii: "\n")] }
    let limit = CodexLimits.reasonBytes - text.count
    text += Excerpt.headAndTail(of: masked(event.document, below: response, settings), limit: limit)
    return String(decoding: text, as: UTF8.self)
  }

  /// All texts of a result, one below the other, secrets masked.
  private static func masked(
    _ document: JSONDocument, below root: Int, _ settings: Settings
  ) -> [UInt8] {
    var secrets = SecretGatherer(custom: settings.secretRules)
    var texts: [UInt8] = []
    let isText = document.nodes[root].kind == .string
    for string in ArgumentStrings(document, below: root) where isText || !string.isKey {
      let text = document.text(at: string.node)
      if !texts.isEmpty { texts.append(UInt8(ascii: "\n")) }
      let result = secrets.scan(document.bytes, in: text.startIndex..<text.endIndex)
      texts += Redaction.redact(text, findings: result?.findings ?? [])
    }
    return texts
  }
}
