/// Text of a policy file as a message may quote it: short, on one line, harmless to a terminal.
///
/// A repository's policy is hostile input, and what is said of it reaches people and the model.
enum Excerpt {
  /// The text, control and formatting characters replaced by `?`, cut after `limit` characters.
  static func of(_ text: String, limit: Int = 60) -> String {
    var excerpt = ""
    var length = 0
    for scalar in text.unicodeScalars {
      if length == limit { return excerpt + "..." }
      excerpt.unicodeScalars.append(isPrintable(scalar) ? scalar : "?")
      length += 1
    }
    return excerpt
  }

  /// The excerpt in double quotes.
  static func quoted(_ text: String) -> String { "\"\(of(text))\"" }

  /// Whether a terminal shows the character and does nothing else with it.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      false
    default: true
    }
  }
}
