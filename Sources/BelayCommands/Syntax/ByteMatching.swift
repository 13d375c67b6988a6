/// Comparing bytes with literals, without making a `String` of the bytes.
extension ArraySlice<UInt8> {
  /// Whether these are the bytes of `text`.
  @inline(__always)
  func matches(_ text: String) -> Bool {
    // Nearly always the lengths differ, or the first bytes.
    count == text.utf8.count && ByteText.equal(span, text)
  }

  /// Whether these bytes begin with those of `text`.
  func begins(with text: String) -> Bool {
    let expected = text.utf8
    guard count >= expected.count else { return false }
    var at = startIndex
    for byte in expected {
      if self[at] != byte { return false }
      at += 1
    }
    return true
  }

  /// Whether these are one of the words of `list`, which spaces divide.
  func isIn(_ list: String) -> Bool {
    var at = startIndex
    var isSame = true
    for byte in list.utf8 {
      if byte == 32 {
        if isSame, at == endIndex { return !isEmpty }
        at = startIndex
        isSame = true
      } else if isSame {
        isSame = at < endIndex && self[at] == byte
        at += 1
      }
    }
    return isSame && at == endIndex && !isEmpty
  }

  /// Whether these are one of the `|`-separated `words`.
  func isOne(of words: String) -> Bool { ByteText.isOne(of: words, self) }
}

/// The same for whole arrays.
extension [UInt8] {
  @inline(__always)
  func matches(_ text: String) -> Bool {
    count == text.utf8.count && ByteText.equal(span, text)
  }

  func begins(with text: String) -> Bool { self[...].begins(with: text) }

  func isOne(of words: String) -> Bool { ByteText.isOne(of: words, self[...]) }
}
