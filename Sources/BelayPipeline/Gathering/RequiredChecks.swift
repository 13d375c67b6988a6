import BelayCommands
import BelayPolicy

/// Recognises the checks that a policy requires at the end of a run.
enum RequiredChecks {
  /// The checks that a script runs so that its exit status tells whether they passed: by themselves, or with a
  /// change of folder before them.
  static func names(of analysis: CommandAnalysis, formats: [FormatRequirement]) -> [String] {
    let commands = analysis.commands.filter { command in
      guard let program = command.argv.first?.literal else { return true }
      return !(program == Array("cd".utf8) || program == Array(":".utf8))
    }
    guard commands.count == 1, let words = words(of: commands[0]) else { return [] }
    return formats.filter { $0.covers(words) }.map { $0.text }
  }

  /// The words, the program without its path; `nil` if one of them is not known.
  private static func words(of command: SimpleCommand) -> [String]? {
    var words: [String] = []
    for word in command.argv {
      guard var bytes = word.literal else { return nil }
      if words.isEmpty, let slash = bytes.lastIndex(of: UInt8(ascii: "/")) {
        bytes = Array(bytes[(slash + 1)...])
      }
      words.append(String(decoding: bytes, as: UTF8.self))
    }
    return words
  }
}
