import BelayCommands
import BelayModel
package import BelayOutcomes

/// Reads what the output of a call proves: parses the script only where a cheap look says that it may matter.
package enum OutcomeReader {
  /// What a call proves.
  ///
  /// - Parameters:
  ///   - tool: the tool's name as hooks see it.
  ///   - script: the script of a shell call; not looked at for other tools.
  ///   - output: what a shell call printed, the result of any other as text or JSON.
  ///   - exitCode: `nil` if it is not known.
  /// - Returns: only what the output, or the exit status, proves.
  package static func outcome(
    tool: String, script: ArraySlice<UInt8>, output: ArraySlice<UInt8>, exitCode: Int32?
  ) -> CallOutcome {
    if tool != "Bash" {
      guard OutcomeWords.mayMatter(tool: tool) else { return CallOutcome() }
      return .ofTool(tool, result: output)
    }
    guard OutcomeWords.mayMatter(script) else { return CallOutcome() }
    let analysis = CommandAnalyzer.analyze(script, context: anywhere)
    let commands = analysis.commands.map { command in
      OutcomeCommand(words: command.argv.map { $0.literal ?? [] })
    }
    return .ofShell(script, commands: commands, output: output, exitCode: exitCode)
  }

  /// What the event of a call that returned proves.
  static func outcome(of event: HookEvent) -> CallOutcome {
    guard let response = event.toolResponse, let tool = event.toolName else { return CallOutcome() }
    let document = event.document
    if tool == "Bash" {
      guard let script = event.command, document.nodes[response].kind == .string else {
        return CallOutcome()
      }
      return outcome(
        tool: tool, script: script, output: document.text(at: response), exitCode: nil)
    }
    guard OutcomeWords.mayMatter(tool: tool) else { return CallOutcome() }
    var text: [UInt8] = []
    for string in ArgumentStrings(document, below: response) where !string.isKey {
      text += document.text(at: string.node) + [UInt8(ascii: "\n")]
    }
    return outcome(tool: tool, script: [], output: text[...], exitCode: nil)
  }

  /// Which programs run does not depend on where.
  private static let anywhere = CommandContext(
    cwd: "/", projectRoot: "/", home: "/nonexistent", codexHome: "/nonexistent",
    stateFolder: "/nonexistent", configFolder: "/nonexistent")
}
