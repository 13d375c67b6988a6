/// What else a command line does that runs an approved script.
package enum ScriptCompany {
  /// Whether another command of the same line may change the script before it runs.
  ///
  /// Only commands that are known to change no file are trusted: anything else might, and what was
  /// looked at would not be what runs.
  @export(interface)
  package static func mayChange(
    _ script: String, in analysis: CommandAnalysis, _ context: CommandContext
  ) -> Bool {
    for command in analysis.commands {
      for redirection in command.redirections {
        switch redirection.operation {
        case .read, .duplicate: continue
        case .write, .append, .readWrite: break
        }
        guard let target = redirection.target.literal,
          let path = LexicalPath(target[...], cwd: command.cwd, home: context.home),
          path.isKnown && !path.isUnanchored && !path.isSame(as: script)
        else { return true }
      }
      guard let name = command.argv.first?.literal else { return true }
      if ByteText.isOne(of: harmless, name) || runs(script, command, context) { continue }
      return true
    }
    return !analysis.problems.isEmpty
  }

  /// Whether the command is a call of the script itself, as a program or by an interpreter.
  private static func runs(
    _ script: String, _ command: SimpleCommand, _ context: CommandContext
  ) -> Bool {
    guard let program = command.argv.first?.literal else { return false }
    var called = program
    if ByteText.isOne(of: interpreters, program) {
      let operand = command.argv.dropFirst().first { $0.literal?.first != UInt8(ascii: "-") }
      guard let literal = operand?.literal else { return false }
      called = literal
    }
    return LexicalPath(called[...], cwd: command.cwd, home: context.home)?.isSame(as: script)
      ?? false
  }

  private static let interpreters =
    "bash|sh|zsh|dash|ksh|python|python3|node|ruby|perl|php|tsx|ts-node|source|."

  private static let harmless = """
    :|cd|pushd|popd|echo|printf|export|unset|set|shift|test|[|[[|true|false|pwd|ls|cat|head|tail|wc|\
    grep|date|sleep|exit|return|which|type|command|read
    """
}
