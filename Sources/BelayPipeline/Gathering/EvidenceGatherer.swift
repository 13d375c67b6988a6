import BelayCommands
import BelayModel
import BelayPolicy
import BelaySecrets

/// Runs the matchers over an event: commands, paths, patches and secrets, each where it may stand.
struct EvidenceGatherer: ~Copyable {
  private let settings: Settings
  private let context: CommandContext
  private var secrets: SecretGatherer
  private var links = LinkResolver()

  init(settings: Settings, context: CommandContext) {
    self.settings = settings
    var context = context
    context.keepsWrappers = !settings.commandRules.isEmpty
    self.context = context
    secrets = SecretGatherer(
      custom: settings.secretRules, thresholds: settings.secretThresholds)
  }

  /// Everything found in the event.
  mutating func gather(_ event: HookEvent) -> GatheredFacts {
    var facts = GatheredFacts()
    switch event.name {
    case .preToolUse, .permissionRequest:
      gatherCall(event, into: &facts)
      maskExcerpts(&facts)
      if !settings.stop.formats.isEmpty && event.name == .preToolUse { gatherChecks(&facts) }
    case .postToolUse:
      describeCall(event, &facts)
      if let response = event.toolResponse {
        secrets.gather(
          event.document, below: response, at: .output, field: "tool_response", into: &facts)
      }
    case .userPromptSubmit:
      if let prompt = event.prompt {
        gatherText(event.document, at: prompt, in: .prompt, field: "prompt", into: &facts)
      }
    case .subagentStop:
      if let missing = StopJudge.missingEvidence(event, settings.stop) {
        facts.evidence.append(missing)
      }
    default:
      break
    }
    return facts
  }

  // MARK: - Tool calls

  private mutating func gatherCall(_ event: HookEvent, into facts: inout GatheredFacts) {
    describeCall(event, &facts)
    if !settings.toolRules.isEmpty { gatherToolRules(event, into: &facts) }
    guard let input = event.toolInput else {
      noteMissingCommand(event, into: &facts)
      return
    }
    switch event.toolName {
    case "Bash":
      guard let script = event.command else {
        gatherArguments(event, below: input, into: &facts)
        noteMissingCommand(event, into: &facts)
        return
      }
      gatherScript(script, field: "tool_input.command", into: &facts)
      gatherBesideCommand(event, in: input, into: &facts)
      if facts.serviceName == nil, let first = facts.analysis?.commands.first?.words.first {
        facts.serviceName = first.literal.map { String(decoding: $0.prefix(64), as: UTF8.self) }
      }
    case "apply_patch":
      guard let text = event.command else {
        gatherArguments(event, below: input, into: &facts)
        noteMissingCommand(event, into: &facts)
        return
      }
      gatherPatch(text, field: "tool_input.command", context: context, into: &facts)
      facts.activity = PatchActivity.of(facts.changes)
      gatherBesideCommand(event, in: input, into: &facts)
    default:
      gatherArguments(event, below: input, into: &facts)
    }
  }

  /// Everything found in the arguments of a call, whatever the event.
  mutating func gatherCall(_ event: HookEvent) -> GatheredFacts {
    var facts = GatheredFacts()
    gatherCall(event, into: &facts)
    return facts
  }

  /// A shell call or patch whose text is not where Codex puts it cannot be judged, so it is refused.
  private func noteMissingCommand(_ event: HookEvent, into facts: inout GatheredFacts) {
    guard event.name == .preToolUse, let tool = event.toolName,
      tool == "Bash" || tool == "apply_patch"
    else { return }
    facts.evidence.append(
      Evidence(
        kind: .limit, rule: "belay.invalid-event", ruling: .deny, severity: .high,
        reason: "the call of \(tool) has no text as tool_input.command, so nobody can judge it",
        advice: "`belay doctor` tells whether this Codex is one that Belay knows",
        field: "tool_input"))
  }

  /// The arguments of a shell call or patch besides its command, of which Codex 0.163.0 gives a description
  /// at most.
  private mutating func gatherBesideCommand(
    _ event: HookEvent, in input: Int, into facts: inout GatheredFacts
  ) {
    // The object, one name, one value.
    if event.document.following(input) == input + 3 { return }
    gatherArguments(
      event, below: input, besides: event.document.member("command", of: input), into: &facts)
  }

  /// What the call is about, whatever its arguments hold.
  private func describeCall(_ event: HookEvent, _ facts: inout GatheredFacts) {
    guard let name = event.toolName, let server = ToolName.server(of: name) else { return }
    facts.serviceName = server
    facts.activity = ToolName.isReading(name) ? .read : .other
  }

  /// What the policy's `[[tool]]` rules say of the call.
  private func gatherToolRules(_ event: HookEvent, into facts: inout GatheredFacts) {
    guard let tool = event.toolName else { return }
    for rule in settings.toolRules {
      guard
        let words = ToolRuleMatch.words(
          of: rule, tool: tool, arguments: event.toolInput, in: event.document)
      else { continue }
      facts.evidence.append(
        Evidence(
          kind: .command, rule: rule.id, ruling: rule.ruling, severity: .high,
          reason: rule.reason, advice: rule.alternative,
          excerpt: String(words.joined(separator: " ").prefix(200)), field: "tool_name",
          command: words,
          origin: rule.origin))
    }
  }

