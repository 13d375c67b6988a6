extension TOMLDocument.Kind {
  /// What messages call it.
  var name: String {
    switch self {
    case .string: "a string"
    case .integer: "an integer"
    case .float: "a float"
    case .boolean: "a boolean"
    case .date: "a date"
    case .time: "a time"
    case .dateTime: "a date with a time"
    case .array: "an array"
    case .table: "a table"
    }
  }
}
