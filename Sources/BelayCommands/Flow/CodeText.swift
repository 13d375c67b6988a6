/// Turns a value into text for the parser.
///
/// What is not known becomes a zero byte, which the parser reads as a value that is not known.
enum CodeText {
  /// How many readings a value has.
  static func count(of pieces: [Word.Piece]) -> Int {
    var count = 1
    for piece in pieces {
      if case .oneOf(let all) = piece { count = max(count, all.count) }
    }
    return min(count, ShellState.alternativeLimit)
  }

  static func bytes(of pieces: [Word.Piece], alternative: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .literal(let text), .glob(let text):
        if text.isEmpty { bytes.append(0) } else { bytes += text }
      case .oneOf(let all):
        if !all.isEmpty { bytes += all[min(alternative, all.count - 1)] }
      case .unknown: bytes.append(0)
      }
    }
    return bytes
  }

  /// Whether a line of the text shows no letter of its own beside what is not known.
  ///
  /// So it is with `$CODE` in a here-document, as opposed to `print($COUNT)`, and with a download or
  /// another program's output wherever it stands.
  static func hasOpenLine(_ pieces: [Word.Piece]) -> Bool {
    var isShown = false
    var isOpen = false
    for piece in pieces {
      switch piece {
      case .literal(let bytes):
        for byte in bytes {
          if byte == 10 {
            if isOpen && !isShown { return true }
            isShown = false
            isOpen = false
          } else if ByteText.isWord(byte) {
            isShown = true
          }
        }
      case .oneOf: isShown = true
      case .glob(let bytes):
        if bytes.isEmpty { return true }
        isShown = true
      case .unknown: isOpen = true
      }
    }
    return isOpen && !isShown
  }

  /// Whether a download is part of the text.
  static func isTainted(_ pieces: [Word.Piece]) -> Bool {
    for piece in pieces where piece == ScriptEvaluator.downloadMark { return true }
    return false
  }
}
