/// A parsed JSON text: one buffer of unescaped bytes and a flat list of nodes in document order.
///
/// `BelayIO.JSONScanner` makes it; everything else only reads it. Strings are slices of one buffer, so
/// a five-megabyte event is held once.
package struct JSONDocument: Sendable {
  /// The unescaped bytes that string and number nodes point into; always valid UTF-8 in strings.
  package let bytes: [UInt8]

  /// All nodes in document order; the first is the root.
  ///
  /// Never empty.
  package let nodes: [Node]

  package init(bytes: [UInt8], nodes: [Node]) {
    self.bytes = bytes
    self.nodes = nodes
  }

  /// The index of the node behind the value at `index`, its children skipped.
  package func following(_ index: Int) -> Int {
    switch nodes[index].kind {
    case .array, .object: Int(nodes[index].end)
    default: index + 1
    }
  }

  /// The bytes of the string or number at `index`; empty for any other kind.
  package func text(at index: Int) -> ArraySlice<UInt8> {
    let node = nodes[index]
    switch node.kind {
    case .string, .number: return bytes[Int(node.start)..<Int(node.end)]
    default: return []
    }
  }

  /// The value of the member `key` of the object at `index`: the last one where a key occurs twice,
  /// as serde_json (Codex's reader) has it.
  ///
  /// `nil` where there is none, or the node is no object.
  package func member(_ key: StaticString, of index: Int) -> Int? {
    guard nodes[index].kind == .object else { return nil }
    var found: Int?
    var child = index + 1
    let end = Int(nodes[index].end)
    while child < end {
      if equals(child, key) { found = child + 1 }
      child = following(child + 1)
    }
    return found
  }

  /// The string member `key` of the object at `index` as text.
  package func string(_ key: StaticString, of index: Int) -> String? {
    guard let value = member(key, of: index), nodes[value].kind == .string else { return nil }
    return String(decoding: text(at: value), as: UTF8.self)
  }

  /// Whether the string at `index` equals `literal`.
  package func equals(_ index: Int, _ literal: StaticString) -> Bool {
    let node = nodes[index]
    guard node.kind == .string, Int(node.end - node.start) == literal.utf8CodeUnitCount else {
      return false
    }
    return literal.withUTF8Buffer { expected in
      let start = Int(node.start)
      for offset in 0..<expected.count where unsafe expected[offset] != bytes[start + offset] {
        return false
      }
      return true
    }
  }
}
