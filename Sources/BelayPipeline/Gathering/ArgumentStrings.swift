import BelayModel

/// Visits every string below a node, names of members included, in document order.
struct ArgumentStrings: Sequence, IteratorProtocol {
  private let document: JSONDocument
  private var at: Int
  private let end: Int
  /// Open containers: where each ends, whether it is an object, the name it is the value of, and the
  /// innermost object.
  private var open: [(end: Int, isObject: Bool, key: Int?, object: Int?)] = []
  /// Whether the next node is a member's name.
  private var expectsKey = false
  private var key: Int?

  init(_ document: JSONDocument, below root: Int) {
    self.document = document
    at = root
    end = document.following(root)
  }

  mutating func next() -> ArgumentString? {
    while at < end {
      while let last = open.last, at >= last.end {
        open.removeLast()
        expectsKey = open.last?.isObject ?? false
        key = open.last?.key
      }
      let node = document.nodes[at]
      let current = at
      at += 1
      if expectsKey {
        key = current
        expectsKey = false
        return ArgumentString(node: current, key: key, object: open.last?.object, isKey: true)
      }
      switch node.kind {
      case .object, .array:
        let object = node.kind == .object ? current : open.last?.object
        open.append((Int(node.end), node.kind == .object, key, object))
        expectsKey = node.kind == .object
      case .string:
        expectsKey = open.last?.isObject ?? false
        return ArgumentString(node: current, key: key, object: open.last?.object, isKey: false)
      default:
        expectsKey = open.last?.isObject ?? false
      }
    }
    return nil
  }
}
