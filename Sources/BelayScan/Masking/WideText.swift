/// UTF-16 text seen as UTF-8, with the way back to its places.
struct WideText: Sendable {
  let isBigEndian: Bool

  /// The text in UTF-8; `places` holds, for each of its bytes and for its end, where the character
  /// begins in UTF-16.
  func decode(_ bytes: [UInt8], count: Int) -> (bytes: [UInt8], places: [Int]) {
    var text: [UInt8] = []
    var places: [Int] = []
    text.reserveCapacity(count / 2 + 16)
    places.reserveCapacity(count / 2 + 16)
    var place = 0
    while place + 1 < count {
      var scalar = unit(bytes, place)
      var length = 2
      if (0xD800...0xDBFF).contains(scalar), place + 3 < count {
        let low = unit(bytes, place + 2)
        if (0xDC00...0xDFFF).contains(low) {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
          length = 4
        }
      }
      let start = text.count
      if scalar < 0x80 {
        text.append(UInt8(truncatingIfNeeded: scalar))
      } else {
        let encoded = Unicode.Scalar(scalar).flatMap { UTF8.encode($0) }
        text += encoded ?? UTF8.encodedReplacementCharacter
      }
      for _ in start..<text.count { places.append(place) }
      place += length
    }
    places.append(place)
    return (text, places)
  }

  /// ASCII as UTF-16.
  func encode(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    for byte in text { output += isBigEndian ? [0, byte] : [byte, 0] }
    return output
  }

  private func unit(_ bytes: [UInt8], _ place: Int) -> UInt32 {
    let first = UInt32(bytes[place])
    let second = UInt32(bytes[place + 1])
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}
