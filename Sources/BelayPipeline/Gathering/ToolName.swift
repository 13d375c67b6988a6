/// What a tool's name tells about it.
enum ToolName {
  /// The server in `mcp__<server>__<tool>`; `nil` for other names.
  static func server(of name: String) -> String? {
    guard name.hasPrefix("mcp__") else { return nil }
    let rest = name.utf8.dropFirst(5)
    var at = rest.startIndex
    while at < rest.endIndex {
      let next = rest.index(after: at)
      if rest[at] == UInt8(ascii: "_") && next < rest.endIndex && rest[next] == UInt8(ascii: "_") {
        return at == rest.startIndex ? nil : String(rest[..<at])
      }
      at = next
    }
    return nil
  }

  /// Whether the tool's own name says that it only looks: `get_…`, `list_…`, `view_image`.
  ///
  /// A hint for the log and for which path rules apply, never a reason to leave a check out.
  static func isReading(_ name: String) -> Bool {
    var tool = name[...]
    if let server = server(of: name) { tool = name.dropFirst(5 + server.count + 2) }
    let lower = tool.lowercased()
    return readingVerbs.contains { lower.hasPrefix($0) }
  }

  private static let readingVerbs = [
    "get", "list", "read", "view", "search", "find", "fetch", "show", "describe", "query", "stat",
    "head", "tail", "cat", "open", "look",
  ]
}
