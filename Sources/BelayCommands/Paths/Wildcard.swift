/// Names and paths against lists of patterns: `*` within a component, `**` across components.
enum Wildcard {
  /// Whether `name` matches one of the `|`-separated `patterns`.
  ///
  /// A name with open parts (`.env*`) may match: it does if three or more bytes at its beginning are
  /// known and agree with the pattern's.
  static func matches(_ name: ArraySlice<UInt8>, oneOf patterns: String) -> Bool {
    #if canImport(Darwin)
    let storage = Array(patterns.utf8)
    return matches(name, oneOf: storage.span)
    #else
    return matches(name, oneOf: patterns.utf8Span.span)
    #endif
  }

  /// Whether `name` matches one of the `|`-separated `patterns`.
  static func matches(_ name: ArraySlice<UInt8>, oneOf patterns: Span<UInt8>) -> Bool {
    if patterns.isEmpty { return false }
    guard let open = name.firstIndex(where: { $0 >= Argument.anyByte }) else {
      return matchesKnown(name, patterns)
    }
    if name.first == UInt8(ascii: "."), couldMatch(name, oneOf: patterns) { return true }
    let head = name[..<open]
    guard head.count >= 3 else { return head.isEmpty && endsAlike(name, patterns) }
    var start = 0
    while start < patterns.count {
      let end = ByteText.place(of: bar, in: patterns, from: start)
      let literalEnd = min(end, ByteText.place(of: star, in: patterns, from: start))
      if agrees(head.span, patterns.extracting(start..<literalEnd), hasStar: literalEnd < end) {
        return true
      }
      start = end + 1
    }
    return false
  }

  /// Whether the known beginning of a name goes with the literal beginning of a pattern: one begins with the
  /// other.
  private static func agrees(_ head: Span<UInt8>, _ literal: Span<UInt8>, hasStar: Bool) -> Bool {
    if literal.isEmpty || literal.count < head.count && !hasStar { return false }
    for index in 0..<min(head.count, literal.count) where head[index] != literal[index] {
      return false
    }
    return true
  }

  /// Whether a name whose beginning is open ends as a pattern whose beginning is: `*.env`.
  private static func endsAlike(_ name: ArraySlice<UInt8>, _ patterns: Span<UInt8>) -> Bool {
    guard let open = name.lastIndex(where: { $0 >= Argument.anyByte }) else { return false }
    let known = name[(open + 1)...]
    let tail = known.span
    guard tail.count >= 4 else { return false }
    var start = 0
    while start < patterns.count {
      let end = ByteText.place(of: bar, in: patterns, from: start)
      if patterns[start] == star, end - start - 1 == tail.count {
        var at = 0
        while at < tail.count, tail[at] == patterns[start + 1 + at] { at += 1 }
        if at == tail.count { return true }
      }
      start = end + 1
    }
    return false
  }

  /// Whether a name with open parts could be one of the `|`-separated patterns that are plain names;
  /// at least two of its bytes must be known.
  static func couldMatch(_ name: ArraySlice<UInt8>, oneOf patterns: String) -> Bool {
    #if canImport(Darwin)
    let storage = Array(patterns.utf8)
    return couldMatch(name, oneOf: storage.span)
    #else
    return couldMatch(name, oneOf: patterns.utf8Span.span)
    #endif
  }

  /// Whether a name with open parts could be one of the `|`-separated patterns that are plain names.
  static func couldMatch(_ name: ArraySlice<UInt8>, oneOf patterns: Span<UInt8>) -> Bool {
    var known = 0
    for byte in name where byte < Argument.anyByte { known += 1 }
    guard known >= 2 else { return false }
    // The open parts become the stars of a pattern.
    let pattern = name.map { $0 >= Argument.anyByte ? star : $0 }
    var start = 0
    while start < patterns.count {
      let end = ByteText.place(of: bar, in: patterns, from: start)
      if ByteText.place(of: star, in: patterns, from: start) >= end,
        matches(patterns.extracting(start..<end), pattern.span)
      {
        return true
      }
      start = end + 1
    }
    return false
  }

