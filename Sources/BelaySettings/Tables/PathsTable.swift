import BelayModel

/// The `[paths]` table: globs of files that calls may not touch, or only after a question.
enum PathsTable {
  private static let keys: [StaticString] = ["deny_read", "deny_write", "ask_read", "ask_write"]

  /// The rules, in the order above.
  static func read(_ node: Int, in reader: inout PolicyReader) -> [PathRule] {
    let table = TableReader(node, title: "[paths]", keys: keys, in: &reader)
    var rules: [PathRule] = []
    add("deny_read", .deny, .read)
    add("deny_write", .deny, .write)
    add("ask_read", .ask, .read)
    add("ask_write", .ask, .write)
    return rules

    func add(_ key: StaticString, _ ruling: Ruling, _ access: PathRule.Access) {
      let line = table.line(of: key, in: reader)
      let origin = reader.origin(at: line)
      for (place, glob) in (table.texts(key, in: &reader) ?? []).enumerated() {
        GlobCheck.check(glob, "`\(key)` in [paths]", at: line, in: &reader)
        rules.append(
          PathRule(
            id: "paths.\(key)[\(place)]", glob: glob, access: access, ruling: ruling,
            origin: origin))
      }
    }
  }
}
