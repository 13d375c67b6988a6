/// Which branch of a `case` runs where its subject is known.
enum CaseChoice {
  /// Whether each branch ends the clause and patterns tell capital letters from small ones.
  static func isDecidable(_ node: SyntaxNode, _ tree: SyntaxTree) -> Bool {
    var item = node.first
    while item != SyntaxTree.none {
      let body = tree.nodes[Int(item)]
      let end = Int(body.end)
      // `;&` and `;;&` go on with what follows.
      guard end < tree.bytes.count else { return false }
      if tree.bytes[end] == 59, tree.bytes[end...].prefix(3).contains(38) { return false }
      item = body.next
    }
    return !ByteText.contains(tree.bytes[...], "nocasematch")
  }

  /// Whether one of the patterns of a branch matches; `nil` where that is not known.
  static func isChosen(_ body: SyntaxNode, for subject: [UInt8], _ tree: SyntaxTree) -> Bool? {
    var result: Bool? = false
    var index = body.word
    while index != SyntaxTree.none {
      let word = tree.words[Int(index)]
      index = word.next
      let pattern = tree.bytes[Int(word.start)..<Int(word.end)]
      guard pattern.allSatisfy(isPlain) else {
        result = nil
        continue
      }
      if PatternRemoval.matches(subject[...], pattern) { return true }
    }
    return result
  }

  /// What stands for itself in a pattern, and `*` and `?`.
  private static func isPlain(_ byte: UInt8) -> Bool {
    ByteText.isWord(byte) || byte == 42 || byte == 63 || byte == 45 || byte == 46 || byte == 47
  }
}
