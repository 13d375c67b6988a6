import BelayModel

/// What the value of an argument is, as its name tells: tools of MCP servers have no common schema.
enum ArgumentRole {
  case command
  case path
  /// SQL.
  case statement
  /// SQL where the tool is one of a database, else words to search for.
  case query
  case other

  /// The role of the member named by the string node `key`.
  static func of(_ key: Int?, in document: JSONDocument) -> ArgumentRole {
    guard let key else { return .other }
    let name = document.text(at: key)
    if commandNames.contains(where: { equal($0, name) }) { return .command }
    if pathNames.contains(where: { equal($0, name) }) { return .path }
    if statementNames.contains(where: { equal($0, name) }) { return .statement }
    if queryNames.contains(where: { equal($0, name) }) { return .query }
    return .other
  }

  private static let commandNames = [
    "command", "cmd", "script", "shell", "shellcommand", "commandline", "bash", "argv", "commands",
  ]

  private static let statementNames = ["sql", "statement", "statements", "sqlquery", "sqltext"]

  private static let queryNames = ["query", "queries", "q"]

  private static let pathNames = [
    "path", "paths", "file", "files", "filename", "filepath", "source", "src", "destination",
    "dest",
    "target", "targetfile", "directory", "dir", "folder", "uri", "sourcepath", "destinationpath",
    "oldpath", "newpath",
  ]

  /// Equality without regard to case and separators, so that `filePath` and `file_path` are one name.
  private static func equal(_ expected: String, _ name: ArraySlice<UInt8>) -> Bool {
    var at = name.startIndex
    for byte in expected.utf8 {
      while at < name.endIndex && (name[at] == UInt8(ascii: "_") || name[at] == UInt8(ascii: "-")) {
        at += 1
      }
      guard at < name.endIndex, name[at] | 0x20 == byte else { return false }
      at += 1
    }
    return at == name.endIndex
  }
}
