package import BelayModel

/// The rules of one or more rules files of Codex (`$CODEX_HOME/rules/*.rules`).
package struct CodexRules: Sendable {
  /// A `prefix_rule` as it is written.
  package struct Rule: Sendable {
    /// Alternatives at each place.
    package let prefix: [[String]]
    /// `allow`, `ask` for Codex's `prompt`, `deny` for `forbidden`.
    package let ruling: Ruling
    package let justification: String?
    /// Examples that match, as words.
    package let match: [[[UInt8]]]
    /// Examples that do not match, as words.
    package let notMatch: [[[UInt8]]]
    package let file: String
    /// The line of the call, from 1.
    package let line: Int
  }

  /// A `host_executable`: the only paths at which a program of that name counts.
  private struct Executable {
    let name: String
    let paths: [String]
  }

  package private(set) var rules: [Rule] = []
  /// How many `network_rule` calls there are; they say nothing about commands.
  package private(set) var networkRuleCount = 0
  private var executables: [Executable] = []

  package init() {}

  /// Adds what a file says; nothing of it if anything in it is wrong.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: what messages and origins call it.
  /// - Throws: what is wrong: Starlark beyond its literal part, or what Codex would refuse.
  @export(interface)
  package mutating func add(_ bytes: [UInt8], file: String) throws(CodexRulesError) {
    if !String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes) {
      throw CodexRulesError(line: 1, message: "it is not UTF-8", suggestion: "save it as UTF-8")
    }
    var added = self
    var reader = try StarlarkReader(bytes)
    while let call = try reader.nextCall() {
      let call = try CodexRulesCall(call, lists: reader.lists)
      switch call.name {
      case "prefix_rule": added.rules.append(try Self.rule(call, file: file))
      case "host_executable": added.set(try Self.executable(call))
      default:
        try Self.checkNetworkRule(call)
        added.networkRuleCount += 1
      }
      if added.rules.count > PolicyLimits.codexRules {
        throw CodexRulesError(
          line: call.line, message: "there are more than \(PolicyLimits.codexRules) rules")
      }
    }
    for rule in added.rules[rules.count...] { try added.checkExamples(of: rule) }
    self = added
  }

  /// The rules in the form in which commands are judged, with ids that begin `codex.`.
  @export(interface)
  package func commandRules(layer: PolicyLayer) -> [CommandRule] {
    var namer = CodexRuleNames(prefix: "codex.")
    return rules.flatMap { commandRules(of: $0, layer: layer, namer: &namer) }
  }

  /// One rule in the form in which commands are judged: one for each set of paths that its programs
  /// have.
  @export(interface)
  package func commandRules(
    of rule: Rule, layer: PolicyLayer, namer: inout CodexRuleNames
  ) -> [CommandRule] {
    var programs: [(names: [String], paths: [String]?)] = []
    for name in rule.prefix[0] {
      let paths = executables.first { $0.name.utf8.elementsEqual(name.utf8) }?.paths
      if let place = programs.firstIndex(where: { $0.paths == paths }) {
        programs[place].names.append(name)
      } else {
        programs.append(([name], paths))
      }
    }
    return programs.map { program in
      let prefix = [program.names] + rule.prefix.dropFirst()
      return CommandRule(
        id: namer.name(of: prefix), prefix: prefix, ruling: rule.ruling,
        reason: rule.justification ?? Self.reason(rule.ruling), paths: program.paths,
        isCodex: true, origin: RuleOrigin(layer: layer, file: rule.file, line: rule.line))
    }
  }

  private static func reason(_ ruling: Ruling) -> String {
    switch ruling {
    case .allow: "a rule of Codex allows it"
    case .ask: "a rule of Codex asks before it"
    case .deny: "a rule of Codex forbids it"
    }
  }

  // MARK: - Calls

  private static func rule(_ call: CodexRulesCall, file: String) throws(CodexRulesError) -> Rule {
    Rule(
      prefix: try call.pattern(), ruling: try ruling(call, denying: "forbidden") ?? .allow,
      justification: try call.justification(), match: try call.examples("match"),
      notMatch: try call.examples("not_match"), file: file, line: call.line)
  }

  private static func ruling(
    _ call: CodexRulesCall, denying words: String...
  ) throws(CodexRulesError) -> Ruling? {
    guard let text = try call.text("decision") else { return nil }
    let word = String(decoding: text, as: UTF8.self)
    if word == "allow" { return .allow }
    if word == "prompt" { return .ask }
    if words.contains(word) { return .deny }
    throw CodexRulesError(
      line: call.line(of: "decision"),
      message: "`decision` must be allow, prompt or \(words.joined(separator: " or "));"
        + " found \(Excerpt.quoted(word))")
  }

  private mutating func set(_ executable: Executable) {
    executables.removeAll { $0.name.utf8.elementsEqual(executable.name.utf8) }
    executables.append(executable)
  }

  private static func executable(_ call: CodexRulesCall) throws(CodexRulesError) -> Executable {
    let name = try call.text("name") ?? []
    if name.isEmpty || name.contains(UInt8(ascii: "/")) || name == [46] || name == [46, 46] {
      throw CodexRulesError(
        line: call.line(of: "name"), message: "`name` must be the bare name of a program")
    }
    var paths: [String] = []
    for path in try call.texts("paths") {
      guard path.first == UInt8(ascii: "/") else {
        throw CodexRulesError(line: call.line(of: "paths"), message: "`paths` must be absolute")
      }
      let path = ProgramPath.normalized(path)
      guard ProgramPath.name(of: path).elementsEqual(name) else {
        throw CodexRulesError(
          line: call.line(of: "paths"),
          message:
            "each of `paths` must end in `\(Excerpt.of(String(decoding: name, as: UTF8.self)))`")
      }
      paths.append(String(decoding: path, as: UTF8.self))
    }
    return Executable(name: String(decoding: name, as: UTF8.self), paths: paths)
  }

  private static func checkNetworkRule(_ call: CodexRulesCall) throws(CodexRulesError) {
    let host = try call.text("host") ?? []
    let isHost =
      !host.isEmpty
      && host.allSatisfy { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "/") && $0 != 0x2A }
    if !isHost {
      throw CodexRulesError(line: call.line(of: "host"), message: "`host` must be one host's name")
    }
    let kind = String(decoding: try call.text("protocol") ?? [], as: UTF8.self)
    let kinds = ["http", "https", "https_connect", "http-connect", "socks5_tcp", "socks5_udp"]
    if !kinds.contains(kind) {
      throw CodexRulesError(
        line: call.line(of: "protocol"),
        message: "`protocol` must be one of \(kinds.joined(separator: ", "))")
    }
    _ = try ruling(call, denying: "deny", "forbidden")
    _ = try call.justification()
  }

  /// Checks the examples as Codex does: programs called by a path are resolved.
  private func checkExamples(of rule: Rule) throws(CodexRulesError) {
    if rule.match.isEmpty && rule.notMatch.isEmpty { return }
    var namer = CodexRuleNames(prefix: "codex.")
    let rules = commandRules(of: rule, layer: .builtin, namer: &namer)
    for (examples, isMatch) in [(rule.match, true), (rule.notMatch, false)] {
      for words in examples {
        // Where a relative program lies makes a difference only to `host_executable`.
        let found = CodexRuleMatch.matching(rules, words: words, places: ("/", "/"))
        if found.isEmpty != isMatch { continue }
        let text = String(decoding: Array(words.joined(separator: [32])), as: UTF8.self)
        throw CodexRulesError(
          line: rule.line,
          message: isMatch
            ? "the match example \(Excerpt.quoted(text)) is not matched by the pattern"
            : "the not_match example \(Excerpt.quoted(text)) is matched by the pattern")
      }
    }
  }
}
