import BelayCommands

/// Parts of a parsed command as people read them.
enum CommandText {
  /// `NAME=value` of the variables that are set for the command.
  static func environment(of command: SimpleCommand) -> [String] {
    command.environment.map { $0.name + "=" + WordText.text($0.value) }
  }

  /// The redirections as a shell writes them.
  static func redirections(of command: SimpleCommand) -> [String] {
    command.redirections.map { redirection in
      let sign =
        switch redirection.operation {
        case .read: "<"
        case .write: ">"
        case .append: ">>"
        case .readWrite: "<>"
        case .duplicate: ">&"
        }
      let number = redirection.descriptor.map(String.init) ?? ""
      let gap = redirection.operation == .duplicate ? "" : " "
      return number + sign + gap + WordText.text(redirection.target)
    }
  }

  /// Where standard input comes from; `nil` where it is whatever the script itself reads.
  static func input(of command: SimpleCommand) -> String? {
    switch command.input {
    case .inherited: nil
    case .file(let word): "the file " + WordText.text(word)
    case .text(let word): "\(WordText.text(word).utf8.count) bytes of the script"
    case .pipe(let index): "the output of command \(index + 1)"
    }
  }

  /// Why a part of a script could not be followed.
  static func problem(_ problem: CommandAnalysis.Problem) -> String {
    switch problem {
    case .syntax(let offset, let what): "bash would reject this at byte \(offset): \(what)"
    case .tooComplex(let what): "too complex to follow: \(what)"
    case .unknownCode(let command):
      "text that is not known here is run by command \(command + 1)"
    }
  }
}
