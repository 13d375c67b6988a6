import CTOML

/// A parsed policy file: the one door to toml++.
///
/// Nodes are numbered in the order of the file, the root table first; the descendants of a node
/// follow it. A node number comes from `root` or `children(of:)`, never from input.
@safe
struct TOMLDocument: ~Copyable {
  /// What a node is.
  enum Kind: UInt32, Sendable {
    case string
    case integer
    case float
    case boolean
    case date
    case time
    case dateTime
    case array
    case table
  }

  /// The number of the root table.
  static let root = 0

  private let handle: OpaquePointer
  private let nodes: UnsafeBufferPointer<belay_toml_node>
  private let text: UnsafeBufferPointer<UInt8>

  /// Parses a whole file.
  ///
  /// Linear in its size for anything within the limits of `CTOML.h`.
  init(parsing bytes: [UInt8]) throws(SettingsError) {
    let parsed = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe belay_toml_parse(buffer.baseAddress, buffer.count)
    }
    guard let parsed = unsafe parsed else {
      throw .malformed(line: 1, message: "there is no memory left to read it", suggestion: nil)
    }
    if let problem = unsafe belay_toml_get_problem(parsed) {
      let line = unsafe Int(problem.pointee.line)
      let column = unsafe Int(problem.pointee.column)
      let message = unsafe String(cString: problem.pointee.message)
      unsafe belay_toml_free(parsed)
      throw TOMLComplaint(message: message, line: line, column: column).error
    }
    var nodeCount = 0
    let firstNode = unsafe belay_toml_get_nodes(parsed, &nodeCount)
    var textLength = 0
    let firstByte = unsafe belay_toml_get_text(parsed, &textLength)
    unsafe handle = parsed
    unsafe nodes = UnsafeBufferPointer(start: firstNode, count: nodeCount)
    unsafe text = UnsafeBufferPointer(start: firstByte, count: textLength)
  }

  deinit {
    unsafe belay_toml_free(handle)
  }

  /// What the node is.
  func kind(of node: Int) -> Kind {
    unsafe Kind(rawValue: nodes[node].kind) ?? .table
  }

  /// How many elements or members the array or table has; 0 for anything else.
  func count(of node: Int) -> Int {
    unsafe Int(nodes[node].count)
  }

  /// The elements of an array or the members' values of a table, in the order of the file.
  func children(of node: Int) -> [Int] {
    var children: [Int] = []
    children.reserveCapacity(count(of: node))
    let end = unsafe Int(nodes[node].end)
    var child = node + 1
    while child < end {
      children.append(child)
      child = unsafe Int(nodes[child].end)
    }
    return children
  }

  /// The member of a table with that key.
  func member(_ key: StaticString, of table: Int) -> Int? {
    let end = unsafe Int(nodes[table].end)
    var child = table + 1
    while child < end {
      if hasKey(child, key) { return child }
      child = unsafe Int(nodes[child].end)
    }
    return nil
  }

  /// Whether the node stands in a table under that key.
  func hasKey(_ node: Int, _ key: StaticString) -> Bool {
    guard unsafe Int(nodes[node].key_length) == key.utf8CodeUnitCount else { return false }
    return key.withUTF8Buffer { expected in
      let start = unsafe Int(nodes[node].key_offset)
      for place in 0..<expected.count where unsafe text[start + place] != expected[place] {
        return false
      }
      return true
    }
  }

  /// Whether the node stands in a table under one of the keys.
  func hasKey(_ node: Int, among keys: [StaticString]) -> Bool {
    for key in keys where hasKey(node, key) { return true }
    return false
  }

  /// The node's key; empty in arrays and for the root.
  func key(of node: Int) -> String {
    unsafe string(nodes[node].key_offset, nodes[node].key_length)
  }

  /// The text of a string node; empty for anything else.
  func string(of node: Int) -> String {
    unsafe string(nodes[node].text_offset, nodes[node].text_length)
  }

  /// The value of an integer, a boolean as 0 or 1, a date as year * 10,000 + month * 100 + day.
  func integer(of node: Int) -> Int64 {
    unsafe nodes[node].integer
  }

  /// The value of a float.
  func float(of node: Int) -> Double {
    unsafe nodes[node].number
  }

  /// The line the node's key stands in, from 1; where it has none, the line of the value.
  func line(of node: Int) -> Int {
    let entry = unsafe nodes[node]
    return Int(entry.key_line > 0 ? entry.key_line : entry.line)
  }

  private func string(_ offset: UInt32, _ length: UInt32) -> String {
    unsafe String(
      decoding: UnsafeBufferPointer(rebasing: text[Int(offset)..<Int(offset) + Int(length)]),
      as: UTF8.self)
  }
}
