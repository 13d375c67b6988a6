/// Random JSON texts that every reader must take in the same way: no key twice, no half surrogate
/// pairs.
struct RandomJSON {
  private var random: RandomSource
  private var text: [UInt8] = []

  init(_ random: RandomSource) {
    self.random = random
  }

  /// One text with an array or object as its root.
  mutating func document() -> [UInt8] {
    text = []
    space()
    container(depth: 1)
    space()
    return text
  }

  private mutating func value(depth: Int) {
    switch Int.random(in: 0..<(depth > 6 ? 8 : 12), using: &random) {
    case 0: add("null")
    case 1: add("true")
    case 2: add("false")
    case 3, 4: number()
    case 5, 6, 7: string(prefix: "")
    default: container(depth: depth + 1)
    }
  }

  private mutating func container(depth: Int) {
    let isObject = Bool.random(using: &random)
    add(isObject ? "{" : "[")
    for index in 0..<Int.random(in: 0...5, using: &random) {
      if index > 0 { add(",") }
      space()
      if isObject {
        // Distinct also where readers compare canonically equivalent strings as equal.
        string(prefix: "\(index)")
        space()
        add(":")
        space()
      }
      value(depth: depth)
      space()
    }
    space()
    add(isObject ? "}" : "]")
  }

  private mutating func number() {
    if random.oneIn(3) { add("-") }
    let whole = random.oneIn(3) ? 0 : Int.random(in: 0..<1_000_000_000, using: &random)
    add("\(whole)")
    let hasFraction = random.oneIn(3)
    if hasFraction { add(".\(Int.random(in: 0..<100_000, using: &random))") }
    // Foundation of Swift 6.3 makes no `Double` of `0e5`.
    if random.oneIn(4), hasFraction || whole != 0 {
      add(random.oneIn(2) ? "e" : "E")
      add(["", "+", "-"].randomElement(using: &random) ?? "")
      add("\(Int.random(in: 0..<200, using: &random))")
    }
  }

  private mutating func string(prefix: String) {
    add("\"\(prefix)")
    for _ in 0..<Int.random(in: 0...24, using: &random) { character() }
    add("\"")
  }

  private mutating func character() {
    switch Int.random(in: 0..<16, using: &random) {
    case 0: add(["\\n", "\\t", "\\r", "\\b", "\\f"].randomElement(using: &random) ?? "")
    case 1: add(["\\\"", "\\\\", "\\/"].randomElement(using: &random) ?? "")
    case 2: add("\\u00\(hexadecimal(Int.random(in: 16..<256, using: &random)))")
    case 3: add("\\u\(hexadecimal(Int.random(in: 0x1000..<0xD800, using: &random)))")
    case 4:
      let high = hexadecimal(Int.random(in: 0xD800..<0xDC00, using: &random))
      let low = hexadecimal(Int.random(in: 0xDC00..<0xE000, using: &random))
      add("\\u\(high)\\u\(low)")
    case 5: scalar(0x80..<0x800)
    case 6: scalar(0x800..<0xD800)
    case 7: scalar(0x10000..<0x110000)
    case 8: add(String(repeating: "plain text ", count: 3))
    default:
      let byte = UInt8.random(in: 0x20...0x7E, using: &random)
      text.append(byte == 0x22 || byte == 0x5C ? 0x61 : byte)
    }
  }

  private mutating func scalar(_ range: Range<UInt32>) {
    guard let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) else { return }
    add(String(Character(scalar)))
  }

  private mutating func hexadecimal(_ value: Int) -> String {
    let digits = String(value, radix: 16)
    return Bool.random(using: &random) ? digits : digits.uppercased()
  }

  private mutating func space() {
    while random.oneIn(5) { add([" ", "\n", "\t", "\r"].randomElement(using: &random) ?? "") }
  }

  private mutating func add(_ part: String) { text += Array(part.utf8) }
}