  /// A shell script: its commands, the patches in it, and secrets anywhere else in its text.
  private mutating func gatherScript(
    _ script: ArraySlice<UInt8>, field: String, into facts: inout GatheredFacts
  ) {
    var analysis = CommandAnalyzer.analyze(script, context: context)
    var evidence = CommandMatcher.evidence(
      &analysis, field: field, script: script, rules: settings.commandRules,
      pathRules: settings.pathRules, context: context)
    let found = links.links(of: analysis.touched, in: context)
    if !found.isEmpty {
      facts.links += found
      // Seldom: the whole script once more, with what the disk says.
      evidence = CommandMatcher.evidence(
        &analysis, field: field, script: script, rules: settings.commandRules,
        pathRules: settings.pathRules, context: context.seeing(found))
    }
    facts.evidence += evidence
    var text = script.copied
    for patch in analysis.patches {
      gatherPatch(
        patch.text[...], field: field, context: context.moved(to: patch.cwd), into: &facts)
      // Removed lines of a patch may hold the very secret that the patch takes out.
      blank(patch.text, at: patch.offset, in: &text)
    }
    secrets.gather(text, in: 0..<text.count, at: .tool, field: field, into: &facts)
    facts.analysis = analysis
  }

  /// Overwrites a copy of a patch in a script with spaces, if it stands there letter for letter.
  private func blank(_ patch: [UInt8], at offset: Int, in text: inout [UInt8]) {
    guard offset >= 0, patch.count <= text.count, offset <= text.count - patch.count,
      text[offset..<offset + patch.count].elementsEqual(patch)
    else { return }
    for index in offset..<offset + patch.count { text[index] = UInt8(ascii: " ") }
  }

  /// A patch: the files it touches, and secrets in the lines it adds.
  private mutating func gatherPatch(
    _ text: ArraySlice<UInt8>, field: String, context: CommandContext,
    into facts: inout GatheredFacts
  ) {
    let patch = PatchParser.parse(text)
    let bytes = Array(text)
    var added: [UInt8] = []
    for file in patch.files {
      for path in [file.path] + (file.movedTo.map { [$0] } ?? []) {
        // A name is text that is kept, in the tree and in the log.
        added += path + [UInt8(ascii: "\n")]
        gatherPath(path, access: .write, field: field, context: context, into: &facts)
      }
      facts.changes += PatchActivity.changes(
        of: file, in: context.cwd, cwd: self.context.cwd
      ).map { change in
        FileChange(
          path: secrets.masked(change.path), change: change.change, source: change.source)
      }
      for line in file.added {
        added += bytes[line.clamped(to: bytes.indices)]
        added.append(UInt8(ascii: "\n"))
      }
    }
    // What is no patch at all is scanned as it is: Codex will refuse it, the log keeps it.
    if patch.files.isEmpty { added = bytes }
    secrets.gather(
      added, in: 0..<added.count, at: .patch, field: field + " (added lines)", into: &facts)
  }

  private mutating func gatherPath(
    _ path: [UInt8], access: PathRule.Access, field: String, context: CommandContext,
    into facts: inout GatheredFacts
  ) {
    var context = context
    if let touched = TouchedPath(path, context: context) {
      let found = links.links(of: [touched], in: context)
      if !found.isEmpty { context = context.seeing(found) }
    }
    facts.evidence += PathMatcher.evidence(
      path: path, access: access, field: field, pathRules: settings.pathRules, context: context)
  }

  /// Arguments of any other tool: every string for secrets, and by its name as a command or a path.
  ///
  /// `known`: a string that was judged already.
  private mutating func gatherArguments(
    _ event: HookEvent, below root: Int, besides known: Int? = nil, into facts: inout GatheredFacts
  ) {
    let document = event.document
    let access: PathRule.Access =
      ToolName.isReading(event.toolName ?? "") ? .read : .write
    for string in ArgumentStrings(document, below: root) where string.node != known {
      let role = string.isKey ? .other : ArgumentRole.of(string.key, in: document)
      if role != .other,
        let script = ArgumentScript.script(
          of: string, role, tool: event.toolName ?? "", in: document)
      {
        gatherScript(script[...], field: Self.field(of: string, in: document), into: &facts)
        if role == .command { continue }
      }
      if role == .path {
        gatherPath(
          FileURL.path(of: document.text(at: string.node)), access: access,
          field: Self.field(of: string, in: document), context: context, into: &facts)
      }
      // Nearly all strings hold nothing: their field is named only where something is found.
      gatherText(
        document, at: string.node, in: .tool, field: Self.field(of: string, in: document),
        into: &facts)
    }
  }

  /// Which of the required checks the call is: a script of nothing else, so that its exit status is theirs.
  private func gatherChecks(_ facts: inout GatheredFacts) {
    guard let analysis = facts.analysis, analysis.problems.isEmpty else { return }
    let checks = RequiredChecks.names(of: analysis, formats: settings.stop.formats)
    if !checks.isEmpty { facts.effects = CallEffects(checks: checks) }
  }

  /// The event as it is kept: without secrets in its names.
  mutating func maskedNames(of event: HookEvent) -> HookEvent {
    secrets.maskedNames(of: event)
  }

  // MARK: - Texts

  private mutating func gatherText(
    _ document: JSONDocument, at node: Int, in place: SecretPlace,
    field: @autoclosure () -> String, into facts: inout GatheredFacts
  ) {
    let range = document.text(at: node).indices
    secrets.gather(document.bytes, in: range, at: place, field: field(), into: &facts)
  }

  /// `tool_input.` and the name the string belongs to.
  private static func field(of string: ArgumentString, in document: JSONDocument) -> String {
    guard let key = string.key else { return "tool_input." }
    return "tool_input." + String(decoding: document.text(at: key).prefix(64), as: UTF8.self)
  }

  /// A token in the command that a rule quotes is masked like any other.
  ///
  /// Also where the event's own text holds none: the shell puts a token together from pieces, and so
  /// does the excerpt.
  private mutating func maskExcerpts(_ facts: inout GatheredFacts) {
    for index in facts.evidence.indices {
      facts.evidence[index] = facts.evidence[index].masked { secrets.masked($0) }
    }
  }
}
