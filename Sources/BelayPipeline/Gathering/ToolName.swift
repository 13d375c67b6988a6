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

  /// Whether the tool's own name says that it deletes: `delete_file`, `rm`.
  static func isDeleting(_ name: String) -> Bool {
    contains(name, oneOf: ["delete", "remove", "rmdir", "unlink", "trash", "erase"])
  }

  /// Whether the tool's own name speaks of single files.
  static func mentionsFiles(_ name: String) -> Bool { contains(name, oneOf: ["file"]) }

  /// Whether server or tool are of a database: what it calls a query is SQL.
  static func isAboutDatabases(_ name: String) -> Bool {
    contains(
      name,
      oneOf: [
        "sql", "postgres", "database", "maria", "snowflake", "bigquery", "duckdb", "supabase",
        "clickhouse", "redshift", "cockroach", "_db", "db_", "neon",
      ])
  }

  private static func contains(_ name: String, oneOf parts: [StaticString]) -> Bool {
    let lower = Array(name.lowercased().utf8)
    for part in parts {
      let length = part.utf8CodeUnitCount
      if lower.count < length { continue }
      for start in 0...(lower.count - length) {
        let isFound = part.withUTF8Buffer { expected in
          for offset in 0..<length where unsafe expected[offset] != lower[start + offset] {
            return false
          }
          return true
        }
        if isFound { return true }
      }
    }
    return false
  }

  private static let readingVerbs = [
    "get", "list", "read", "view", "search", "find", "fetch", "show", "describe", "query", "stat",
    "head", "tail", "cat", "open", "look",
  ]
}
