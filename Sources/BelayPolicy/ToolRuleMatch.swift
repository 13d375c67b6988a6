package import BelayModel

/// Decides whether a `[[tool]]` rule speaks of a call.
package enum ToolRuleMatch {
  /// The call as words, the tool's name and the arguments that the rule asks about, if it matches.
  ///
  /// They are what an `[[except]]` names: `command = ["mcp__github__merge_pull_request",
  /// "branch=main"]`.
  package static func words(
    of rule: ToolRule, tool: String, arguments root: Int?, in document: JSONDocument
  ) -> [String]? {
    let name = Array(tool.utf8)
    guard rule.tools.contains(where: { TextPattern.matches($0, name[...]) }) else { return nil }
    var words = [tool]
    for argument in rule.arguments {
      guard let root, let value = value(of: argument, root, document) else { return nil }
      words.append(argument.name + "=" + value)
    }
    return words
  }

  /// The value of an argument if one of the patterns matches it.
  private static func value(
    of argument: ToolRule.Argument, _ root: Int, _ document: JSONDocument
  ) -> String? {
    let name = Array(argument.name.utf8)
    guard let node = member(name[...], of: root, document) else { return nil }
    return match(argument.values, node, document, depth: 0)
  }

  /// The member of that name, or the member of a member where dots join their names.
  private static func member(
    _ name: ArraySlice<UInt8>, of object: Int, _ document: JSONDocument
  ) -> Int? {
    guard document.nodes[object].kind == .object else { return nil }
    var found: Int?
    var nested: Int?
    var child = object + 1
    let end = Int(document.nodes[object].end)
    while child < end {
      let key = document.text(at: child)
      if key.elementsEqual(name) {
        found = child + 1
      } else if name.starts(with: key), name.count > key.count + 1,
        name[name.startIndex + key.count] == UInt8(ascii: ".")
      {
        nested = member(name.dropFirst(key.count + 1), of: child + 1, document) ?? nested
      }
      child = document.following(child + 1)
    }
    return found ?? nested
  }

  /// The text of a value that matches one of the patterns; of a list, any element.
  private static func match(
    _ patterns: [String], _ node: Int, _ document: JSONDocument, depth: Int
  ) -> String? {
    let text: [UInt8]
    switch document.nodes[node].kind {
    case .string, .number: text = Array(document.text(at: node))
    case .true: text = Array("true".utf8)
    case .false: text = Array("false".utf8)
    case .null: text = Array("null".utf8)
    case .object: return patterns.contains("*") ? "*" : nil
    case .array:
      guard depth < 4 else { return nil }
      var child = node + 1
      let end = Int(document.nodes[node].end)
      while child < end {
        if let value = match(patterns, child, document, depth: depth + 1) { return value }
        child = document.following(child)
      }
      return nil
    }
    guard patterns.contains(where: { TextPattern.matches($0, text[...]) }) else { return nil }
    return String(decoding: text.prefix(200), as: UTF8.self)
  }
}
