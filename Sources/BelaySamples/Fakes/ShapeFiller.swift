/// Fills the fields of a shape with random bytes.
struct ShapeFiller {
  private var generator: SeededGenerator
  private let isBlank: Bool

  /// A filler; a blank one puts `x` in place of every random byte.
  init(seed: UInt64, isBlank: Bool) {
    generator = SeededGenerator(seed: seed)
    self.isBlank = isBlank
  }

  /// The shape with its fields filled; an unknown field stays as it is.
  mutating func fill(_ shape: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var index = 0
    while index < shape.count {
      if shape[index] == UInt8(ascii: "{"),
        let end = shape[index...].firstIndex(of: UInt8(ascii: "}")),
        let bytes = field(shape[(index + 1)..<end])
      {
        output += bytes
        index = end + 1
      } else {
        output.append(shape[index])
        index += 1
      }
    }
    return output
  }

  /// Random bytes of a named class; `nil` for an unknown name.
  mutating func random(_ name: String, _ count: Int) -> [UInt8]? {
    guard let letters = Self.letters(name) else { return nil }
    return (0..<count).map { _ in pick(letters) }
  }

  private mutating func field(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    let parts = text.split(separator: UInt8(ascii: ":"), maxSplits: 1)
    guard let first = parts.first else { return nil }
    let name = String(decoding: first, as: UTF8.self)
    if name == "uuid" { return uuid() }
    guard parts.count == 2 else { return nil }
    if name == "one" { return [pick(Array(parts[1]))] }
    guard let count = Int(String(decoding: parts[1], as: UTF8.self)) else { return nil }
    if name == "crc62" {
      guard let body = random("b62", count) else { return nil }
      return isBlank
        ? body + [UInt8](repeating: UInt8(ascii: "x"), count: 6)
        : body + FakeChecksum.base62(FakeChecksum.crc32(body))
    }
    if name == "digit1" {
      return [pick(Array("123456789".utf8))] + (random("digit", count - 1) ?? [])
    }
    return random(name, count)
  }

  private mutating func pick(_ letters: [UInt8]) -> UInt8 {
    isBlank ? UInt8(ascii: "x") : letters[Int(generator.next() % UInt64(letters.count))]
  }

  private mutating func uuid() -> [UInt8] {
    var output: [UInt8] = []
    for (index, count) in [8, 4, 4, 4, 12].enumerated() {
      if index > 0 { output.append(UInt8(ascii: "-")) }
      output += random("hex", count) ?? []
    }
    return output
  }

  private static func letters(_ name: String) -> [UInt8]? {
    let digits = "0123456789"
    let lower = "abcdefghijklmnopqrstuvwxyz"
    let upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    switch name {
    case "digit": return Array(digits.utf8)
    case "hex": return Array((digits + "abcdef").utf8)
    case "HEX": return Array((digits + "ABCDEF").utf8)
    case "lower": return Array(lower.utf8)
    case "upper": return Array(upper.utf8)
    case "alpha": return Array((lower + upper).utf8)
    case "lan": return Array((digits + lower).utf8)
    case "uan": return Array((digits + upper).utf8)
    case "b62": return Array((digits + lower + upper).utf8)
    case "word": return Array((digits + lower + upper + "_").utf8)
    case "b64": return Array((digits + lower + upper + "+/").utf8)
    case "b64u": return Array((digits + lower + upper + "-_").utf8)
    case "b32": return Array((upper + "234567").utf8)
    case "b32l": return Array((lower + "234567").utf8)
    case "b58":
      return Array((digits + lower + upper).utf8).filter { !Array("0OIl".utf8).contains($0) }
    case "itoa": return Array(("./" + digits + lower + upper).utf8)
    case "bech32": return Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
    default: return nil
    }
  }
}
