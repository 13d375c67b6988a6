import BelayModel
import BelayTestSupport
import Testing

/// What must hold of an answer of a hook, whatever it decides.
enum Answer {
  /// Reads an answer as Codex would, and checks what holds for all of them: it exits with 0 or 2, its
  /// output is nothing or one valid object, and it is there in time.
  static func read(
    _ result: ProgramResult, to event: HookEventName, within seconds: Double = 3,
    _ location: SourceLocation = #_sourceLocation
  ) -> CodexReading {
    let reading = CodexReading.of(result, for: event)
    if case .failed(let why) = reading {
      Issue.record("Codex would drop this answer: \(why)\n\(result)", sourceLocation: location)
    }
    #expect(result.seconds < seconds, "\(result)", sourceLocation: location)
    if result.status == 2 {
      // Codex ignores it, but nothing may be cut off in the middle.
      #expect(result.output.isEmpty, "\(result)", sourceLocation: location)
    }
    for problem in schemaProblems(result.output, event) {
      Issue.record("against Codex's schema: \(problem)\n\(result)", sourceLocation: location)
    }
    return reading
  }

  /// A failure ends as it must for its event: a refusal with a one-line reason, or letting go.
  static func expectFailure(
    _ result: ProgramResult, of event: HookEventName, within seconds: Double = 3,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let reading = read(result, to: event, within: seconds, location)
    switch event {
    case .preToolUse, .postToolUse, .userPromptSubmit:
      #expect(result.status == 2, "\(result)", sourceLocation: location)
      expectOneLineReason(result, location)
    default:
      expectLetGo(reading, result, location)
    }
  }

  /// A refusal, on whichever channel, with a reason that is Belay's.
  static func expectRefusal(
    _ result: ProgramResult, to event: HookEventName, _ location: SourceLocation = #_sourceLocation
  ) -> String {
    guard case .refused(let reason) = read(result, to: event, location) else {
      Issue.record("not refused\n\(result)", sourceLocation: location)
      return ""
    }
    #expect(reason.hasPrefix("belay:"), "\(result)", sourceLocation: location)
    return reason
  }

  /// Nothing is refused; the user may be told something.
  static func expectLetGo(
    _ reading: CodexReading, _ result: ProgramResult, _ location: SourceLocation = #_sourceLocation
  ) {
    if case .refused = reading {
      Issue.record("refused\n\(result)", sourceLocation: location)
    }
    #expect(result.status == 0, "\(result)", sourceLocation: location)
  }

  /// Silence: not a byte, exit 0.
  static func expectSilence(
    _ result: ProgramResult, to event: HookEventName, _ location: SourceLocation = #_sourceLocation
  ) {
    let reading = read(result, to: event, location)
    #expect(reading == .noOpinion, "\(result)", sourceLocation: location)
    #expect(result.output.isEmpty && result.error.isEmpty, "\(result)", sourceLocation: location)
  }

  private static func expectOneLineReason(_ result: ProgramResult, _ location: SourceLocation) {
    let text = result.errorText
    #expect(text.hasPrefix("belay: "), "\(result)", sourceLocation: location)
    #expect(text.hasSuffix("\n"), "cut off: \(result)", sourceLocation: location)
    #expect(
      text.split(separator: "\n", omittingEmptySubsequences: false).count == 2,
      "not one line: \(result)", sourceLocation: location)
    #expect(text.utf8.count > 20, "says nothing: \(result)", sourceLocation: location)
  }

  /// What Codex's own schema says of an output; nothing where the schemas are not at hand.
  static func schemaProblems(_ output: [UInt8], _ event: HookEventName) -> [String] {
    if output.isEmpty || !SharedFiles.isPresent || event == .sessionEnd { return [] }
    do {
      let path = SharedFiles.path("codex/schema/\(kebab(event)).command.output.schema.json")
      return try SchemaValidator(file: path).problems(of: JSONValue(parsing: output))
    } catch {
      return ["\(error)"]
    }
  }

  /// `PreToolUse` as it stands in file names: `pre-tool-use`.
  private static func kebab(_ event: HookEventName) -> String {
    var name = ""
    for character in event.rawValue {
      if character.isUppercase && !name.isEmpty { name += "-" }
      name += character.lowercased()
    }
    return name
  }
}
