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

  /// Whether two texts are the same.
  static func equal(_ bytes: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    bytes.count == other.count && holds(bytes, other, at: 0)
  }

  /// Where `byte` first stands in `bytes`.
  static func index(of byte: UInt8, in bytes: Span<UInt8>) -> Int? {
    for index in bytes.indices where bytes[index] == byte { return index }
    return nil
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
    return holds(bytes.span, expected, at: 0)
  }

  /// Whether `bytes` begin with `text`.
  static func starts(_ bytes: [UInt8], _ text: String) -> Bool { starts(bytes[...], text) }

  /// Whether `bytes` end with `text`.
  static func ends(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    let length = text.utf8.count
    return bytes.count >= length && equal(bytes.suffix(length), text)
  }

  /// Whether `bytes` begin with one of the `|`-separated `beginnings`.
  static func begins(_ bytes: ArraySlice<UInt8>, withOneOf beginnings: String) -> Bool {
    holds(bytes.span, oneOf: beginnings, atEnd: false)
  }

  /// Whether `bytes` end with one of the `|`-separated `endings`.
  static func ends(_ bytes: ArraySlice<UInt8>, inOneOf endings: String) -> Bool {
    holds(bytes.span, oneOf: endings, atEnd: true)
  }

  private static func holds(_ bytes: Span<UInt8>, oneOf texts: String, atEnd: Bool) -> Bool {
    #if canImport(Darwin)
    let storage = Array(texts.utf8)
    let list = storage.span
    #else
    let list = texts.utf8Span.span
    #endif
    var start = 0
    while start < list.count {
      let end = place(of: UInt8(ascii: "|"), in: list, from: start)
      let offset = atEnd ? bytes.count - (end - start) : 0
      if holds(bytes, list.extracting(start..<end), at: offset) { return true }
      start = end + 1
    }
    return false
  }

  /// Whether `text` stands at an offset of `bytes`, which may lie before its beginning.
  @inline(__always)
  private static func holds(_ bytes: Span<UInt8>, _ text: Span<UInt8>, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.count <= bytes.count else { return false }
    // The length was asked.
    for index in text.indices
    where unsafe bytes[unchecked: offset &+ index] != text[unchecked: index] {
      return false
    }
    return true
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
    return isOne(of: expected, word)
  }

  /// Whether one of the `|`-separated words of `expected` equals `word`.
  static func isOne(of expected: Span<UInt8>, _ word: Span<UInt8>) -> Bool {
    guard !word.isEmpty else { return false }
    let first = word[0]
    let bar = UInt8(ascii: "|")
    if expected.count > 48 {
      // A word with a `|` in it is none.
      return holdsWord(expected, word) && place(of: bar, in: word, from: 0) == word.count
    }
    let (count, length) = (expected.count, word.count)
    var start = nextWord(in: expected, from: 0, first)
    // No access is beyond `count` or `length`, which the conditions ask first.
    while start &+ length <= count {
      let end = start &+ length
      if unsafe end == count || expected[unchecked: end] == bar {
        var at = 0
        while at < length, unsafe expected[unchecked: start &+ at] == word[unchecked: at],
          unsafe word[unchecked: at] != bar
        {
          at &+= 1
        }
        if at == length { return true }
      }
      start = nextWord(in: expected, from: start &+ 1, first)
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
    let (star, bar) = (UInt8(ascii: "*"), UInt8(ascii: "|"))
    let count = patterns.count
    let text = bytes.span
    guard let first = bytes.first, let last = bytes.last.map(lowercase) else {
      return matchesNothing(patterns)
    }
    // Most patterns begin or end otherwise. No access is beyond `count`.
    var start = nextWord(in: patterns, from: 0, first | 0x20, folding: 0x20, or: star)
    while start < count {
      let end = place(of: bar, in: patterns, from: start)
      let tail = unsafe patterns[unchecked: end &- 1]
      if tail == star || lowercase(tail) == last,
        matches(text, pattern: patterns.extracting(start..<end))
      {
        return true
      }
      start = nextWord(in: patterns, from: end, first | 0x20, folding: 0x20, or: star)
    }
    return false
  }

  /// Whether one of the `|`-separated `patterns` is empty or a star: they match a text without any bytes.
  private static func matchesNothing(_ patterns: Span<UInt8>) -> Bool {
    var isNothing = true
    for index in patterns.indices {
      if patterns[index] == UInt8(ascii: "|") {
        if isNothing { return true }
        isNothing = true
      } else if patterns[index] != UInt8(ascii: "*") {
        isNothing = false
      }
    }
    return isNothing
  }

  private static func matches(_ bytes: Span<UInt8>, pattern: Span<UInt8>) -> Bool {
    let star = UInt8(ascii: "*")
    var at = 0
    var token = 0
    // Behind the last star, and where what follows it was tried last.
    var retry: (token: Int, at: Int)?
    while at < bytes.count {
      if token < pattern.count, pattern[token] != star,
        lowercase(pattern[token]) == lowercase(bytes[at])
      {
        token += 1
        at += 1
        continue
      }
      if token < pattern.count, pattern[token] == star {
        token += 1
      } else if let last = retry {
        token = last.token
        at = last.at + 1
      } else {
        return false
      }
      if token == pattern.count { return true }
      // Most of the text is only passed over, to where the next byte of the pattern stands.
      if pattern[token] != star {
        let next = lowercase(pattern[token])
        let isLetter = next >= UInt8(ascii: "a") && next <= UInt8(ascii: "z")
        at = place(of: next, or: isLetter ? next ^ 0x20 : next, in: bytes, from: at)
      }
      retry = (token, at)
    }
    while token < pattern.count && pattern[token] == star { token += 1 }
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

  /// Negative, zero or positive as `name` sorts before, with or behind `text`, byte by byte.
  static func compare(_ name: Span<UInt8>, _ text: String) -> Int {
    #if canImport(Darwin)
    let storage = Array(text.utf8)
    let expected = storage.span
    #else
    let expected = text.utf8Span.span
    #endif
    let common = min(name.count, expected.count)
    for at in 0..<common
    where unsafe name[unchecked: at] != expected[unchecked: at] {
      return unsafe Int(name[unchecked: at]) &- Int(expected[unchecked: at])
    }
    return name.count &- expected.count
  }
}
