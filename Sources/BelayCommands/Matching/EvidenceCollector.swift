import BelayModel

/// Gathers evidence over the commands of one script.
struct EvidenceCollector {
  let field: String
  let script: ArraySlice<UInt8>
  let rules: [CommandRule]
  let pathRules: [PathRule]
  let context: CommandContext
  /// What was found so far.
  private(set) var found: [Evidence] = []
  /// The files touched so far.
  private(set) var touched: [TouchedPath] = []
  /// Where the evidence about the command at hand begins in `found`.
  private var commandStart = 0
  private var commandIndex = -1

  init(
    field: String, script: ArraySlice<UInt8>, rules: [CommandRule], pathRules: [PathRule],
    context: CommandContext
  ) {
    self.field = field
    self.script = script
    self.rules = rules
    self.pathRules = pathRules
    self.context = context
  }

  /// Adds what built-in rules and path rules say about one reading of a command.
  mutating func judge(
    _ invocation: Invocation, branch: Int, at index: Int, in analysis: CommandAnalysis
  ) {
    begin(index)
    let hasFiles = hasFiles(analysis.commands[index].redirections)
    if !hasFiles && invocation.isOfNoInterest { return }
    let scene = RuleScene(analysis: analysis, index: index, context: context, script: script)
    var subject: RuleSubject?
    var accesses: [FileAccess] = []
    if !Harmlessness.isHarmless(invocation) {
      judgeRules(invocation, scene, &subject)
      if invocation.program == nil { judgeUnknownProgram(scene) }
      accesses = subject?.accesses ?? FileAccesses.accesses(of: invocation)
    }
    if hasFiles {
      accesses += FileAccesses.accesses(
        of: analysis.commands[index].redirections, branch: branch)
    }
    if !accesses.isEmpty { judgeFiles(accesses, invocation, scene, &subject) }
  }

  /// Whether a rule can speak of a file of the redirections: none does of other descriptors, and
  /// only a policy's of `/dev/null`.
  func hasFiles(_ redirections: [Redirection]) -> Bool {
    for redirection in redirections where redirection.operation != .duplicate {
      guard pathRules.isEmpty, let target = redirection.target.literal,
        ByteText.equal(target, "/dev/null")
      else { return true }
    }
    return false
  }

  /// Adds what the policy's `[[command]]` rules say about a command, raw and canonical.
  mutating func judgePrefixes(at index: Int, in analysis: CommandAnalysis) {
    if rules.isEmpty { return }
    begin(index)
    judgePrefixes(of: analysis.commands[index])
  }

  /// Adds what they say about the call of a wrapper, after all commands.
  mutating func judgePrefixes(ofWrapper command: SimpleCommand) {
    commandIndex = -1
    commandStart = found.count
    judgePrefixes(of: command)
  }

  private mutating func judgePrefixes(of command: SimpleCommand) {
    let codex = CommandRuleMatch.codexRules(rules, command, context)
    for (number, rule) in rules.enumerated()
    where codex.contains(number) || CommandRuleMatch.matches(rule, command) {
      add(
        rule: rule.id, ruling: rule.ruling, severity: .high, reason: rule.reason, advice: nil,
        command: command, origin: rule.origin)
    }
  }

  /// Adds evidence about what could not be judged.
  mutating func judgeProblems(of analysis: CommandAnalysis) {
    // Once for all problems: a script of many parts that bash rejects is read over no more often.
    var isDangerous: Bool?
    for problem in analysis.problems {
      begin(analysis.commands.count)
      switch problem {
      case .tooComplex(let what):
        found.append(
          Evidence(
            kind: .limit, rule: "belay.too-complex", ruling: .deny, severity: .high,
            reason: "the command is too complex to judge: \(what)",
            advice: "split it into several shorter commands", field: field))
      case .syntax(let offset, let what):
        let namesDanger = isDangerous ?? ScriptDanger.namesSomethingDangerous(script)
        isDangerous = namesDanger
        if namesDanger {
          found.append(
            Evidence(
              kind: .limit, rule: "belay.syntax", ruling: .deny, severity: .high,
              reason: "bash would not accept the command as Belay reads it (\(what)), and it names "
                + "something destructive",
              advice: "write it so that `bash -n` accepts it", field: field, offset: offset))
        }
      case .unknownCode(let index):
        judgeUnknownCode(index, analysis)
      }
    }
  }

