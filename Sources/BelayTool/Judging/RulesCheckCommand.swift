import ArgumentParser
import BelayIO
import BelayModel
import BelaySettings

/// `belay rules check`: what rules files of Codex say of a row of words, as Codex itself would.
struct RulesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Ask Codex's rules files about a command, word for word as Codex does.",
    discussion: """
      The answer is that of `codex execpolicy check`: nothing is unwrapped and no option is moved. \
      What Belay makes of a whole script is shown by `belay explain`.

      EXAMPLES:
        belay rules check --rules ~/.codex/rules/default.rules -- git push origin main
        belay rules check --rules team.rules --resolve-host-executables -- /usr/bin/git push

      Exit status: 0, also without a matching rule, or 2 if a file cannot be read.
      """)

  @Option(help: "A rules file; may be given more than once.")
  var rules: [String]
  @Flag(help: "Let a program called by a path count as its name, as a live session does.")
  var resolveHostExecutables = false
  @Option(help: "text or json.")
  var format = OutputFormat.text
  @Argument(parsing: .postTerminator, help: "The command's words.")
  var words: [String]

  func run() throws {
    let rules = try CodexRulesSource.read(self.rules, for: "belay rules check")
      .commandRules(layer: .added)
    let places =
      resolveHostExecutables
      ? (
        cwd: ProcessEnvironment.workingDirectory() ?? "/",
        home: ProcessEnvironment.value("HOME") ?? "/"
      ) : nil
    let found = CodexRuleMatch.matching(
      rules, words: words.map { Array($0.utf8) }, places: places
    ).map { rules[$0] }
    let ruling = found.map(\.ruling).max()
    var console = Console()
    switch format {
    case .json: console.write(json(found, ruling))
    case .text:
      console.line("decision  " + (ruling.map { console.coloured($0.name, by: $0) } ?? "none"))
      for rule in found {
        let place = "\(rule.origin.file ?? ""):\(rule.origin.line ?? 0)"
        console.line(
          "rule      \(rule.id) (\(rule.ruling.name), \(TerminalText.sanitize(Array(place.utf8))))")
      }
    }
    try console.finish()
  }

  private func json(_ found: [CommandRule], _ ruling: Ruling?) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("decision")
    if let ruling { writer.string(ruling.name) } else { writer.null() }
    writer.key("rules")
    writer.beginArray()
    for rule in found {
      writer.beginObject()
      writer.key("id")
      writer.string(rule.id)
      writer.key("decision")
      writer.string(rule.ruling.name)
      writer.key("reason")
      writer.string(rule.reason)
      writer.key("file")
      writer.string(rule.origin.file ?? "")
      writer.key("line")
      writer.integer(Int64(rule.origin.line ?? 0))
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}