  /// Whether a folder, and the open name of something in it, may match one of the `|`-separated `patterns` of
  /// whole paths.
  static func matches(
    folder: ArraySlice<UInt8>, name: ArraySlice<UInt8>, oneOf patterns: String
  ) -> Bool {
    #if canImport(Darwin)
    let storage = Array(patterns.utf8)
    let list = storage.span
    #else
    let list = patterns.utf8Span.span
    #endif
    let folder = folder.span
    var start = 0
    while start < list.count {
      let end = ByteText.place(of: bar, in: list, from: start)
      guard mayBegin(folder, list.extracting(start..<end)) else {
        start = end + 1
        continue
      }
      var slash = end - 1
      while slash >= start, list[slash] != UInt8(ascii: "/") { slash -= 1 }
      if slash >= start, matches(folder, list.extracting(start..<slash)) {
        let last = list.extracting((slash + 1)..<end)
        if isAnything(last) || matches(name, oneOf: last) { return true }
      }
      start = end + 1
    }
    return false
  }

  /// Whether a folder agrees with what a pattern says in front of its first star.
  private static func mayBegin(_ folder: Span<UInt8>, _ pattern: Span<UInt8>) -> Bool {
    var at = 0
    while at < folder.count, at < pattern.count, folder[at] == pattern[at] { at += 1 }
    return at == folder.count || at < pattern.count && pattern[at] == star
  }

  /// Whether a pattern is nothing but stars.
  private static func isAnything(_ pattern: Span<UInt8>) -> Bool {
    for index in pattern.indices where pattern[index] != star { return false }
    return !pattern.isEmpty
  }

  /// Whether `name` is open and what is known of it begins the literal part of a pattern.
  static func isBeginning(_ name: ArraySlice<UInt8>, ofOneOf patterns: String) -> Bool {
    guard let open = name.firstIndex(where: { $0 >= Argument.anyByte }) else { return false }
    for pattern in Array(patterns.utf8).split(separator: bar) {
      let literalEnd = pattern.firstIndex(of: star) ?? pattern.endIndex
      if pattern[..<literalEnd].starts(with: name[..<open]) { return true }
    }
    return false
  }

  /// One pass over the list for each pattern's literal head, the slow way only where that agrees.
  private static func matchesKnown(
    _ name: ArraySlice<UInt8>, _ expected: Span<UInt8>
  ) -> Bool {
    let bytes = name.span
    let (count, length) = (expected.count, bytes.count)
    let first = name.first ?? star
    var start = ByteText.nextWord(in: expected, from: 0, first, or: star)
    // No access is beyond `count` or `length`, which the conditions ask first.
    while start < count {
      var at = 0
      var place = start
      while place < count, at < length, unsafe expected[unchecked: place] == bytes[unchecked: at],
        unsafe expected[unchecked: place] != star
      {
        place &+= 1
        at &+= 1
      }
      let found = unsafe place < count ? expected[unchecked: place] : bar
      if found == bar && at == length { return true }
      let end = ByteText.place(of: bar, in: expected, from: place)
      if found == star, matches(bytes.extracting(at...), expected.extracting(place..<end)) {
        return true
      }
      start = ByteText.nextWord(in: expected, from: end, first, or: star)
    }
    return false
  }

  /// Whether the whole of `name` matches `pattern`: `*` within a component, `**` across components.
  ///
  /// It goes back to the last star of each kind only, so it takes at most the product of the lengths.
  static func matches(_ name: ArraySlice<UInt8>, _ pattern: [UInt8]) -> Bool {
    matches(name.span, pattern.span)
  }

  private static func matches(_ name: Span<UInt8>, _ pattern: Span<UInt8>) -> Bool {
    var at = 0
    var token = 0
    var single: (token: Int, at: Int)?
    var double: (token: Int, at: Int)?
    while at < name.count {
      if token < pattern.count && pattern[token] == star {
        if token + 1 < pattern.count && pattern[token + 1] == star {
          token += 2
          double = (token, at)
          single = nil
        } else {
          token += 1
          single = (token, at)
        }
      } else if token < pattern.count && pattern[token] == name[at] {
        token += 1
        at += 1
      } else if let last = single, name[last.at] != UInt8(ascii: "/") {
        single = (last.token, last.at + 1)
        token = last.token
        at = last.at + 1
      } else if let last = double {
        double = (last.token, last.at + 1)
        single = nil
        token = last.token
        at = last.at + 1
      } else {
        return false
      }
    }
    while token < pattern.count && pattern[token] == star { token += 1 }
    return token == pattern.count
  }

  private static var bar: UInt8 { UInt8(ascii: "|") }
  private static var star: UInt8 { UInt8(ascii: "*") }
}
