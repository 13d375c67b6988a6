import BelayModel
import BelayPolicy
import BelayRunLog

/// Decides whether the end of a run is held up, once, because the policy requires something that is missing.
///
/// Pure: it sees the summary, the policy and the last message.
enum StopJudge {
  /// Something that is missing.
  struct Demand: Equatable {
    /// The setting that asks for it.
    let rule: String
    /// What the agent is told.
    let text: String
  }

  /// What is missing at the end of a turn.
  ///
  /// `isRecorded`: whether every record of the run could be written.
  static func demands(
    _ summary: RunSummary, _ stop: StopRequirements, lastMessage: String, isRecorded: Bool
  ) -> [Demand] {
    var demands: [Demand] = []
    if stop.tests && summary.hasEdits && !summary.hasPassedTests {
      demands.append(
        Demand(
          rule: "stop.require_tests",
          text: "no tests were seen to pass after the last edit; run them"))
    }
    for format in stop.formats where summary.hasEdits && !summary.hasPassed(check: format.text) {
      demands.append(
        Demand(
          rule: "stop.require_format",
          text: "`\(format.text)` was not seen to pass after the last edit; run it by itself"))
    }
    if stop.log, let problem = problem(of: summary, isRecorded: isRecorded) {
      demands.append(
        Demand(
          rule: "stop.require_log",
          text: problem + "; tell the user, who can look with `belay verify`"))
    }
    if stop.note, let risk = summary.risks.first, !hasLine("risk:", in: lastMessage) {
      let more = summary.risks.count - 1
      demands.append(
        Demand(
          rule: "stop.require_note",
          text: "the last message has no line that begins `Risk:`, and there is risk: \(risk.text)"
            + (more > 0 ? ", and \(more) more" : "")))
    }
    return demands
  }

  /// What is missing at the end of a subagent; `nil` if nothing is, or if it was asked for before.
  static func missingEvidence(_ event: HookEvent, _ stop: StopRequirements) -> Evidence? {
    guard stop.evidence, !event.stopHookActive, !hasLine("evidence:", in: event.lastMessage) else {
      return nil
    }
    return Evidence(
      kind: .policy, rule: "stop.require_evidence", ruling: .deny, severity: .low,
      reason: "the subagent's last message has no line that begins `Evidence:`",
      advice: "add one that names the files that were read or changed, the commands that were run, "
        + "and what they showed (asked once)")
  }

  /// The text that goes back to the agent.
  static func reason(_ demands: [Demand]) -> String {
    let lines = demands.map { "- \($0.text) [\($0.rule)]" }
    return "belay: before this ends, as the policy requires (asked once):\n"
      + lines.joined(separator: "\n")
  }

  private static func problem(of summary: RunSummary, isRecorded: Bool) -> String? {
    if case .broken = summary.chain { return "the run log was changed" }
    return isRecorded ? nil : "records of this run could not be written"
  }

  /// Whether a line begins with a word, whatever Markdown stands before it: `- **Risk:** none`.
  static func hasLine(_ word: StaticString, in message: String) -> Bool {
    word.withUTF8Buffer { wanted in
      for line in message.utf8.split(separator: UInt8(ascii: "\n")) {
        let text = line.drop { byte in
          switch byte {
          case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "-"), UInt8(ascii: "*"),
            UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: ">"), UInt8(ascii: "`"):
            true
          default: false
          }
        }
        guard text.count >= wanted.count else { continue }
        var isSame = true
        for (index, byte) in text.prefix(wanted.count).enumerated()
        where unsafe (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) != wanted[index] {
          isSame = false
        }
        if isSame { return true }
      }
      return false
    }
  }
}
