package import BelayModel

extension JSONWriter {
  /// Writes a value of a parsed text as it was read: numbers digit for digit, keys in their order.
  ///
  /// Complexity: linear; no recursion.
  package mutating func write(_ document: JSONDocument, at node: Int = 0) {
    let nodes = document.nodes
    guard nodes.indices.contains(node) else { return null() }
    let end = min(document.following(node), nodes.count)
    // The ends of the open containers, and whether each is an object.
    var open: [(end: Int, isObject: Bool)] = []
    var index = node
    while index < end || !open.isEmpty {
      if let innermost = open.last, index >= innermost.end {
        if innermost.isObject { endObject() } else { endArray() }
        open.removeLast()
        continue
      }
      if let innermost = open.last, innermost.isObject, !isAfterKey {
        key(document.text(at: index))
        index += 1
        continue
      }
      switch nodes[index].kind {
      case .null: null()
      case .false: bool(false)
      case .true: bool(true)
      case .number: raw(document.text(at: index))
      case .string: string(document.text(at: index))
      case .array:
        beginArray()
        open.append((Int(nodes[index].end), false))
      case .object:
        beginObject()
        open.append((Int(nodes[index].end), true))
      }
      index += 1
    }
  }
}
