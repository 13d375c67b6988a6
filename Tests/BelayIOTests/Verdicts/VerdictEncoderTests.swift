import BelayIO
import BelayModel
import Foundation
import Testing

/// A verdict and what Codex shall make of it.
struct VerdictCase: Sendable, CustomTestStringConvertible {
  let title: String
  let verdict: Verdict
  /// For events that can be refused.
  var refusal: String?
  /// For events whose model can be told something.
  var context: String?
  /// The message beside a refusal or a context, or alone.
  var message: String?
  /// The message for events that can neither be refused nor given context.
  var instead: String?

  var testDescription: String { title }

  static let hostile = "a \"b\" \\ \u{1b}[2J\nä€😀\u{2028}\0"
  static let missing =
    "belay: refused, but no reason was given; this is a bug in Belay, please report it"

  static let all: [VerdictCase] = [
    VerdictCase(title: "silent", verdict: .silent),
    VerdictCase(title: "refuse", verdict: .refuse(reason: "no"), refusal: "no", instead: "no"),
    VerdictCase(
      title: "refuse, hostile", verdict: .refuse(reason: hostile), refusal: hostile,
      instead: hostile),
    VerdictCase(
      title: "refuse, empty", verdict: .refuse(reason: ""), refusal: missing, instead: missing),
    VerdictCase(
      title: "refuse, blank", verdict: .refuse(reason: " \n\t\u{a0}\u{2003}"), refusal: missing,
      instead: missing),
    VerdictCase(
      title: "block", verdict: .block(reason: "no", systemMessage: nil), refusal: "no",
      instead: "no"),
    VerdictCase(
      title: "block with message", verdict: .block(reason: "no", systemMessage: "told"),
      refusal: "no",
      message: "told", instead: "told"),
    VerdictCase(
      title: "block, hostile", verdict: .block(reason: hostile, systemMessage: hostile),
      refusal: hostile, message: hostile, instead: hostile),
    VerdictCase(
      title: "block, blank", verdict: .block(reason: "\n", systemMessage: " "), refusal: missing,
      instead: missing),
    VerdictCase(
      title: "deny permission", verdict: .denyPermission(message: "no"), refusal: "no",
      instead: "no"),
    VerdictCase(
      title: "deny permission, blank", verdict: .denyPermission(message: ""), refusal: missing,
      instead: missing),
    VerdictCase(
      title: "notify", verdict: .notify(systemMessage: "told"), message: "told", instead: "told"),
    VerdictCase(title: "notify, blank", verdict: .notify(systemMessage: " ")),
    VerdictCase(
      title: "context", verdict: .context(additionalContext: "know", systemMessage: nil),
      context: "know"),
    VerdictCase(
      title: "context with message",
      verdict: .context(additionalContext: "know", systemMessage: "told"), context: "know",
      message: "told", instead: "told"),
    VerdictCase(
      title: "context, blank", verdict: .context(additionalContext: "\n", systemMessage: "told"),
      message: "told", instead: "told"),
  ]
}

@Suite("The verdict encoder")
struct VerdictEncoderTests {
  static let refusable: Set<HookEventName> = [
    .preToolUse, .permissionRequest, .postToolUse, .userPromptSubmit, .stop, .subagentStop,
  ]
  static let contextual: Set<HookEventName> = [
    .preToolUse, .postToolUse, .userPromptSubmit, .sessionStart, .subagentStart,
  ]

  @Test(
    "uses only forms that Codex honours, and says what was meant",
    arguments: VerdictCase.all, HookEventName.allCases)
  func honoured(testCase: VerdictCase, event: HookEventName) {
    let output = VerdictEncoder.encode(testCase.verdict, for: event)
    let reading = CodexReading(output, event)
    #expect(reading.failure == nil)
    var refusal = Self.refusable.contains(event) ? testCase.refusal : nil
    // What comes over standard error is trimmed by Codex.
    if output.exitCode == 2 { refusal = refusal?.trimmingCharacters(in: .whitespacesAndNewlines) }
    #expect(reading.refusal == refusal)
    let context = Self.contextual.contains(event) ? testCase.context : nil
    #expect(reading.context == context)
    let isWhole =
      refusal != nil || context != nil || testCase.refusal == nil && testCase.context == nil
    let message = isWhole ? testCase.message : testCase.instead
    #expect(reading.message == (event == .sessionEnd ? nil : message))
    // Never two channels: Codex would take the weaker one, or none.
    #expect(output.standardOutput.isEmpty || output.standardError.isEmpty)
    #expect(output.exitCode == (output.standardError.isEmpty ? 0 : 2))
  }

