/// Names and paths against lists of patterns: `*` within a component, `**` across components.
enum Wildcard {
  /// Whether `name` matches one of the `|`-separated `patterns`.
  ///
  /// A name with open parts (`.env*`) may match: it does if three or more bytes at its beginning are
  /// known and agree with the pattern's.
  static func matches(_ name: ArraySlice<UInt8>, oneOf patterns: String) -> Bool {
    if patterns.isEmpty { return false }
    guard let open = name.firstIndex(where: { $0 >= Argument.anyByte }) else {
      return matchesKnown(name, patterns)
    }
    let head = name[..<open]
    if name.first == UInt8(ascii: "."), couldMatch(name, oneOf: patterns) { return true }
    guard head.count >= 3 else { return head.isEmpty && endsAlike(name, patterns) }
    for pattern in Array(patterns.utf8).split(separator: UInt8(ascii: "|")) {
      let star = pattern.firstIndex(of: UInt8(ascii: "*")) ?? pattern.endIndex
      let literal = pattern[..<star]
      if literal.isEmpty { continue }
      if literal.starts(with: head) { return true }
      if star < pattern.endIndex && head.starts(with: literal) { return true }
    }
    return false
  }

  /// Whether a name whose beginning is open ends as a pattern whose beginning is: `*.env`.
  private static func endsAlike(_ name: ArraySlice<UInt8>, _ patterns: String) -> Bool {
    guard let open = name.lastIndex(where: { $0 >= Argument.anyByte }) else { return false }
    let tail = name[(open + 1)...]
    guard tail.count >= 4 else { return false }
    for pattern in Array(patterns.utf8).split(separator: UInt8(ascii: "|"))
    where pattern.first == UInt8(ascii: "*") && pattern.dropFirst().elementsEqual(tail) {
      return true
    }
    return false
  }

  /// Whether a name with open parts could be one of the `|`-separated patterns that are plain names;
  /// at least two of its bytes must be known.
  static func couldMatch(_ name: ArraySlice<UInt8>, oneOf patterns: String) -> Bool {
    var known = 0
    for byte in name where byte < Argument.anyByte { known += 1 }
    guard known >= 2 else { return false }
    // The open parts become the stars of a pattern.
    let pattern = name.map { $0 >= Argument.anyByte ? UInt8(ascii: "*") : $0 }
    for literal in Array(patterns.utf8).split(separator: UInt8(ascii: "|"))
    where !literal.contains(UInt8(ascii: "*")) && matches(literal, pattern) {
      return true
    }
    return false
  }

  /// Whether `name` is open and what is known of it begins the literal part of a pattern.
  static func isBeginning(_ name: ArraySlice<UInt8>, ofOneOf patterns: String) -> Bool {
    guard let open = name.firstIndex(where: { $0 >= Argument.anyByte }) else { return false }
    for pattern in Array(patterns.utf8).split(separator: UInt8(ascii: "|")) {
      let star = pattern.firstIndex(of: UInt8(ascii: "*")) ?? pattern.endIndex
      if pattern[..<star].starts(with: name[..<open]) { return true }
    }
    return false
  }

  /// One pass over the list for each pattern's literal head, the slow way only where that agrees.
  private static func matchesKnown(_ name: ArraySlice<UInt8>, _ patterns: String) -> Bool {
    #if canImport(Darwin)
    let storage = Array(patterns.utf8)
    let expected = storage.span
    #else
    let expected = patterns.utf8Span.span
    #endif
    let bar = UInt8(ascii: "|")
    let star = UInt8(ascii: "*")
    let bytes = name.span
    let (count, length) = (expected.count, bytes.count)
    var start = 0
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
      if found == star {
        var rest: [UInt8] = []
        while place < count && expected[place] != bar {
          rest.append(expected[place])
          place += 1
        }
        if matches(name[(name.startIndex + at)...], rest) { return true }
      }
      start = ByteText.place(of: bar, in: expected, from: place) + 1
    }
    return false
  }

  /// Whether the whole of `name` matches `pattern`: `*` within a component, `**` across components.
  ///
  /// It goes back to the last star of each kind only, so it takes at most the product of the lengths.
  static func matches(_ name: ArraySlice<UInt8>, _ pattern: [UInt8]) -> Bool {
    let star = UInt8(ascii: "*")
    var at = name.startIndex
    var token = 0
    var single: (token: Int, at: Int)?
    var double: (token: Int, at: Int)?
    while at < name.endIndex {
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
}
