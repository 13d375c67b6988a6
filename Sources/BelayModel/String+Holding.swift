extension String {
  /// Whether a text stands somewhere in this one, byte by byte.
  ///
  /// The standard library's own search belongs to its regular expressions, which would come along into
  /// every executable.
  package func holds(_ part: String) -> Bool {
    let text = utf8
    let sought = part.utf8
    guard let first = sought.first else { return true }
    var at = text.startIndex
    while let start = text[at...].firstIndex(of: first) {
      if text[start...].starts(with: sought) { return true }
      at = text.index(after: start)
    }
    return false
  }
}
