import BelayIO
package import BelayModel

/// The text of a `hooks.json`, and where Belay's entries stand in it.
///
/// What others wrote is never rewritten: adding and removing are edits of the text.
package struct HooksFile: Sendable {
  /// A hook in the file that starts one of Belay's executables.
  package struct Entry: Sendable, Equatable {
    /// The key it stands under, which may be no event that Codex knows.
    package let eventName: String
    package let executable: HookProgram
    package let command: String
    let group: Int
    let handler: Int
  }

  let path: String
  let text: [UInt8]
  let root: JSONOutline

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: what the file holds.
  ///   - path: its name, for messages.
  /// - Throws: what is wrong with it, and where.
  package init(_ text: [UInt8], path: String) throws(RegistrationError) {
    self.path = path
    self.text = text
    do {
      root = try JSONOutline(text)
    } catch {
      let place = Self.place(of: error.offset, in: text)
      throw .notJSON(path: path, line: place.line, column: place.column, error)
    }
    try checkShape()
  }

  /// Belay's entries, in the order of the file.
  package var entries: [Entry] {
    var found: [Entry] = []
    for event in events {
      for (groupIndex, group) in event.value.elements.enumerated() {
        for (handlerIndex, handler) in (group["hooks"]?.elements ?? []).enumerated() {
          guard let command = handler["command"]?.string,
            let executable = HookCommandLine.executable(of: command)
          else { continue }
          found.append(
            Entry(
              eventName: event.key, executable: executable, command: command, group: groupIndex,
              handler: handlerIndex))
        }
      }
    }
    return found
  }

  /// The members of `hooks`: one for each event.
  var events: [JSONOutline.Member] { root["hooks"]?.members ?? [] }

  /// Whether the file is what Codex can read, as far as Belay has to look.
  private func checkShape() throws(RegistrationError) {
    guard root.isObject else { throw wrong(root, "the whole", "an object") }
    try checkTwice(root.members, of: "the file")
    guard let hooks = root["hooks"] else { return }
    guard hooks.isObject else { throw wrong(hooks, "\"hooks\"", "an object") }
    try checkTwice(hooks.members, of: "\"hooks\"")
    for event in hooks.members {
      guard HookEventName(rawValue: event.key) != nil else { continue }
      guard event.value.isArray else { throw wrong(event.value, "\"\(event.key)\"", "an array") }
      for group in event.value.elements {
        guard group.isObject else {
          throw wrong(group, "an element of \"\(event.key)\"", "an object")
        }
        guard let handlers = group["hooks"] else { continue }
        guard handlers.isArray else {
          throw wrong(handlers, "\"hooks\" in a group of \"\(event.key)\"", "an array")
        }
      }
    }
  }

  /// Codex refuses a key that stands twice, and an edit could not know which one counts.
  private func checkTwice(
    _ members: [JSONOutline.Member], of owner: String
  ) throws(RegistrationError) {
    var seen: Set<String> = []
    for member in members where !seen.insert(member.key).inserted {
      throw .unexpectedShape(
        path: path, line: Self.place(of: member.range.lowerBound, in: text).line,
        part: "a second \"\(member.key)\" in \(owner)", expected: "allowed")
    }
  }

  private func wrong(
    _ value: JSONOutline, _ part: String, _ expected: String
  ) -> RegistrationError {
    .unexpectedShape(
      path: path, line: Self.place(of: value.range.lowerBound, in: text).line, part: part,
      expected: expected)
  }

  /// Line and column of a byte, from 1.
  private static func place(of offset: Int, in text: [UInt8]) -> (line: Int, column: Int) {
    let before = text.prefix(offset)
    let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return (line, before.count - start + 1)
  }
}
