import BelayModel

/// The `[[except]]` that would let a call pass, as text to paste into a policy file.
package enum ExceptionSnippet {
  /// Valid TOML that lifts `rule` for the call at hand and, as far as can be told, no other.
  ///
  /// - Parameters:
  ///   - rule: the id the evidence carries.
  ///   - command: the canonical words of the simple command; empty where there is none.
  ///   - path: the absolute path concerned, taken literally; `nil` where there is none.
  ///   - reason: what stands as `reason` until a person writes a better one.
  /// - Returns: lines that each end in a newline.
  package static func render(
    rule: String, command: [String], path: String?, reason: String
  ) -> String {
    var conditions: [String] = []
    let words = command.prefix(PolicyLimits.elements)
    // A word that is empty or too long cannot stand in a policy: the exception ends before it.
    let usable = words.prefix { isUsable($0) }
    if !usable.isEmpty {
      conditions.append("command = [\(usable.map(TOMLText.quoted).joined(separator: ", "))]")
    }
    if let path, isUsable(path) {
      conditions.append("path = \(TOMLText.quoted(PathGlob.literal(path)))")
    }
    if conditions.isEmpty {
      // Nothing narrows it: the folder has to be filled in by the person who adds it.
      conditions.append("cwd = \"/path/of/the/project\"")
    }
    return """
      [[except]]
      rule = \(TOMLText.quoted(rule))
      reason = \(TOMLText.quoted(reason))
      where = { \(conditions.joined(separator: ", ")) }

      """
  }

  private static func isUsable(_ text: String) -> Bool {
    text.utf8.count <= PolicyLimits.textLength / 2
      && !text.utf8.contains(0)
      && text.utf8.contains { $0 != UInt8(ascii: " ") && !(9...13).contains($0) }
  }
}
