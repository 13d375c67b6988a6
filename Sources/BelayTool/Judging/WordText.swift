import BelayCommands

/// Words of a command as people read them.
enum WordText {
  /// The word's text; what the script does not show stands in angle quotes.
  static func text(_ word: Word) -> String {
    var text = ""
    for piece in word.pieces {
      switch piece {
      case .literal(let bytes), .glob(let bytes):
        text += String(decoding: bytes, as: UTF8.self)
      case .oneOf(let values):
        text +=
          "‹" + values.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "|") + "›"
      case .unknown:
        text += "‹?›"
      }
    }
    return text
  }
}
