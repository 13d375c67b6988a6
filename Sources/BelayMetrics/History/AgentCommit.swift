/// A commit that an agent made, as a receipt in the run log names it.
struct AgentCommit: Sendable {
  /// The id as git printed it: at least seven hexadecimal digits, or it is not looked for.
  let id: String
  /// A number of the session that made it.
  let session: Int
  /// Whether it is known how many tokens that session has used.
  var hasTokens = false

  /// Whether the id may be handed to git: it comes from the output of a command.
  var isWellFormed: Bool {
    (7...64).contains(id.utf8.count)
      && id.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
