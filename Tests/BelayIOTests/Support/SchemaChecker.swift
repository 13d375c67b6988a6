import Foundation

/// Checks JSON values against the part of JSON Schema that Codex's schemas use.
///
/// A keyword it does not know is a problem too: nothing passes because it was not understood.
struct SchemaChecker {
  private let root: [String: Any]

  /// Takes a schema as text.
  init(_ schema: [UInt8]) throws {
    root = try JSONSerialization.jsonObject(with: Data(schema)) as? [String: Any] ?? [:]
  }

  /// What is wrong with a JSON text; empty if nothing is.
  func problems(_ text: [UInt8]) -> [String] {
    guard
      let value = try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)
    else { return ["not JSON"] }
    return problems(value, root, "$")
  }

  private func problems(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    var found: [String] = []
    for (keyword, rule) in schema {
      switch keyword {
      case "$schema", "title", "description", "default", "definitions": break
      case "$ref":
        let name = (rule as? String)?.replacingOccurrences(of: "#/definitions/", with: "") ?? ""
        if let definition = (root["definitions"] as? [String: Any])?[name] as? [String: Any] {
          found += problems(value, definition, place)
        } else {
          found.append("\(place): unknown $ref")
        }
      case "allOf":
        for part in rule as? [[String: Any]] ?? [[:]] { found += problems(value, part, place) }
      case "type":
        let types = rule as? [String] ?? [rule as? String ?? ""]
        if !types.contains(where: { Self.isOf(value, $0) }) {
          found.append("\(place): not \(types)")
        }
      case "enum":
        let words = rule as? [String] ?? []
        if !words.contains(value as? String ?? "") { found.append("\(place): not in \(words)") }
      case "const":
        if value as? String != rule as? String { found.append("\(place): not \(rule)") }
      case "required":
        for key in rule as? [String] ?? [] where (value as? [String: Any])?[key] == nil {
          found.append("\(place): no \(key)")
        }
      case "properties":
        let members = value as? [String: Any] ?? [:]
        for (key, part) in rule as? [String: [String: Any]] ?? [:] {
          if let member = members[key] { found += problems(member, part, "\(place).\(key)") }
        }
      case "additionalProperties":
        let known = schema["properties"] as? [String: Any] ?? [:]
        if rule as? Bool == false {
          for key in (value as? [String: Any] ?? [:]).keys where known[key] == nil {
            found.append("\(place): \(key) is not allowed")
          }
        } else {
          found.append("\(place): additionalProperties other than false")
        }
      default: found.append("\(place): this checker does not know \(keyword)")
      }
    }
    return found
  }

  private static func isOf(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    // Foundation tells a Boolean from the numbers 0 and 1 only by its C type.
    case "boolean": (value as? NSNumber).map { unsafe String(cString: $0.objCType) == "c" } ?? false
    case "null": value is NSNull
    default: false
    }
  }
}
