/// A TOML document as values, for the configurations of other programs.
package indirect enum TOMLValue: Sendable {
  case string(String, line: Int)
  case integer(Int64, line: Int)
  case float(Double, line: Int)
  case boolean(Bool, line: Int)
  case array([TOMLValue], line: Int)
  case table([Member], line: Int)
  /// A date or time.
  case other(line: Int)

  /// A key and its value.
  package struct Member: Sendable {
    package let key: String
    package let value: TOMLValue
  }

  /// The line it begins in, from 1.
  package var line: Int {
    switch self {
    case .string(_, let line), .integer(_, let line), .float(_, let line), .boolean(_, let line),
      .array(_, let line), .table(_, let line), .other(let line):
      line
    }
  }

  /// The member of a table with that key; `nil` for anything else.
  package subscript(key: String) -> TOMLValue? {
    guard case .table(let members, _) = self else { return nil }
    for member in members where member.key == key { return member.value }
    return nil
  }

  /// The elements of an array; `nil` for anything else.
  package var elements: [TOMLValue]? {
    if case .array(let elements, _) = self { return elements }
    return nil
  }

  /// The text of a string; `nil` for anything else.
  package var text: String? {
    if case .string(let text, _) = self { return text }
    return nil
  }

  /// The value of a number of either kind; `nil` for anything else.
  package var number: Double? {
    switch self {
    case .integer(let value, _): Double(value)
    case .float(let value, _): value
    default: nil
    }
  }

  /// Whether it is `true`.
  package var isTrue: Bool {
    if case .boolean(true, _) = self { return true }
    return false
  }
}
