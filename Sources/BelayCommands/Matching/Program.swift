/// A program the rules know: how it reads its command line and where its rules stand.
struct Program: Sendable {
  let name: String
  let grammar: GrammarName
  let family: RuleFamily
  /// A second table that speaks of it.
  let also: RuleFamily

  /// The program of that name; `nil` if no rule, grammar or file role is known for it.
  static func named(_ name: ArraySlice<UInt8>) -> Program? {
    if let known = ProgramIndex.find(name) { return known }
    return familyOfNames(name)
  }

  /// A program that the index does not know, whose first word says that it publishes or deletes.
  static var unheardOf: Program {
    Program(name: "*", grammar: .subcommand, family: .releaseTools, also: .serviceTools)
  }

  /// Programs whose names have many endings: `mkfs.ext4`, `python3.12`.
  private static func familyOfNames(_ name: ArraySlice<UInt8>) -> Program? {
    if ByteText.starts(name, "mkfs.") {
      return Program(name: "mkfs", grammar: .plain, family: .disk, also: .none)
    }
    if ByteText.starts(name, "docker-credential-") {
      return ProgramIndex.find(name.prefix(17))
    }
    if ByteText.contains(name, "://") || ByteText.starts(name, "github:")
      || ByteText.starts(name, "gitlab:") || ByteText.starts(name, "git+")
    {
      return Program(name: "://", grammar: .plain, family: .tasks, also: .none)
    }
    if ReleaseNames.contains(name) {
      return Program(name: "./deploy", grammar: .plain, family: .tasks, also: .none)
    }
    return nil
  }
}
