/// Comparisons of bytes with the texts that rules are written in.
///
/// Rule texts are `String` literals, because arrays of structs with plain `String` fields are laid out
/// statically and cost nothing at start; commands are bytes.
enum ByteText {
  /// Whether `bytes` equal `text`.
  static func equal(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool { equal(bytes.span, text) }

  /// Whether `bytes` equal `text`.
  static func equal(_ bytes: Span<UInt8>, _ text: String) -> Bool {
    #if canImport(Darwin)
    let storage = Array(text.utf8)
    let expected = storage.span
    #else
    let expected = text.utf8Span.span
    #endif
    guard expected.count == bytes.count else { return false }
    for index in expected.indices
    where unsafe bytes[unchecked: index] != expected[unchecked: index] {
      return false
    }
    return true
  }

  /// Where `byte` first stands in `bytes`.
  static func index(of byte: UInt8, in bytes: Span<UInt8>) -> Int? {
    for index in bytes.indices where bytes[index] == byte { return index }
    return nil
  }

  /// Whether `bytes` begin with `expected`, which is not longer.
  private static func agrees(_ bytes: ArraySlice<UInt8>, _ expected: Span<UInt8>) -> Bool {
    var at = bytes.startIndex
    for index in expected.indices {
      if bytes[at] != expected[index] { return false }
      at += 1
    }
    return true
  }

  /// Whether `bytes` equal `text`.
  static func equal(_ bytes: [UInt8], _ text: String) -> Bool { equal(bytes[...], text) }

  /// Whether `bytes` begin with `text`.
  static func starts(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    #if canImport(Darwin)
    let storage = Array(text.utf8)
    let expected = storage.span
    #else
    let expected = text.utf8Span.span
    #endif
    return expected.count <= bytes.count && agrees(bytes, expected)
  }

  /// Whether `bytes` begin with `text`.
  static func starts(_ bytes: [UInt8], _ text: String) -> Bool { starts(bytes[...], text) }

  /// Whether `bytes` end with `text`.
  static func ends(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    let length = text.utf8.count
    return bytes.count >= length && equal(bytes.suffix(length), text)
  }

  /// Whether one of the `|`-separated words of `alternatives` equals `word`.
  static func isOne(of alternatives: String, _ word: ArraySlice<UInt8>) -> Bool {
    #if canImport(Darwin)
    let storage = Array(alternatives.utf8)
    let expected = storage.span
    #else
    let expected = alternatives.utf8Span.span
    #endif
    return isOne(of: expected, word)
  }

  /// Whether one of the `|`-separated words of `expected` equals `word`.
  static func isOne(of expected: Span<UInt8>, _ word: ArraySlice<UInt8>) -> Bool {
    let word = word.span
    let count = expected.count
    let length = word.count
    var place = 0
    // No access is beyond `count` or `length`, which the conditions ask first.
    while place < count {
      var at = 0
      while place < count, at < length,
        unsafe expected[unchecked: place] == word[unchecked: at],
        unsafe expected[unchecked: place] != UInt8(ascii: "|")
      {
        place &+= 1
        at &+= 1
      }
      if at == length, unsafe place == count || expected[unchecked: place] == UInt8(ascii: "|") {
        return true
      }
      place = Self.place(of: UInt8(ascii: "|"), in: expected, from: place) &+ 1
    }
    return false
  }

  /// Whether one of the `|`-separated words of `alternatives` equals `word`.
  static func isOne(of alternatives: String, _ word: [UInt8]) -> Bool {
    isOne(of: alternatives, word[...])
  }

  /// Whether `bytes` contain `text`, which is lower case, in whatever case.
  static func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    #if canImport(Darwin)
    let storage = Array(text.utf8)
    return contains(bytes, storage.span)
    #else
    return contains(bytes, text.utf8Span.span)
    #endif
  }

  /// Whether `bytes` contain `text`, which is lower case, in whatever case.
  static func contains(_ bytes: ArraySlice<UInt8>, _ text: Span<UInt8>) -> Bool {
    guard !text.isEmpty else { return true }
    guard bytes.count >= text.count else { return false }
    let bytes = bytes.span
    let last = bytes.count - text.count
    // Where its first byte may stand.
    let starts = bytes.extracting(...last)
    let first = text[0]
    let isLetter = first >= UInt8(ascii: "a") && first <= UInt8(ascii: "z")
    let capital = isLetter ? first ^ 0x20 : first
    var start = place(of: first, or: capital, in: starts, from: 0)
    while start <= last {
      var offset = 1
      while offset < text.count, lowercase(bytes[start + offset]) == text[offset] { offset += 1 }
      if offset == text.count { return true }
      start = place(of: first, or: capital, in: starts, from: start + 1)
    }
    return false
  }

  /// Whether `bytes` match one of the `|`-separated `patterns`, without regard to ASCII case.
  static func matchesOne(_ bytes: ArraySlice<UInt8>, of patterns: String) -> Bool {
    #if canImport(Darwin)
    let storage = Array(patterns.utf8)
    return matchesOne(bytes, patterns: storage.span)
    #else
    return matchesOne(bytes, patterns: patterns.utf8Span.span)
    #endif
  }

  /// Whether `bytes` match one of the `|`-separated `patterns`, without regard to ASCII case; `*`
  /// stands for anything.
  static func matchesOne(_ bytes: ArraySlice<UInt8>, patterns: Span<UInt8>) -> Bool {
    let star = UInt8(ascii: "*")
    let count = patterns.count
    // Most patterns begin or end otherwise. No access is beyond `count`.
    let first = bytes.first.map(lowercase) ?? 0
    let last = bytes.last.map(lowercase) ?? 0
    var start = 0
    while true {
      let end = place(of: UInt8(ascii: "|"), in: patterns, from: start)
      var isLikely = true
      if start < end {
        let head = unsafe patterns[unchecked: start]
        let tail = unsafe patterns[unchecked: end &- 1]
        isLikely =
          (head == star || lowercase(head) == first) && (tail == star || lowercase(tail) == last)
      }
      if isLikely, matches(bytes, pattern: patterns.extracting(start..<end)) { return true }
      if end == count { return false }
      start = end &+ 1
    }
  }

  private static func matches(_ bytes: ArraySlice<UInt8>, pattern: Span<UInt8>) -> Bool {
    var at = bytes.startIndex
    var token = 0
    var star: (token: Int, at: Int)?
    while at < bytes.endIndex {
      if token < pattern.count && pattern[token] == UInt8(ascii: "*") {
        token += 1
        star = (token, at)
      } else if token < pattern.count && lowercase(pattern[token]) == lowercase(bytes[at]) {
        token += 1
        at += 1
      } else if let last = star {
        star = (last.token, last.at + 1)
        token = last.token
        at = last.at + 1
      } else {
        return false
      }
    }
    while token < pattern.count && pattern[token] == UInt8(ascii: "*") { token += 1 }
    return token == pattern.count
  }

  /// The ASCII lower case of a byte.
  static func lowercase(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  /// Whether a byte can stand inside an identifier.
  static func isWord(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "_")
  }
}
