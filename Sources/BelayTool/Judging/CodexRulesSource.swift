import BelayIO
import BelaySettings

/// Reads rules files of Codex that a person names.
enum CodexRulesSource {
  /// What the files say together; complains on standard error and ends with status 2 if one is wrong.
  static func read(_ files: [String], for command: String) throws -> CodexRules {
    var rules = CodexRules()
    for file in files {
      let bytes: [UInt8]
      do {
        bytes =
          file == "-"
          ? try StandardInput.readAll()
          : try RegularFile.read(file, limit: 1 << 20, following: true)
      } catch {
        Console.note("\(command): \(clean(file)): \(clean("\(error)"))")
        throw ExitStatus.unable
      }
      do {
        try rules.add(bytes, file: file)
      } catch {
        var text = "\(clean(file)):\(error.line): \(clean(error.message))"
        if let suggestion = error.suggestion { text += " (\(clean(suggestion)))" }
        Console.note("\(command): \(text)")
        throw ExitStatus.unable
      }
    }
    return rules
  }

  private static func clean(_ text: String) -> String { TerminalText.sanitize(Array(text.utf8)) }
}
