/// Encodes base64 for generated tokens.
enum FakeBase64 {
  /// The text for some bytes, with padding; `isURL` takes the alphabet with `-_` and leaves the
  /// padding out.
  static func encode(_ bytes: [UInt8], isURL: Bool = false) -> [UInt8] {
    let letters = Array(
      ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + (isURL ? "-_" : "+/"))
        .utf8)
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let group = bytes[index..<min(index + 3, bytes.count)]
      var bits: UInt32 = 0
      for (place, byte) in group.enumerated() { bits |= UInt32(byte) << UInt32(16 - 8 * place) }
      for place in 0...group.count {
        output.append(letters[Int(bits >> UInt32(18 - 6 * place)) & 63])
      }
      if !isURL { output += [UInt8](repeating: UInt8(ascii: "="), count: 3 - group.count) }
      index += 3
    }
    return output
  }

  /// The same in lines of 64 characters, each with a line end.
  static func lines(_ bytes: [UInt8], width: Int = 64) -> [UInt8] {
    let text = encode(bytes)
    var output: [UInt8] = []
    var index = 0
    while index < text.count {
      output += text[index..<min(index + width, text.count)]
      output.append(0x0A)
      index += width
    }
    return output
  }
}
