import BelayModel

/// Looks fields of a parsed record up by their path.
struct RecordFields {
  let document: JSONDocument

  func member(_ name: StaticString, of node: Int) -> Int? {
    document.member(name, of: node)
  }

  func string(_ first: StaticString, _ second: StaticString, of node: Int) -> String? {
    member(first, of: node).flatMap { document.string(second, of: $0) }
  }

  func string(
    _ first: StaticString, _ second: StaticString, _ third: StaticString, of node: Int
  ) -> String? {
    member(first, of: node).flatMap { string(second, third, of: $0) }
  }

  /// The number of that name; `nil` if it is none, or not a whole one.
  func integer(_ name: StaticString, of node: Int) -> Int64? {
    guard let at = member(name, of: node), document.nodes[at].kind == .number else { return nil }
    return Int64(String(decoding: document.text(at: at), as: UTF8.self))
  }

  /// The nodes of the elements of an array.
  func elements(of node: Int) -> [Int] {
    guard document.nodes[node].kind == .array else { return [] }
    var elements: [Int] = []
    var at = node + 1
    while at < document.following(node) {
      elements.append(at)
      at = document.following(at)
    }
    return elements
  }

  /// The strings in the array of that name.
  func strings(_ name: StaticString, of node: Int) -> [String] {
    guard let list = member(name, of: node) else { return [] }
    return elements(of: list).compactMap { element in
      document.nodes[element].kind == .string
        ? String(decoding: document.text(at: element), as: UTF8.self) : nil
    }
  }

  /// The id of the record's chain.
  var chain: String? {
    guard let list = member("attestation_list", of: 0), let first = elements(of: list).first else {
      return nil
    }
    return document.string("chain_uid", of: first)
  }
}
