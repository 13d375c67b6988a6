/// The `id` of a rule in a policy file.
enum RuleIdentifier {
  /// Beginnings that belong to Belay.
  static let reservedPrefixes = ["belay.", "self.", "secret.", "path.", "paths.", "codex."]

  /// Reads the id of a rule table.
  ///
  /// `prefix` is what stands before the id where evidence names the rule; `isTaken` tells whether the
  /// file already has a rule of that kind with that id.
  static func read(
    _ table: TableReader, prefix: String = "", in reader: inout PolicyReader,
    isTaken: (borrowing PolicyReader, String) -> Bool
  ) -> String? {
    guard let id = table.requiredText("id", example: "\"my-rule\"", in: &reader) else { return nil }
    let line = table.line(of: "id", in: reader)
    if !isWellFormed(id) {
      reader.fault(
        "`id` in \(table.title) must consist of a-z, 0-9, `.`, `_` and `-`, begin with a letter or"
          + " digit and have at most 64 characters; found \(Excerpt.quoted(id))",
        at: line, suggestion: "for example \"my-rule\"")
      return nil
    }
    if let reserved = reservedPrefixes.first(where: { id.hasPrefix($0) }) {
      reader.fault(
        "`id` \"\(id)\" begins with `\(reserved)`, which is reserved for Belay's own rules",
        at: line, suggestion: "choose another name")
      return nil
    }
    if reader.checks.isBuiltInRule(prefix + id) {
      reader.fault(
        "`id` \"\(id)\" is the name of a built-in rule", at: line,
        suggestion: "choose another name; a built-in rule is lifted by [[except]]")
      return nil
    }
    if isTaken(reader, id) {
      reader.fault(
        "there are two \(table.title) tables with the `id` \"\(id)\"", at: line,
        suggestion: "rename or join them")
      return nil
    }
    return id
  }

  /// Whether a rule could be called that.
  static func isWellFormed(_ id: String) -> Bool {
    guard let first = id.utf8.first, id.utf8.count <= 64, isLetterOrDigit(first) else {
      return false
    }
    return id.utf8.allSatisfy {
      isLetterOrDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_")
        || $0 == UInt8(ascii: "-")
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
