/// Where in the event a path was found.
struct EvidencePlace {
  let field: String
  /// Offset of the command or path in the field.
  var offset = 0
  /// The canonical words of the command that touches it.
  var command: [String] = []
  /// The command as an excerpt; empty where there is none.
  var commandExcerpt = ""

  /// What the evidence shows: the command if there is one, else the path.
  func excerpt(for path: LexicalPath) -> String {
    commandExcerpt.isEmpty ? CommandExcerpt.clip(Array(path.text.utf8)) : commandExcerpt
  }
}
