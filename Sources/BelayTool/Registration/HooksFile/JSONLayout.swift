import BelayIO

/// How a JSON text is laid out, so that what is added looks like the rest.
struct JSONLayout: Sendable {
  /// What ends a line; empty if the whole text stands on one line.
  let newline: String
  /// One step of indentation.
  let step: String

  /// The layout of files that Belay makes itself.
  static let own = JSONLayout(newline: "\n", step: "  ")

  /// The layout of a text without line breaks.
  static let oneLine = JSONLayout(newline: "", step: "")

  private init(newline: String, step: String) {
    self.newline = newline
    self.step = step
  }

  /// Looks at the first member of the object `root`.
  init(of text: [UInt8], root: JSONOutline) {
    guard let first = root.members.first?.range ?? root.elements.first?.range else {
      self = .own
      return
    }
    let between = text[root.range.lowerBound..<first.lowerBound]
    guard let line = between.lastIndex(of: UInt8(ascii: "\n")) else {
      let hasLines = text[root.range].contains(UInt8(ascii: "\n"))
      self = hasLines ? .own : .oneLine
      return
    }
    let indentation = String(decoding: text[(line + 1)..<first.lowerBound], as: UTF8.self)
    let isCarriageReturn = line > 0 && text[line - 1] == UInt8(ascii: "\r")
    newline = isCarriageReturn ? "\r\n" : "\n"
    step = indentation.isEmpty ? "  " : indentation
  }

  /// The blanks at the start of the line that a place stands on.
  static func indentation(of text: [UInt8], at place: Int) -> String {
    let start = text[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let blanks = text[start..<place].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return String(decoding: blanks, as: UTF8.self)
  }

  /// A value written over several lines, or on one where the text has but one.
  ///
  /// - Parameters:
  ///   - value: what is written.
  ///   - indentation: of the line on which it begins.
  /// - Returns: the value, without a newline behind it.
  func text(_ value: Value, indentation: String) -> String {
    switch value {
    case .string(let text):
      var writer = JSONWriter()
      writer.string(text)
      return String(decoding: writer.bytes, as: UTF8.self)
    case .integer(let number): return String(number)
    case .array(let elements):
      let inner = indentation + step
      return lines("[", elements.map { text($0, indentation: inner) }, "]", indentation)
    case .object(let members):
      let inner = indentation + step
      let colon = newline.isEmpty ? ":" : ": "
      let items = members.map { key, value in
        text(.string(key), indentation: inner) + colon + text(value, indentation: inner)
      }
      return lines("{", items, "}", indentation)
    }
  }

  private func lines(
    _ open: String, _ items: [String], _ close: String, _ indentation: String
  ) -> String {
    if newline.isEmpty { return open + items.joined(separator: ",") + close }
    let inner = newline + indentation + step
    return open + inner + items.joined(separator: "," + inner) + newline + indentation + close
  }

  /// What is written into hook files.
  indirect enum Value: Sendable {
    case string(String)
    case integer(Int)
    case array([Value])
    case object([(key: String, value: Value)])
  }
}
