import BelayCommands
import BelayModel

/// Words, commands and problems as one line of text, for tables of expectations.
enum Rendering {
  /// The context every table uses.
  static let context = CommandContext(
    cwd: "/home/dev/app", projectRoot: "/home/dev/app", home: "/home/dev",
    codexHome: "/home/dev/.codex", stateFolder: "/home/dev/.local/state/belay",
    configFolder: "/home/dev/.config/belay")

  static func analyze(_ script: String) -> CommandAnalysis {
    CommandAnalyzer.analyze(Array(script.utf8)[...], context: context)
  }

  /// `<unknown>`, `<a|b>` for alternatives, `<*>` for a pattern; an empty word is `''`.
  static func text(_ word: Word) -> String {
    if word.literal?.isEmpty == true { return "''" }
    return word.pieces.map { piece in
      switch piece {
      case .literal(let bytes): String(decoding: bytes, as: UTF8.self)
      case .oneOf(let all):
        "<" + all.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "|") + ">"
      case .glob(let bytes): "<\(String(decoding: bytes, as: UTF8.self))>"
      case .unknown: "<unknown>"
      }
    }.joined()
  }

  static func words(_ command: SimpleCommand) -> String {
    command.argv.map(text).joined(separator: " ")
  }

  /// The commands, one text each; the chain of wrappers in front where there is one.
  static func commands(_ script: String) -> [String] {
    analyze(script).commands.map { command in
      (command.via.isEmpty ? "" : "[" + command.via.joined(separator: ", ") + "] ")
        + (command.isRemote ? "@ " : "") + words(command)
    }
  }
}
