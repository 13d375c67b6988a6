/// Fields of CSV (RFC 4180).
package enum CSVField {
  /// A field in quotes; one that a spreadsheet would take for a formula gets an apostrophe in front.
  package static func quoted(_ field: String) -> String {
    var text = "\""
    if let first = field.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      text += "'"
    }
    for scalar in field.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }

  /// A line with its end.
  package static func line(_ fields: [String]) -> String {
    fields.joined(separator: ",") + "\r\n"
  }
}