  @Test(
    "prints nothing that Codex's own schema does not allow",
    .enabled(if: SharedFolder.has("codex/schema"), Comment(rawValue: SharedFolder.comment)),
    arguments: VerdictCase.all, HookEventName.allCases)
  func schema(testCase: VerdictCase, event: HookEventName) throws {
    let output = VerdictEncoder.encode(testCase.verdict, for: event)
    if output.standardOutput.isEmpty { return }
    var name = ""
    for character in event.rawValue {
      if character.isUppercase, !name.isEmpty { name += "-" }
      name += character.lowercased()
    }
    // SessionEnd has none, so that any output for it fails here.
    let schema = try SharedFolder.bytes("codex/schema/\(name).command.output.schema.json")
    #expect(try SchemaChecker(schema).problems(output.standardOutput) == [])
  }

  @Test("writes refusals to standard error, everything else as one line of JSON")
  func forms() {
    func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    let refusal = VerdictEncoder.encode(.refuse(reason: "belay: no"), for: .preToolUse)
    #expect(text(refusal.standardError) == "belay: no\n")
    let block = VerdictEncoder.encode(.block(reason: "r", systemMessage: "m"), for: .postToolUse)
    #expect(
      text(block.standardOutput) == #"{"decision":"block","reason":"r","systemMessage":"m"}"# + "\n"
    )
    let denial = VerdictEncoder.encode(.denyPermission(message: "m"), for: .permissionRequest)
    #expect(
      text(denial.standardOutput)
        == #"{"hookSpecificOutput":{"hookEventName":"PermissionRequest","#
        + #""decision":{"behavior":"deny","message":"m"}}}"# + "\n")
    let context = VerdictEncoder.encode(
      .context(additionalContext: "c", systemMessage: "m"), for: .sessionStart)
    #expect(
      text(context.standardOutput)
        == #"{"hookSpecificOutput":{"hookEventName":"SessionStart","additionalContext":"c"},"#
        + #""systemMessage":"m"}"# + "\n")
    #expect(VerdictEncoder.encode(.silent, for: .stop) == .silent)
  }

  @Test(
    "cuts what Codex would cut, between characters and visibly", arguments: HookEventName.allCases)
  func tooLong(event: HookEventName) throws {
    for character in ["a", "ä", "€", "😀"] {
      for padding in ["", "x", "xy", "xyz"] {
        let text = padding + String(repeating: character, count: 9_000)
        let verdicts: [Verdict] = [
          .refuse(reason: text), .block(reason: text, systemMessage: text),
          .denyPermission(message: text),
          .notify(systemMessage: text), .context(additionalContext: text, systemMessage: text),
        ]
        for verdict in verdicts {
          let reading = CodexReading(VerdictEncoder.encode(verdict, for: event), event)
          #expect(reading.failure == nil)
          for part in [reading.refusal, reading.context, reading.message] {
            guard let part else { continue }
            #expect(part.utf8.count <= CodexLimits.reasonBytes)
            if character != "a" || !padding.isEmpty {
              #expect(part.hasSuffix("\n[cut by belay: the text was too long for Codex]"))
              #expect(part.utf8.count > CodexLimits.reasonBytes - 4)
            }
            #expect(!part.unicodeScalars.contains("\u{FFFD}"))
          }
        }
      }
    }
  }

  @Test("leaves a text of exactly the limit alone")
  func exactLimit() {
    let text = String(repeating: "b", count: CodexLimits.reasonBytes)
    let output = VerdictEncoder.encode(.refuse(reason: text), for: .stop)
    #expect(output.standardError == Array((text + "\n").utf8))
  }

  @Test("stays below the size at which Codex cuts")
  func margin() {
    #expect(CodexLimits.reasonBytes <= 9_500)
  }
}
