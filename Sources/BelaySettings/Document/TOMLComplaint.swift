import BelayModel

/// What toml++ or the limits before it say of a file, put in words for the person who mends it.
struct TOMLComplaint {
  let message: String
  let line: Int
  let column: Int

  /// The complaint as the error of the file.
  var error: SettingsError {
    .malformed(line: line, message: text, suggestion: suggestion)
  }

  private var text: String {
    let prefix = "Error while parsing "
    let what = message.hasPrefix(prefix) ? "in " + message.dropFirst(prefix.count) : message[...]
    return "not valid TOML at column \(column): \(Excerpt.of(String(what), limit: 200))"
  }

  private var suggestion: String? {
    if message.holds("escape sequence") {
      return "write text with backslashes in single quotes, such as 'a\\d+'"
    }
    if message.holds("could not determine value type") { return "text needs quotes" }
    if message.holds("cannot redefine existing array") {
      return "repeated tables are written with two brackets, such as [[command]]"
    }
    if message.holds("cannot redefine existing") { return "write it once" }
    if message.holds("utf-8") { return "save the file as UTF-8" }
    return nil
  }
}
