/// Brace expansion, on the text of a word as bash does it: before anything else.
enum BraceExpansion {
  /// What came of a word.
  enum Result {
    /// Nothing in it expands.
    case unchanged
    case texts([[UInt8]])
    /// More results than are worth making; the first ones.
    case tooMany([[UInt8]])
  }

  /// How many words one word may become.
  static let wordLimit = 1_024
  /// How many bytes may be read or made in one script.
  static let workLimit = 1 << 17

  /// The results of `text`; `work` counts what was done for the whole script.
  static func expand(_ text: ArraySlice<UInt8>, work: inout Int) -> Result {
    var isFull = false
    let texts = expand(text, depth: 0, work: &work, isFull: &isFull)
    if isFull { return .tooMany(texts) }
    if texts.count == 1 { return .unchanged }
    return .texts(texts)
  }

  private static func expand(
    _ text: ArraySlice<UInt8>, depth: Int, work: inout Int, isFull: inout Bool
  ) -> [[UInt8]] {
    work += text.count
    if depth > 24 || work > workLimit { isFull = true }
    if isFull { return [Array(text)] }
    var at = text.startIndex
    while at < text.endIndex, !isFull {
      guard text[at] == 123 else {
        at = skip(text, at)
        continue
      }
      if at > text.startIndex, text[at - 1] == 36 {
        at = skipParameter(text, at)
        continue
      }
      if let (alternatives, end) = alternatives(
        text, at, depth: depth, work: &work, isFull: &isFull)
      {
        let tails = expand(text[end...], depth: depth + 1, work: &work, isFull: &isFull)
        let prefix = text[text.startIndex..<at]
        var result: [[UInt8]] = []
        for alternative in alternatives {
          for tail in tails {
            let whole = prefix + alternative + tail
            work += whole.count
            if result.count >= wordLimit || work > workLimit {
              isFull = true
              return result
            }
            result.append(Array(whole))
          }
        }
        return result
      }
      at += 1
    }
    return [Array(text)]
  }

  /// What stands between the brace at `open` and its partner, if that is a brace expansion.
  private static func alternatives(
    _ text: ArraySlice<UInt8>, _ open: Int, depth: Int, work: inout Int, isFull: inout Bool
  ) -> ([[UInt8]], Int)? {
    var level = 0
    var at = open
    var commas: [Int] = []
    while at < text.endIndex {
      switch text[at] {
      case 123 where at > text.startIndex && text[at - 1] == 36:
        at = skipParameter(text, at)
        continue
      case 123: level += 1
      case 125:
        level -= 1
        if level == 0 {
          work += at - open
          // Braces within braces are read once for each level.
          if work > workLimit {
            isFull = true
            return nil
          }
          if !commas.isEmpty {
            var result: [[UInt8]] = []
            var start = open + 1
            for comma in commas + [at] {
              result += expand(
                text[start..<comma], depth: depth + 1, work: &work, isFull: &isFull)
              start = comma + 1
            }
            return (result, at + 1)
          }
          if let range = sequence(text[(open + 1)..<at], isFull: &isFull) {
            return (range, at + 1)
          }
          return nil
        }
      case 44 where level == 1: commas.append(at)
      default: break
      }
      at = skip(text, at)
    }
    // An unclosed brace costs a scan; the limit keeps many of them cheap.
    work += at - open
    if work > workLimit { isFull = true }
    return nil
  }

  /// `a..b` and `a..b..step`, numbers or letters.
  private static func sequence(_ text: ArraySlice<UInt8>, isFull: inout Bool) -> [[UInt8]]? {
    if text.count > 48 { return nil }
    var fields: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    var at = start
    while at + 1 < text.endIndex {
      if text[at] == 46, text[at + 1] == 46 {
        fields.append(text[start..<at])
        start = at + 2
        at += 1
      }
      at += 1
    }
    fields.append(text[start...])
    guard fields.count == 2 || fields.count == 3 else { return nil }
    var step = 1
    if fields.count == 3 {
      guard let given = number(fields[2]) else { return nil }
      step = max(1, abs(given))
    }
    if let first = number(fields[0]), let last = number(fields[1]) {
      let count = abs(last - first) / step + 1
      let width =
        isPadded(fields[0]) || isPadded(fields[1])
        ? max(fields[0].count, fields[1].count) : 0
      if count > wordLimit { isFull = true }
      var result: [[UInt8]] = []
      for index in 0..<min(count, wordLimit) {
        let value = first <= last ? first + index * step : first - index * step
        var digits = Array(String(abs(value)).utf8)
        while digits.count < width - (value < 0 ? 1 : 0) { digits.insert(48, at: 0) }
        result.append(value < 0 ? [45] + digits : digits)
      }
      return result
    }
    guard fields[0].count == 1, fields[1].count == 1, let first = fields[0].first,
      let last = fields[1].first, isLetter(first), isLetter(last)
    else { return nil }
    var result: [[UInt8]] = []
    for value in stride(
      from: Int(first), through: Int(last), by: first <= last ? step : -step)
    {
      result.append([UInt8(truncatingIfNeeded: value)])
    }
    return result
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }

  private static func isPadded(_ text: ArraySlice<UInt8>) -> Bool {
    let digits = text.first == 45 ? text.dropFirst() : text
    return digits.count > 1 && digits.first == 48
  }

  private static func number(_ text: ArraySlice<UInt8>) -> Int? {
    var value = 0
    var digits = 0
    for (index, byte) in text.enumerated() {
      if index == 0, byte == 45 || byte == 43 { continue }
      guard ByteClass.isDigit(byte), digits < 12 else { return nil }
      value = value * 10 + Int(byte &- 48)
      digits += 1
    }
    if digits == 0 { return nil }
    return text.first == 45 ? -value : value
  }

  /// The position behind one byte, quote or command substitution.
  private static func skip(_ text: ArraySlice<UInt8>, _ at: Int) -> Int {
    let end = text.endIndex
    switch text[at] {
    case 92: return min(at + 2, end)
    case 39, 96, 34:
      let quote = text[at]
      var next = at + 1
      while next < end, text[next] != quote {
        next += text[next] == 92 && quote != 39 ? 2 : 1
      }
      return min(next + 1, end)
    case 40 where at > text.startIndex && (text[at - 1] == 36 || text[at - 1] == 60):
      var level = 0
      var next = at
      while next < end {
        if text[next] == 40 { level += 1 }
        if text[next] == 41 { level -= 1 }
        next += 1
        if level == 0 { break }
      }
      return next
    default: return at + 1
    }
  }

  private static func skipParameter(_ text: ArraySlice<UInt8>, _ at: Int) -> Int {
    var next = at
    while next < text.endIndex, text[next] != 125 { next = skip(text, next) }
    return min(next + 1, text.endIndex)
  }
}
