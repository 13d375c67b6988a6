import BelayModel

/// The `[rules]` table: rules that stand elsewhere.
enum RulesTable {
  private static let keys: [StaticString] = ["codex"]

  /// Whether Codex's own rules files hold too.
  ///
  /// They can only tighten, but whether a user's files are read is not for a repository to say.
  static func read(_ node: Int, in reader: inout PolicyReader) -> Bool {
    let table = TableReader(node, title: "[rules]", keys: keys, in: &reader)
    guard let value = table.value("codex", .boolean, in: &reader) else { return false }
    let layer = reader.file.origin.layer
    guard layer == .managed || layer == .user else {
      reader.warn(
        "`codex` in [rules] is ignored in the \(layer.name) policy",
        at: table.line(of: "codex", in: reader),
        suggestion: "only the managed and the user policy can set it")
      return false
    }
    return reader.document.integer(of: value) != 0
  }
}
