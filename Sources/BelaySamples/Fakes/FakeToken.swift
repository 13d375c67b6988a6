import BelayModel

/// Makes fake secrets: well formed, with right checksums, random, and known to no one.
///
/// A shape is literal text with fields: `{class:count}` for so many random bytes of a class,
/// `{crc62:count}` for so many in base62 and six more that are their CRC-32, `{uuid}`,
/// `{one:letters}` for one of the letters. A shape that begins with `@` names a structured form.
package enum FakeToken {
  /// A fake secret of the format with that id, the same for the same seed; `nil` for an unknown id.
  package static func make(id: String, seed: UInt64) -> [UInt8]? {
    guard let shape = shape(of: id) else { return nil }
    return token(shape, seed: seed)
  }

  /// A fake secret in the least text in which it can be recognised, such as the assignment to its
  /// name.
  package static func specimen(id: String, seed: UInt64) -> [UInt8]? {
    guard let shape = shape(of: id), let token = token(shape, seed: seed) else { return nil }
    return fill(shape.context, with: token)
  }

  /// A token with a damaged checksum; `nil` where the format has none.
  package static func wrong(id: String, seed: UInt64) -> [UInt8]? {
    guard let shape = shape(of: id), var token = token(shape, seed: seed) else { return nil }
    if shape.shape.holds("{crc62"), let last = token.last {
      token[token.count - 1] = last == UInt8(ascii: "a") ? UInt8(ascii: "b") : UInt8(ascii: "a")
      return token
    }
    if shape.shape == "@grafana" || shape.shape == "@age", let last = token.last {
      token[token.count - 1] = last == UInt8(ascii: "8") ? UInt8(ascii: "9") : UInt8(ascii: "8")
      return token
    }
    if shape.shape == "@pgp" { return FakeKey.openPGP(seed: seed, isDamaged: true) }
    return nil
  }

  /// The format's dummy: every random byte an `x`; `nil` for structured forms.
  package static func blank(id: String) -> [UInt8]? {
    guard let shape = shape(of: id), !shape.shape.hasPrefix("@") else { return nil }
    var filler = ShapeFiller(seed: 0, isBlank: true)
    return filler.fill(Array(shape.shape.utf8))
  }

  /// Every id that `make` knows.
  package static var ids: [String] { shapes.map(\.id) }

  private static func shape(of id: String) -> FakeTokenShape? {
    shapes.first { $0.id == id }
  }

  private static func token(_ shape: FakeTokenShape, seed: UInt64) -> [UInt8]? {
    // The id takes part, so that two formats with one seed have different bodies.
    var seed = seed
    for byte in shape.id.utf8 { seed = (seed ^ UInt64(byte)) &* 0x100_0000_01B3 }
    if shape.shape.hasPrefix("@") {
      return FakeStructure.make(String(shape.shape.dropFirst()), seed: seed)
    }
    var filler = ShapeFiller(seed: seed, isBlank: false)
    return filler.fill(Array(shape.shape.utf8))
  }

  private static func fill(_ context: String, with token: [UInt8]) -> [UInt8] {
    let text = Array(context.utf8)
    var output: [UInt8] = []
    var index = 0
    var isDone = false
    while index < text.count {
      if !isDone, text[index] == UInt8(ascii: "{"), index + 1 < text.count,
        text[index + 1] == UInt8(ascii: "}")
      {
        output += token
        index += 2
        isDone = true
      } else {
        output.append(text[index])
        index += 1
      }
    }
    return output
  }
}
