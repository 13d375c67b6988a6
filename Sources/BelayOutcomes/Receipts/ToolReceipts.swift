import BelayModel

/// The receipts in the result of an MCP tool, whose shape depends on its server: an address of what it made.
enum ToolReceipts {
  /// Reads a result.
  ///
  /// The tool's name has to say that it makes something; the first address of that kind is what it made.
  ///
  /// - Parameters:
  ///   - tool: `mcp__<server>__<tool>`.
  ///   - result: the texts of the result.
  /// - Returns: one receipt at most.
  static func read(tool: ArraySlice<UInt8>, result: ArraySlice<UInt8>) -> [Receipt] {
    let tool = tool.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }[...]
    guard LineText.starts(tool, "mcp__"), isMaking(tool) else { return [] }
    let text = OutputText.clean(result)
    for shape in shapes where isNamed(shape, tool) {
      guard let url = address(holding: shape.part, in: text) else { continue }
      return [
        Receipt(
          kind: shape.kind, id: url,
          undo: shape.undo.utf8CodeUnitCount == 0
            ? nil
            : shape.undo.withUTF8Buffer { unsafe String(decoding: $0, as: UTF8.self) } + url)
      ]
    }
    return []
  }

  /// What an address looks like, and which word in a tool's name announces it.
  private struct Shape: Sendable {
    let kind: Receipt.Kind
    let words: [StaticString]
    let part: StaticString
    /// What stands before the address in the command that undoes it.
    let undo: StaticString
  }

  private static let shapes = [
    Shape(
      kind: .pullRequest, words: ["pull", "pr"], part: "/pull/", undo: "gh pr close "),
    Shape(
      kind: .pullRequest, words: ["merge_request", "mergerequest", "_mr"],
      part: "/-/merge_requests/", undo: ""),
    Shape(kind: .issue, words: ["issue"], part: "/-/issues/", undo: ""),
    Shape(kind: .issue, words: ["issue"], part: "/issues/", undo: "gh issue close "),
    Shape(kind: .issue, words: ["issue"], part: "/issue/", undo: ""),
    Shape(kind: .issue, words: ["issue", "ticket"], part: "/browse/", undo: ""),
    Shape(kind: .release, words: ["release"], part: "/releases/tag/", undo: ""),
    Shape(kind: .deployment, words: ["deploy"], part: ".vercel.app", undo: ""),
  ]

  private static func isMaking(_ tool: ArraySlice<UInt8>) -> Bool {
    ["create", "open", "add", "new", "publish", "deploy", "submit"].contains {
      (verb: StaticString) in LineText.contains(tool, verb)
    }
  }

  private static func isNamed(_ shape: Shape, _ tool: ArraySlice<UInt8>) -> Bool {
    shape.words.contains { LineText.contains(tool, $0) }
  }

  /// The first `https://` address in the text that has `part` in it.
  ///
  /// Addresses of an API are passed over: a person cannot open them.
  private static func address(holding part: StaticString, in text: [UInt8]) -> String? {
    var at = 0
    while let start = LineText.find("https://", in: text[...], from: at) {
      var end = start
      while end < text.count, LinePattern.isNameByte(text[end]) { end += 1 }
      let url = text[start..<end]
      at = end
      if LinePattern.isName(url), LineText.contains(url, part), !LineText.contains(url, "://api.") {
        return String(decoding: url, as: UTF8.self)
      }
    }
    return nil
  }
}
