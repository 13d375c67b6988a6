/// Texts with places for fake tokens, so that files can show a leak without holding one.
///
/// `{{fake:ID}}` becomes a token of that format, `{{wrong:ID}}` one with a damaged checksum,
/// `{{blank:ID}}` its dummy, `{{shape:CLASS:COUNT}}` random bytes of a class (or `{{shape:uuid}}`).
/// Other double braces stay as they are.
package enum FakeTokenTemplate {
  /// The text with its places filled; the same seed gives the same text.
  ///
  /// - Throws: `FakeTokenError.unknownPlaceholder` for an id that does not exist.
  package static func fill(_ text: [UInt8], seed: UInt64) throws(FakeTokenError) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count + 128)
    var index = 0
    while index < text.count {
      guard let end = end(of: text, at: index) else {
        output.append(text[index])
        index += 1
        continue
      }
      let place = String(decoding: text[index + 2..<end], as: UTF8.self)
      guard let bytes = bytes(for: place, seed: seed) else {
        throw FakeTokenError.unknownPlaceholder(place)
      }
      output += bytes
      index = end + 2
    }
    return output
  }

  /// Offset of the closing braces of a place that begins at `start`; `nil` where none does.
  private static func end(of text: [UInt8], at start: Int) -> Int? {
    let open = UInt8(ascii: "{")
    guard start + 4 < text.count, text[start] == open, text[start + 1] == open else { return nil }
    let kinds = ["fake:", "wrong:", "blank:", "shape:"]
    guard kinds.contains(where: { text[(start + 2)...].starts(with: $0.utf8) }) else { return nil }
    var position = start + 2
    while position + 1 < text.count, position - start < 80 {
      if text[position] == UInt8(ascii: "}"), text[position + 1] == UInt8(ascii: "}") {
        return position
      }
      position += 1
    }
    return nil
  }

  private static func bytes(for place: String, seed: UInt64) -> [UInt8]? {
    guard let colon = place.firstIndex(of: ":") else { return nil }
    let value = String(place[place.index(after: colon)...])
    switch place[..<colon] {
    case "fake": return FakeToken.make(id: value, seed: seed)
    case "wrong": return FakeToken.wrong(id: value, seed: seed)
    case "blank": return FakeToken.blank(id: value)
    default:
      var filler = ShapeFiller(seed: seed, isBlank: false)
      return filler.fill(Array("{\(value)}".utf8))
    }
  }
}
