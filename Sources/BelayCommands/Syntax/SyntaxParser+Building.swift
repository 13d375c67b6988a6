/// The two ends of a chain of parts while it grows.
struct PartList {
  var first = SyntaxTree.none
  var last = SyntaxTree.none
}

/// The two ends of a chain of words while it grows.
struct WordList {
  var first = SyntaxTree.none
  var last = SyntaxTree.none
}

/// Adding to the flat arrays.
extension SyntaxParser {
  mutating func add(_ node: SyntaxNode) -> Int32 {
    tree.nodes.append(node)
    return Int32(truncatingIfNeeded: tree.nodes.count - 1)
  }

  /// Hangs `child` on `parent` behind `last`.
  mutating func attach(_ child: Int32, to parent: Int32, last: inout Int32) {
    guard child != SyntaxTree.none else { return }
    if last == SyntaxTree.none {
      tree.nodes[Int(parent)].first = child
    } else {
      tree.nodes[Int(last)].next = child
    }
    last = child
  }

  mutating func append(_ word: SyntaxWord, to list: inout WordList) {
    let index = Int32(truncatingIfNeeded: tree.words.count)
    tree.words.append(word)
    if list.last == SyntaxTree.none {
      list.first = index
    } else {
      tree.words[Int(list.last)].next = index
    }
    list.last = index
  }

  mutating func append(_ part: SyntaxPart, to list: inout PartList) {
    let index = Int32(truncatingIfNeeded: tree.parts.count)
    tree.parts.append(part)
    if list.last == SyntaxTree.none {
      list.first = index
    } else {
      tree.parts[Int(list.last)].next = index
    }
    list.last = index
  }

  /// What is needed to go back to a place.
  struct Mark {
    let position: Int
    let nodes: Int
    let words: Int
    let parts: Int
    let redirections: Int
    let heredocs: Int
    let hasError: Bool
  }

  func mark() -> Mark {
    Mark(
      position: position, nodes: tree.nodes.count, words: tree.words.count,
      parts: tree.parts.count, redirections: tree.redirections.count,
      heredocs: pendingHeredocs.count, hasError: tree.error != nil)
  }

  /// Goes back to a place; the bytes read since count against a limit.
  mutating func rewind(to mark: Mark) {
    reread += position - mark.position
    if reread > Limit.reread {
      giveUp("too many nested \"((\"")
      return
    }
    position = mark.position
    tree.nodes.removeLast(tree.nodes.count - mark.nodes)
    tree.words.removeLast(tree.words.count - mark.words)
    tree.parts.removeLast(tree.parts.count - mark.parts)
    tree.redirections.removeLast(tree.redirections.count - mark.redirections)
    if pendingHeredocs.count > mark.heredocs {
      pendingHeredocs.removeLast(pendingHeredocs.count - mark.heredocs)
    }
    if !mark.hasError { tree.error = nil }
    isFailing = false
  }
}
