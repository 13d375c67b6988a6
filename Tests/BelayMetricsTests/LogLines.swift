import Foundation

/// A state folder with a log of hand-made lines; removed at the end.
final class LogFolder {
  let path = NSTemporaryDirectory() + "belay-metrics-" + UUID().uuidString

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes the log of a session.
  func write(_ lines: [LogLine], session: String = "s1") throws {
    try FileManager.default.createDirectory(
      atPath: path + "/log", withIntermediateDirectories: true)
    var text = ""
    for (index, line) in lines.enumerated() { text += line.text(index + 1, session) + "\n" }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/log/\(session).jsonl"))
  }
}

/// One record as JSON, with the members that metrics look at and a few that they do not.
struct LogLine {
  var event = "PreToolUse"
  var time: Int64 = 1_795_214_560_000
  var call: String?
  var activity = 99
  var disposition = 1
  var rule: String?
  /// Members below `unmapped.belay`, as JSON.
  var belay: [String] = []

  func text(_ sequence: Int, _ session: String) -> String {
    let call = call.map { #","correlation_uid":"\#($0)""# } ?? ""
    let rule = rule.map { #","name":"\#($0)""# } ?? ""
    return
      #"{"metadata":{"version":"1.9.0","uid":"U\#(sequence)","event_code":"\#(event)"\#(call),"#
      + #""sequence":\#(sequence)},"time":\#(time),"activity_id":\#(activity),"#
      + #""actor":{"user":{"name":"a \"quoted\" {name}"}},"api":{"operation":"Bash"},"#
      + #""disposition_id":\#(disposition),"policy":{"uid":"sha256:0"\#(rule)},"#
      + #""unmapped":{"belay":{"us":1\#(belay.map { "," + $0 }.joined())}},"#
      + #""attestation_list":[{"chain_uid":"\#(session)"}]}"#
  }

  static func prompt(accepted: Bool = true) -> LogLine {
    LogLine(
      event: "UserPromptSubmit", disposition: accepted ? 1 : 2, rule: accepted ? nil : "secret.x",
      belay: accepted ? [] : [#""ruling":"deny""#])
  }

  static func call(_ id: String, activity: Int = 99) -> LogLine {
    LogLine(call: id, activity: activity)
  }

  static func refusal(
    _ id: String, _ ruling: String = "deny", rule: String = "git.reset-hard", activity: Int = 4
  ) -> LogLine {
    LogLine(
      call: id, activity: activity, disposition: 2, rule: rule, belay: [#""ruling":"\#(ruling)""#])
  }

  static func event(_ name: String, _ belay: [String] = []) -> LogLine {
    LogLine(event: name, belay: belay)
  }

  static func resolved(
    _ id: String, _ status: String = "executed", disposition: Int = 1, wait: Int? = nil,
    receipts: String? = nil, time: Int64 = 1_795_214_560_000
  ) -> LogLine {
    var members = [#""status":"\#(status)","by":"transcript""#]
    if let wait {
      members.append(#""asked":\#(time - 100_000),"decided":\#(time - 100_000 + Int64(wait))"#)
    }
    if let receipts { members.append(#""receipts":[\#(receipts)]"#) }
    return LogLine(
      event: "call.resolved", time: time, call: id, disposition: disposition,
      belay: [#""resolution":{\#(members.joined(separator: ","))}"#])
  }

  static func label(
    _ target: String, _ kind: String, _ verdict: String, call: String? = nil
  ) -> LogLine {
    LogLine(
      event: "label", call: call,
      belay: [
        #""label":{"target":"\#(target)","kind":"\#(kind)","verdict":"\#(verdict)","by":"a"}"#
      ])
  }
}
