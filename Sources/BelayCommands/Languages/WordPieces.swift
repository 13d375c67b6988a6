/// What is known of a value in pieces.
extension [Word.Piece] {
  /// The text if all of it is known.
  var text: [UInt8]? {
    var bytes: [UInt8] = []
    for piece in self {
      guard case .literal(let part) = piece else { return nil }
      bytes += part
    }
    return bytes
  }

  /// Whether a known part of it holds a blank.
  var hasBlank: Bool {
    for piece in self {
      if case .literal(let bytes) = piece, bytes.contains(where: { ByteClass.isBlank($0) }) {
        return true
      }
    }
    return false
  }

  /// Whether it begins with something known.
  var isAnchored: Bool {
    switch first {
    case .literal(let bytes)?: return !bytes.isEmpty
    case .oneOf(let all)?: return all.first?.isEmpty == false
    default: return false
    }
  }

  /// Whether any byte of it is known.
  var saysSomething: Bool {
    contains { piece in
      switch piece {
      case .literal(let bytes), .glob(let bytes): !bytes.isEmpty
      case .oneOf: true
      case .unknown: false
      }
    }
  }

  /// The same with the patterns in it as patterns.
  var withGlobs: [Word.Piece] {
    guard count == 1, case .literal(let bytes) = self[0],
      let star = bytes.firstIndex(where: { $0 == 42 || $0 == 63 }), star > 0
    else { return self }
    return [
      Word.Piece.literal(bytes[..<star].map { $0 }), Word.Piece.glob(bytes[star...].map { $0 }),
    ]
  }
}
