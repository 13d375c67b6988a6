@testable import BelayCommands

/// Whether a command that Belay found can be one that bash ran.
enum ArgvMatcher {
  /// Whether the words agree; a value that is not known stands for anything, without quotes for any
  /// number of words.
  static func matches(_ found: [Word], _ argv: [String]) -> Bool {
    matches(found[...], argv.map { Array($0.utf8) }[...])
  }

  private static func matches(_ found: ArraySlice<Word>, _ argv: ArraySlice<[UInt8]>) -> Bool {
    guard let word = found.first else { return argv.isEmpty }
    let rest = found.dropFirst()
    // Descriptors of process substitutions are numbered differently.
    if let text = word.literal, let next = argv.first, text.starts(with: descriptor),
      next.starts(with: descriptor)
    {
      return matches(rest, argv.dropFirst())
    }
    // `"${list[@]}"` of a list that is not known is any number of words.
    if word.pieces == [.unknown] {
      return (0...argv.count).contains { matches(rest, argv.dropFirst($0)) }
    }
    let isOpen = word.pieces.contains { $0 == .unknown || isGlob($0) }
    if isOpen {
      // No word, one, or several.
      if word.pieces.allSatisfy({ $0 == .unknown }), matches(rest, argv) { return true }
      for count in 1...max(1, argv.count) where count <= argv.count {
        let text = argv.prefix(count).reduce(into: [UInt8]()) {
          $0 += ($0.isEmpty ? [] : [32]) + $1
        }
        if matches(word.pieces[...], text[...]), matches(rest, argv.dropFirst(count)) {
          return true
        }
      }
      return false
    }
    guard let next = argv.first else { return false }
    return matches(word.pieces[...], next[...]) && matches(rest, argv.dropFirst())
  }

  private static let descriptor = Array("/dev/fd/".utf8)

  private static func isGlob(_ piece: Word.Piece) -> Bool {
    if case .glob = piece { return true }
    return false
  }

  private static func matches(_ pieces: ArraySlice<Word.Piece>, _ text: ArraySlice<UInt8>) -> Bool {
    guard let piece = pieces.first else { return text.isEmpty }
    let rest = pieces.dropFirst()
    switch piece {
    case .literal(let bytes):
      return text.starts(with: bytes) && matches(rest, text.dropFirst(bytes.count))
    case .oneOf(let all):
      if all.isEmpty { return matchesAnything(rest, text) }
      return all.contains { text.starts(with: $0) && matches(rest, text.dropFirst($0.count)) }
    case .glob, .unknown: return matchesAnything(rest, text)
    }
  }

  private static func matchesAnything(
    _ rest: ArraySlice<Word.Piece>, _ text: ArraySlice<UInt8>
  ) -> Bool {
    for count in 0...text.count where matches(rest, text.dropFirst(count)) { return true }
    return false
  }
}
