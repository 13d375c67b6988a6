/// One form of the text that Codex puts in place of a tool's result.
///
/// All of them stand in one table, each with the versions of Codex in which it was seen, because these texts
/// are no interface and change.
struct OutputRecognizer {
  /// Where the text has to stand.
  enum Place {
    /// The output is this text.
    case whole
    /// The output begins with it.
    case start
    /// The output begins with it, and holds the second text behind it.
    case startAndLater
  }

  /// What it says of the call.
  enum Meaning {
    /// A hook refused it; the reason follows.
    case blocked
    /// A person refused it.
    case rejected
    /// Refused before it began: by a person if the reason is `rejected by user`, else by a hook or a rule.
    case refused
    /// It was cut off.
    case aborted
    /// `Wall time: 0.5 seconds`, then `aborted by user`; a report of a result begins in the same way.
    case abortedOrReport
    /// It did not do what it should: nothing ran, or the tool reports an error.
    case failed
    /// It ran, and a few lines tell how long and with which exit status.
    case report
  }

  /// Which tools give it.
  enum Tool {
    case any
    case shell
    case patch
  }

  let place: Place
  let text: StaticString
  /// The second text of `startAndLater`; empty otherwise.
  var later: StaticString = ""
  let meaning: Meaning
  var tool = Tool.any
  /// The first and the last minor version 0.x; open at the end where the newest known has it.
  var since = 0
  var until = Int.max

  /// The table; the first that fits counts.
  ///
  /// Seen with 0.136.0, 0.149.0, 0.156.0 and 0.163.0 by running each. Where a form changed between two of
  /// them, both are accepted in between: no form can be taken for another.
  static let table: [OutputRecognizer] = [
    .init(place: .start, text: "Command blocked by PreToolUse hook: ", meaning: .blocked),
    .init(place: .start, text: "Tool call blocked by PreToolUse hook: ", meaning: .blocked),
    .init(place: .whole, text: "patch rejected by user", meaning: .rejected, tool: .patch),
    // A setting refused it, nobody was asked: "patch rejected: writing is blocked by read-only sandbox".
    .init(place: .start, text: "patch rejected: ", meaning: .blocked, tool: .patch),
    .init(
      place: .start, text: "exec_command failed: CreateProcess { message: \"Rejected(\\\"",
      meaning: .refused, tool: .shell, since: 150),
    .init(
      place: .startAndLater, text: "exec_command failed for `",
      later: "`: CreateProcess { message: \"Rejected(\\\"", meaning: .refused, tool: .shell,
      until: 155),
    .init(place: .start, text: "approval policy is Never; reject command", meaning: .blocked),
    .init(place: .start, text: "aborted by user after ", meaning: .aborted),
    .init(place: .start, text: "Wall time: ", meaning: .abortedOrReport, since: 150),
    .init(place: .start, text: "apply_patch verification failed: ", meaning: .failed, tool: .patch),
    .init(place: .start, text: "exec_command failed", meaning: .failed, tool: .shell),
    .init(place: .start, text: "failed to parse function arguments: ", meaning: .failed),
    .init(place: .start, text: "unsupported call: ", meaning: .failed),
    .init(place: .start, text: "unsupported custom tool call: ", meaning: .failed),
    .init(place: .start, text: "Chunk ID: ", meaning: .report, tool: .shell),
    .init(place: .start, text: "Exit code: ", meaning: .report, tool: .patch),
    .init(place: .start, text: "Wall time: ", meaning: .report),
  ]

  /// Whether the row is meant for a tool and a version, and its text stands there.
  func fits(_ output: ArraySlice<UInt8>, tool: Tool, minor: Int) -> Bool {
    guard since <= minor, minor <= until else { return false }
    switch (self.tool, tool) {
    case (.any, _), (.shell, .shell), (.patch, .patch): break
    default: return false
    }
    guard Bytes.starts(output, with: text) else { return false }
    switch place {
    case .whole: return output.count == text.utf8CodeUnitCount
    case .start: return true
    case .startAndLater: return Bytes.lastIndex(of: later, in: output) != nil
    }
  }
}
