import BelayIO
import BelayModel

/// Writes an answer so that Codex cannot mistake it.
///
/// A refusal that reaches neither channel would let the call run: if one channel is closed or full, the
/// other one carries it (exit 2 needs a reason on standard error, JSON needs exit 0).
enum AnswerDelivery {
  static func deliver(
    _ answer: EncodedVerdict, of event: HookEventName, output: Int32, error: Int32
  ) -> Int32 {
    if !answer.standardOutput.isEmpty,
      !DescriptorOutput.writeAll(answer.standardOutput, to: output)
    {
      return refuses(answer) ? fallBack(event, to: error) : answer.exitCode
    }
    if !answer.standardError.isEmpty, !DescriptorOutput.writeAll(answer.standardError, to: error) {
      let reason = String(decoding: answer.standardError, as: UTF8.self)
      let json = VerdictEncoder.encode(
        event == .permissionRequest
          ? .denyPermission(message: reason) : .block(reason: reason, systemMessage: nil),
        for: event)
      return DescriptorOutput.writeAll(json.standardOutput, to: output) ? 0 : answer.exitCode
    }
    return answer.exitCode
  }

  /// Whether an answer on standard output refuses something: then it must not get lost.
  private static func refuses(_ answer: EncodedVerdict) -> Bool {
    guard let document = try? JSONScanner.parse(answer.standardOutput) else { return false }
    return document.member("decision", of: 0) != nil
      || document.member("hookSpecificOutput", of: 0).map {
        document.member("decision", of: $0) != nil
      } ?? false
  }

  private static func fallBack(_ event: HookEventName, to error: Int32) -> Int32 {
    let reason = "belay: refused, and the answer could not be written to standard output\n"
    _ = DescriptorOutput.writeAll(Array(reason.utf8), to: error)
    return 2
  }
}
