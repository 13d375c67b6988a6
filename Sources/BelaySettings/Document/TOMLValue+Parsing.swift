extension TOMLValue {
  /// Why a text is no TOML, and where.
  package struct Fault: Error, Equatable {
    /// From 1.
    package let line: Int
    /// What is wrong, with a remedy where one is known.
    package let message: String
  }

  /// Parses a whole document; its root is a table.
  package static func parse(_ bytes: [UInt8]) throws(Fault) -> TOMLValue {
    do throws(SettingsError) {
      let document = try TOMLDocument(parsing: bytes)
      return value(of: TOMLDocument.root, in: document)
    } catch {
      switch error {
      case .missing: throw Fault(line: 1, message: "there is no such file")
      case .unreadable(let message, let suggestion):
        throw Fault(line: 1, message: joined(message, suggestion))
      case .malformed(let line, let message, let suggestion):
        throw Fault(line: line, message: joined(message, suggestion))
      }
    }
  }

  private static func joined(_ message: String, _ suggestion: String?) -> String {
    guard let suggestion else { return message }
    return message + "; " + suggestion
  }

  /// The depth is limited where the document is parsed.
  private static func value(of node: Int, in document: borrowing TOMLDocument) -> TOMLValue {
    let line = document.line(of: node)
    switch document.kind(of: node) {
    case .string: return .string(document.string(of: node), line: line)
    case .integer: return .integer(document.integer(of: node), line: line)
    case .float: return .float(document.float(of: node), line: line)
    case .boolean: return .boolean(document.integer(of: node) != 0, line: line)
    case .date, .time, .dateTime: return .other(line: line)
    case .array:
      var elements: [TOMLValue] = []
      for child in document.children(of: node) { elements.append(value(of: child, in: document)) }
      return .array(elements, line: line)
    case .table:
      var members: [Member] = []
      for child in document.children(of: node) {
        members.append(
          Member(key: document.key(of: child), value: value(of: child, in: document)))
      }
      return .table(members, line: line)
    }
  }
}