  private mutating func begin(_ index: Int) {
    if index == commandIndex { return }
    commandIndex = index
    commandStart = found.count
  }

  private mutating func judgeRules(
    _ invocation: Invocation, _ scene: RuleScene, _ subject: inout RuleSubject?
  ) {
    guard let known = invocation.known, known.family != .none else { return }
    judgeRules(of: known.family, invocation, scene, &subject)
    if known.also != .none { judgeRules(of: known.also, invocation, scene, &subject) }
  }

  private mutating func judgeRules(
    of family: RuleFamily, _ invocation: Invocation, _ scene: RuleScene,
    _ subject: inout RuleSubject?
  ) {
    guard let program = invocation.program else { return }
    let commands = family.commands
    if !commands.isEmpty {
      // Most calls of git are none of those that rules speak of: one look instead of one a rule.
      // Settings may come with any.
      guard let command = invocation.positionals.first,
        SortedWords.contains(commands, command.bytes)
          || family == .gitSettings && invocation.has("-c|--config-env")
      else { return }
      // Of `git log`, the most common of all, only patches that are printed concern one.
      if family == .gitSettings, ByteText.equal(command.bytes, "log"),
        !invocation.has("-c|--config-env|-p|-u|--patch")
      {
        return
      }
    }
    let rules = family.rules
    var start = 0
    while let number = BuiltInRuleMatch.first(
      in: rules, from: start, program, invocation, scene, &subject)
    {
      let command = scene.analysis.commands[scene.index]
      let script =
        rules[number].id.hasPrefix(BuiltInRules.scriptRulePrefix)
        ? scriptPath(of: command, invocation) : nil
      add(rules[number], command, path: script)
      start = number + 1
    }
  }

  /// The script that a command runs; `nil` where that is not known, or it is looked for in `PATH`.
  private func scriptPath(of command: SimpleCommand, _ invocation: Invocation) -> String? {
    guard !command.isRemote, let program = command.argv.first?.literal else { return nil }
    var script = program
    if let known = invocation.program, !ReleaseNames.contains(known[...]) {
      guard let operand = invocation.positionals.first, operand.isKnown else { return nil }
      script = operand.bytes
    } else if !program.contains(UInt8(ascii: "/")) {
      return nil
    }
    guard let path = LexicalPath(script[...], cwd: command.cwd, home: context.home),
      path.isKnown && !path.isUnanchored
    else { return nil }
    return path.text
  }

  /// A program whose name is not known, with the arguments of something destructive.
  private mutating func judgeUnknownProgram(_ scene: RuleScene) {
    let command = scene.analysis.commands[scene.index]
    guard !command.argv.isEmpty else { return }
    for candidate in ["rm", "git", "dd", "chmod"] {
      if candidate == "rm", hasForeignFlags(command.argv) { continue }
      var arguments = command.argv.map { Argument($0, branch: 0) }
      arguments[0] = Argument(Array(candidate.utf8))
      let assumed = CommandCanonicalizer.invocation(of: arguments)
      guard let family = assumed.known?.family, let program = assumed.program else { continue }
      let rules = family.rules
      var subject: RuleSubject?
      var start = 0
      while let number = BuiltInRuleMatch.first(
        in: rules, from: start, program, assumed, scene, &subject)
      {
        start = number + 1
        if rules[number].ruling != .deny { continue }
        add(
          rule: "shell.unknown-program", ruling: .deny, severity: .high,
          reason: "a program that the script does not name gets the arguments of "
            + rules[number].id,
          advice: "write the program's name out", command: command, origin: .builtin)
        return
      }
    }
  }

  /// Whether an option has a letter that `rm` would refuse: `-framework`, `-Djava.io.tmpdir=…`.
  private func hasForeignFlags(_ argv: [Word]) -> Bool {
    for word in argv.dropFirst() {
      guard case .literal(let text)? = word.pieces.first, text.count > 2, text[0] == 45 else {
        continue
      }
      if text[1] == 45 { continue }
      for letter in text.dropFirst() where !ByteText.isOne(of: "r|R|f|v|i|I|d", [letter]) {
        return true
      }
    }
    return false
  }

