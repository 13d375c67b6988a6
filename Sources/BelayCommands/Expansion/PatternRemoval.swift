/// `${x#p}`, `${x%p}`, `${x/a/b}` for known values: literal patterns, `?`, and `*`.
enum PatternRemoval {
  /// Longer values are not worth matching.
  private static let limit = 1_024

  static func prefix(_ text: [UInt8], _ pattern: [UInt8], longest: Bool) -> [UInt8]? {
    guard isSimple(pattern), text.count <= limit, pattern.count <= 64 else { return nil }
    for step in 0...text.count {
      let length = longest ? text.count - step : step
      if matches(text[..<length], pattern[...]) { return Array(text[length...]) }
    }
    return text
  }

  static func suffix(_ text: [UInt8], _ pattern: [UInt8], longest: Bool) -> [UInt8]? {
    guard isSimple(pattern), text.count <= limit, pattern.count <= 64 else { return nil }
    for step in 0...text.count {
      let start = longest ? step : text.count - step
      if matches(text[start...], pattern[...]) { return Array(text[..<start]) }
    }
    return text
  }

  /// `operand` is `pattern/replacement` or `pattern`; only literal patterns are followed.
  static func replacing(_ text: [UInt8], _ operand: [UInt8], everywhere: Bool) -> [UInt8]? {
    let slash = operand.dropFirst().firstIndex(of: 47) ?? operand.endIndex
    var pattern = operand[..<slash]
    let replacement = slash < operand.endIndex ? operand[(slash + 1)...] : []
    var isPrefix = false
    var isSuffix = false
    if !everywhere, pattern.first == 35 {
      isPrefix = true
      pattern = pattern.dropFirst()
    } else if !everywhere, pattern.first == 37 {
      isSuffix = true
      pattern = pattern.dropFirst()
    }
    for byte in pattern where ByteClass.isPattern(byte) || byte == 92 { return nil }
    if pattern.isEmpty || text.count > limit { return text }
    var result: [UInt8] = []
    var at = 0
    var isDone = false
    while at < text.count {
      let end = at + pattern.count
      let isHere =
        !isDone && end <= text.count && text[at..<end] == pattern && (!isPrefix || at == 0)
        && (!isSuffix || end == text.count)
      if isHere {
        result += replacement
        at = end
        isDone = !everywhere
      } else {
        result.append(text[at])
        at += 1
      }
    }
    return result
  }

  private static func isSimple(_ pattern: [UInt8]) -> Bool {
    for byte in pattern where byte == 91 || byte == 92 || byte == 40 { return false }
    return true
  }

  /// Whether the whole text matches; `*` and `?` only.
  static func matches(_ text: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    var at = text.startIndex
    var wanted = pattern.startIndex
    var star: Int?
    var retry = at
    while at < text.endIndex {
      if wanted < pattern.endIndex, pattern[wanted] == 42 {
        star = wanted
        retry = at
        wanted += 1
      } else if wanted < pattern.endIndex, pattern[wanted] == 63 || pattern[wanted] == text[at] {
        at += 1
        wanted += 1
      } else if let star {
        wanted = star + 1
        retry += 1
        at = retry
      } else {
        return false
      }
    }
    while wanted < pattern.endIndex, pattern[wanted] == 42 { wanted += 1 }
    return wanted == pattern.endIndex
  }
}

/// `offset` or `offset:length` of a slice.
struct SliceBounds {
  let offset: Int
  let length: Int?

  init?(_ operand: [Word.Piece]) {
    guard let all = ShellState.alternatives(of: operand), all.count == 1 else { return nil }
    let fields = all[0].split(separator: 58, omittingEmptySubsequences: false)
    guard fields.count <= 2, let offset = Arithmetic.value(of: fields[0]) else { return nil }
    self.offset = offset
    if fields.count == 2 {
      guard let length = Arithmetic.value(of: fields[1]) else { return nil }
      self.length = length
    } else {
      length = nil
    }
  }

  func range(in count: Int) -> Range<Int> {
    // Before the beginning there is nothing.
    if offset < 0, count &+ offset < 0 { return 0..<0 }
    let start = min(max(offset < 0 ? count &+ offset : offset, 0), count)
    guard let length else { return start..<count }
    let end = length < 0 ? count &+ length : (length > count ? count : start + length)
    return start..<min(max(end, start), count)
  }
}

/// `${x^}`, `${x^^}`, `${x,}`, `${x,,}`, `${x@U}`, `${x@L}`, `${x@Q}` and the like.
enum Letters {
  static func changed(_ bytes: [UInt8], _ operation: ArraySlice<UInt8>) -> [UInt8]? {
    if operation.matches("^^") || operation.matches("@U") { return bytes.map(upper) }
    if operation.matches(",,") || operation.matches("@L") { return bytes.map(lower) }
    guard let first = bytes.first else { return [] }
    if operation.matches("^") || operation.matches("@u") {
      return [upper(first)] + bytes.dropFirst()
    }
    if operation.matches(",") { return [lower(first)] + bytes.dropFirst() }
    return nil
  }

  private static func upper(_ byte: UInt8) -> UInt8 { byte &- 97 < 26 ? byte &- 32 : byte }

  private static func lower(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte &+ 32 : byte }
}
