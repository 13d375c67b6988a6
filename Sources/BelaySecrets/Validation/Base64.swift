/// Decodes base64 in both alphabets.
enum Base64 {
  /// The six bits of a base64 or base64url letter; 255 for any other byte.
  static func value(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: 255
    }
  }

  /// The bytes a text stands for, padding optional; `nil` where another byte occurs or a letter is
  /// left over.
  static func decode(_ text: Span<UInt8>) -> [UInt8]? {
    var end = text.count
    while end > 0, text[end - 1] == UInt8(ascii: "="), text.count - end < 2 { end -= 1 }
    guard end % 4 != 1 else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(end / 4 * 3 + 3)
    var decoder = Base64Stream()
    for index in 0..<end {
      let six = value(text[index])
      if six == 255 { return nil }
      decoder.append(six, to: &output)
    }
    return output
  }
}
