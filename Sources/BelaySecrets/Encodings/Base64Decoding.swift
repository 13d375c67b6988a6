/// Decodes base64 that holds text, wrapped in lines or not.
enum Base64Decoding {
  /// Most bytes one piece is decoded to.
  private static var limit: Int { 256 << 10 }

  /// How many letters must decode to text before the rest is looked at.
  private static var sample: Int { 16 }

  /// The text that the run of base64 letters at `run` stands for; `nil` where it is none.
  static func decode(_ text: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> DecodedText? {
    guard unsafe holdsText(text, run) else { return nil }
    var output = DecodedText()
    var bits: UInt32 = 0
    var count: UInt32 = 0
    // Offsets of the last letters, whose bits are not all used.
    var first = run.lowerBound
    var lineStart = run.lowerBound
    var position = run.lowerBound
    while position < text.count, output.bytes.count < limit {
      let byte = unsafe text[position]
      let six = Base64.value(byte)
      if six == 255 {
        guard position - lineStart >= 40,
          let next = unsafe nextLine(text, position, width: position - lineStart)
        else { break }
        position = next
        lineStart = next
        continue
      }
      if count == 0 { first = position }
      bits = bits << 6 | UInt32(six)
      count += 6
      if count >= 8 {
        count -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> count), from: first, to: position + 1)
        first = position
      }
      position += 1
    }
    return output.bytes.count >= 8 ? output : nil
  }

  /// Where a wrapped text goes on: behind a line end and the indentation, if as many letters or
  /// fewer and then an end follow.
  private static func nextLine(
    _ text: UnsafeBufferPointer<UInt8>, _ position: Int, width: Int
  ) -> Int? {
    var next = position
    if unsafe next + 1 < text.count && text[next] == UInt8(ascii: "\\")
      && text[next + 1] == UInt8(ascii: "n")
    {
      next += 2
    } else {
      if unsafe text[next] == 0x0D { next += 1 }
      guard unsafe next < text.count && text[next] == 0x0A else { return nil }
      next += 1
    }
    while unsafe next < text.count && next - position < 64
      && (text[next] == 0x20 || text[next] == 0x09)
    {
      next += 1
    }
    var end = next
    while unsafe end < text.count && Base64.value(text[end]) != 255 { end += 1 }
    return end > next && end - next <= width ? next : nil
  }

  /// Whether the first letters decode to printable text.
  private static func holdsText(_ text: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
    var bits: UInt32 = 0
    var count: UInt32 = 0
    var zeros = 0
    var letters = 0
    for position in run.lowerBound..<min(run.upperBound, run.lowerBound + sample) {
      let six = unsafe Base64.value(text[position])
      if six == 255 { return false }
      bits = bits << 6 | UInt32(six)
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      let byte = UInt8(truncatingIfNeeded: bits >> count)
      // UTF-16 has a zero in every second byte.
      if byte == 0 { zeros += 1 } else if !isText(byte) { return false } else { letters += 1 }
    }
    return zeros == 0 || zeros + 1 >= letters && letters >= zeros
  }

  /// Whether a byte occurs in text.
  static func isText(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
