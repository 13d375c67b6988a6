import Foundation

/// Checks JSON values against a JSON Schema: the keywords of the schemas Belay is held to, no more.
///
/// A keyword it does not know is a problem too, so that it never passes what it did not check.
package struct SchemaValidator: Sendable {
  private let schema: JSONValue

  package init(schema: JSONValue) { self.schema = schema }

  /// The schema in a file.
  package init(file: String) throws {
    schema = try JSONValue(parsing: [UInt8](Data(contentsOf: URL(fileURLWithPath: file))))
  }

  /// What is wrong with a value; empty if it is valid.
  package func problems(of value: JSONValue) -> [String] {
    var problems: [String] = []
    check(value, schema, "$", &problems)
    return problems
  }

  private func accepts(_ value: JSONValue, _ schema: JSONValue) -> Bool {
    var problems: [String] = []
    check(value, schema, "$", &problems)
    return problems.isEmpty
  }

  private func check(
    _ value: JSONValue, _ schema: JSONValue, _ place: String, _ problems: inout [String]
  ) {
    if schema.bool == true { return }
    guard let keywords = schema.object else {
      problems.append("\(place) is not allowed")
      return
    }
    for (keyword, argument) in keywords.sorted(by: { $0.key < $1.key }) {
      if SchemaValidator.annotations.contains(keyword) { continue }
      if checkCombination(value, keyword, argument, keywords, place, &problems) { continue }
      if checkMembers(value, keyword, argument, keywords, place, &problems) { continue }
      if checkScalar(value, keyword, argument, place, &problems) { continue }
      problems.append("the schema's keyword \(keyword) is not known here")
    }
  }

  private static let annotations: Set<String> = [
    "$schema", "$id", "id", "$comment", "title", "description", "default", "deprecated",
    "definitions",
    "$defs", "then", "else", "format", "examples",
  ]

  private func checkCombination(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ keywords: [String: JSONValue],
    _ place: String, _ problems: inout [String]
  ) -> Bool {
    switch keyword {
    case "$ref":
      guard let target = resolve(argument.string ?? "") else {
        problems.append("the schema refers to \(argument.string ?? "?"), which it does not hold")
        return true
      }
      check(value, target, place, &problems)
    case "allOf":
      for part in argument.array ?? [] { check(value, part, place, &problems) }
    case "anyOf":
      if !(argument.array ?? []).contains(where: { accepts(value, $0) }) {
        problems.append("\(place) fits none of anyOf")
      }
    case "oneOf":
      if (argument.array ?? []).filter({ accepts(value, $0) }).count != 1 {
        problems.append("\(place) does not fit exactly one of oneOf")
      }
    case "not":
      if accepts(value, argument) { problems.append("\(place) fits what it must not") }
    case "if":
      if let branch = keywords[accepts(value, argument) ? "then" : "else"] {
        check(value, branch, place, &problems)
      }
    default: return false
    }
    return true
  }

  private func checkMembers(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ keywords: [String: JSONValue],
    _ place: String, _ problems: inout [String]
  ) -> Bool {
    switch keyword {
    case "properties":
      for (name, schema) in argument.object ?? [:] {
        if let member = value[name] { check(member, schema, place + "." + name, &problems) }
      }
    case "required":
      guard let members = value.object else { return true }
      for name in argument.array ?? [] where members[name.string ?? ""] == nil {
        problems.append("\(place).\(name.string ?? "?") is missing")
      }
    case "additionalProperties":
      let known = keywords["properties"]?.object ?? [:]
      for (name, member) in value.object ?? [:] where known[name] == nil {
        check(member, argument, place + "." + name, &problems)
      }
    case "items":
      for (index, element) in (value.array ?? []).enumerated() {
        check(element, argument, "\(place)[\(index)]", &problems)
      }
    case "contains":
      if let elements = value.array, !elements.contains(where: { accepts($0, argument) }) {
        problems.append("\(place) lacks an element that it must contain")
      }
    case "minItems":
      if let elements = value.array, Double(elements.count) < argument.number ?? 0 {
        problems.append("\(place) has too few elements")
      }
    case "uniqueItems":
      if argument.bool == true, let elements = value.array,
        elements.indices.contains(where: { elements[..<$0].contains(elements[$0]) })
      {
        problems.append("\(place) has an element twice")
      }
    default: return false
    }
    return true
  }

  private func checkScalar(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ place: String,
    _ problems: inout [String]
  ) -> Bool {
    switch keyword {
    case "type":
      let names = argument.array?.compactMap(\.string) ?? [argument.string ?? ""]
      if !names.contains(where: { SchemaValidator.isOf(type: $0, value) }) {
        problems.append("\(place) is not \(names.joined(separator: " or "))")
      }
    case "const":
      if value != argument { problems.append("\(place) is not the constant it must be") }
    case "enum":
      if !(argument.array ?? []).contains(value) {
        problems.append("\(place) is none of the values it may be")
      }
    case "minimum":
      if let number = value.number, number < argument.number ?? -.infinity {
        problems.append("\(place) is too small")
      }
    case "maximum":
      if let number = value.number, number > argument.number ?? .infinity {
        problems.append("\(place) is too large")
      }
    case "minLength":
      if let text = value.string, Double(text.unicodeScalars.count) < argument.number ?? 0 {
        problems.append("\(place) is too short")
      }
    case "maxLength":
      if let text = value.string, Double(text.unicodeScalars.count) > argument.number ?? .infinity {
        problems.append("\(place) is too long")
      }
    case "pattern":
      if let text = value.string, let pattern = argument.string,
        text.range(of: pattern, options: .regularExpression) == nil
      {
        problems.append("\(place) does not fit the pattern \(pattern)")
      }
    default: return false
    }
    return true
  }

  private static func isOf(type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool),
      ("null", .null), ("number", .number):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }

  private func resolve(_ reference: String) -> JSONValue? {
    guard reference.hasPrefix("#") else { return nil }
    var at = schema
    for step in reference.dropFirst().split(separator: "/") {
      let name = step.replacingOccurrences(of: "~1", with: "/")
        .replacingOccurrences(of: "~0", with: "~")
      guard let next = at[name] else { return nil }
      at = next
    }
    return at
  }
}
