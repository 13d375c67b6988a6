/// Files that hold no secret because the script itself has just made them: settings copied from an
/// example, keys for a test.
enum OwnFiles {
  /// How far before a command its file may have been made, in commands.
  private static let reach = 16

  /// Whether an earlier command of the script wrote the whole file and shows with what.
  ///
  /// Where what stands before may keep that command from running (`test -f .env || cp .env.example
  /// .env`), the file may be an older one.
  static func holds(_ access: FileAccess, of subject: RuleSubject) -> Bool {
    guard access.argument.isKnown, let file = subject.path(access.argument), file.isKnown else {
      return false
    }
    var index = subject.index
    while index > max(0, subject.index - reach) {
      index -= 1
      let earlier = subject.analysis.commands[index]
      guard earlier.via.isEmpty, makes(file, earlier, subject.context) else { continue }
      return isCertain(earlier, subject.script)
    }
    return false
  }

  private static func makes(
    _ file: LexicalPath, _ command: SimpleCommand, _ context: CommandContext
  ) -> Bool {
    guard let name = command.argv.first?.literal else { return false }
    func isFile(_ word: Word) -> Bool {
      guard let bytes = word.literal else { return false }
      return LexicalPath(bytes[...], cwd: command.cwd, home: context.home) == file
    }
    if name.matches("openssl") {
      return command.argv.count > 1
        && command.argv[1].literal?.isOne(of: "genrsa|genpkey|req|ecparam") == true
        && (command.argv.indices.dropFirst().contains { index in
          command.argv[index - 1].literal?.isOne(of: "-out|-keyout") == true
            && isFile(command.argv[index])
        } || writes(command, isFile))
    }
    if name.matches("cp") {
      guard command.argv.count == 3, isFile(command.argv[2]), let source = command.argv[1].literal
      else { return false }
      return [".example", ".sample", ".template", ".dist"].contains {
        ByteText.ends(source[...], $0)
      }
    }
    guard writes(command, isFile) else { return false }
    if name.isOne(of: "echo|printf") { return command.argv.allSatisfy { $0.literal != nil } }
    guard name.matches("cat"), command.argv.count == 1, case .text(let text) = command.input else {
      return false
    }
    return text.literal != nil
  }

  /// Whether the command's output replaces the file.
  private static func writes(_ command: SimpleCommand, _ isFile: (Word) -> Bool) -> Bool {
    command.redirections.contains { $0.operation == .write && isFile($0.target) }
  }

  /// Whether nothing before the command decides whether it runs.
  private static func isCertain(_ command: SimpleCommand, _ script: ArraySlice<UInt8>) -> Bool {
    let range = command.range
    guard range.lowerBound >= 0, range.upperBound <= script.count else { return false }
    let before = script[script.startIndex..<(script.startIndex + range.lowerBound)]
    for word in ["||", "if", "while", "for", "case", "false", "()", "function", "exit", "return"]
    where ByteText.contains(before, word) {
      return false
    }
    return true
  }
}
