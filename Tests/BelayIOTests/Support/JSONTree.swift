import BelayModel
import Foundation

/// A JSON value as tests compare it; strings byte for byte.
enum JSONTree: Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string([UInt8])
  case array([JSONTree])
  case object([[UInt8]: JSONTree])

  /// The value at a node; of two equal keys the last counts.
  init(_ document: JSONDocument, at node: Int = 0) {
    switch document.nodes[node].kind {
    case .null: self = .null
    case .false: self = .bool(false)
    case .true: self = .bool(true)
    case .number:
      let text = String(decoding: document.text(at: node), as: UTF8.self)
      self = .number(Double(text) ?? .nan)
    case .string: self = .string(Array(document.text(at: node)))
    case .array:
      var elements: [JSONTree] = []
      var child = node + 1
      while child < document.following(node) {
        elements.append(JSONTree(document, at: child))
        child = document.following(child)
      }
      precondition(elements.count == Int(document.nodes[node].start), "wrong element count")
      self = .array(elements)
    case .object:
      var members: [[UInt8]: JSONTree] = [:]
      var count = 0
      var child = node + 1
      while child < document.following(node) {
        members[Array(document.text(at: child))] = JSONTree(document, at: child + 1)
        child = document.following(child + 1)
        count += 1
      }
      precondition(count == Int(document.nodes[node].start), "wrong member count")
      self = .object(members)
    }
  }
}

extension JSONTree: Decodable {
  init(from decoder: any Decoder) throws {
    // Every wrong guess costs an error with its whole context, so the commonest come first.
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(String.self) {
      self = .string(Array(value.utf8))
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if var elements = try? decoder.unkeyedContainer() {
      var array: [JSONTree] = []
      while !elements.isAtEnd { array.append(try elements.decode(JSONTree.self)) }
      self = .array(array)
    } else {
      let value = try container.decode([String: JSONTree].self)
      self = .object(
        [[UInt8]: JSONTree](uniqueKeysWithValues: value.map { (Array($0.key.utf8), $0.value) }))
    }
  }
}