  private mutating func judgeFiles(
    _ accesses: [FileAccess], _ invocation: Invocation, _ scene: RuleScene,
    _ known: inout RuleSubject?
  ) {
    for access in accesses {
      var name = access.argument.bytes[...]
      if let far = RuleSubject.farPath(access.argument, invocation) {
        // What is read there comes here.
        if access.kind != .read { continue }
        name = far
      }
      guard
        let path = LexicalPath(
          name, cwd: scene.analysis.commands[scene.index].cwd,
          home: context.home)
      else { continue }
      if let file = TouchedPath(
        path, argument: access.argument.bytes, cwd: scene.analysis.commands[scene.index].cwd)
      {
        touched.append(file)
      }
      let place = EvidencePlace(
        field: field, offset: scene.analysis.commands[scene.index].range.lowerBound)
      var evidence = PathMatcher.evidence(
        path: path, access: access.kind == .read ? .read : .write, pathRules: pathRules,
        context: context, place: place)
      if access.kind == .remove, let folder = GuardFiles.folder(below: path, context) {
        evidence += PathMatcher.evidence(
          path: folder, access: .write, pathRules: [], context: context, place: place)
      }
      if evidence.isEmpty { continue }
      // Asked last, because it takes the whole subject and most files concern no rule.
      let subject = known ?? RuleSubject(of: invocation, scene)
      known = subject
      if access.kind == .read,
        ReadExemptions.apply(to: subject, access: access) || OwnFiles.holds(access, of: subject)
      {
        continue
      }
      let command = subject.command
      for one in evidence where !isKnown(one.rule) {
        // Whoever may use a file is no change to what stands in it.
        if subject.invocation.known?.grammar == .changeMode,
          one.ruling == .ask || one.rule == "path.login-keys"
        {
          continue
        }
        found.append(
          Evidence(
            kind: .path, rule: one.rule, ruling: one.ruling, severity: one.severity,
            reason: one.reason, advice: one.advice,
            excerpt: CommandExcerpt.excerpt(of: command.argv), field: field, offset: one.offset,
            command: CommandExcerpt.strings(of: command.words), path: one.path, origin: one.origin))
      }
    }
  }

  private mutating func judgeUnknownCode(_ index: Int, _ analysis: CommandAnalysis) {
    guard analysis.commands.indices.contains(index) else { return }
    begin(analysis.commands.count + 1 + index)
    let command = analysis.commands[index]
    switch CodeOrigin.origin(of: index, in: analysis) {
    case .setUp: return
    case .download:
      add(
        rule: "shell.remote-code", ruling: .deny, severity: .critical,
        reason: "runs code from the network that nobody has read",
        advice: "download it to a file, read it, then run the file", command: command,
        origin: .builtin)
    case .unknown:
      add(
        rule: "shell.unknown-code", ruling: .ask, severity: .high,
        reason: "runs code that the script does not show",
        advice: "write the code out, or run the file that holds it", command: command,
        origin: .builtin)
    }
  }

  private mutating func add(_ rule: BuiltInRule, _ command: SimpleCommand, path: String?) {
    add(
      rule: rule.id, ruling: rule.ruling, severity: rule.severity, reason: rule.reason,
      advice: rule.advice, command: command, path: path, origin: .builtin)
  }

  private mutating func add(
    rule: String, ruling: Ruling, severity: Severity, reason: String, advice: String?,
    command: SimpleCommand, path: String? = nil, origin: RuleOrigin
  ) {
    if isKnown(rule) { return }
    found.append(
      Evidence(
        kind: .command, rule: rule, ruling: ruling, severity: severity, reason: reason,
        advice: advice, excerpt: CommandExcerpt.excerpt(of: command.argv), field: field,
        offset: command.range.lowerBound, command: CommandExcerpt.strings(of: command.words),
        path: path, origin: origin))
  }

  /// Whether the rule was already found in the command at hand.
  private func isKnown(_ rule: String) -> Bool {
    found[commandStart...].contains { $0.rule == rule }
  }
}
