extension SecretScanner {
  /// How far in front of a run the token may begin whose last part it is.
  private static var reachBack: Int { 90 }

  /// The shortest run that a format which begins it may have, or that may be encoded text.
  private static var leastRun: Int { 24 }

  /// Judges everything that is recognised by being a long run: formats whose prefix is too common
  /// to be searched for, and encoded text.
  mutating func judgeRuns(_ text: UnsafeBufferPointer<UInt8>, _ state: inout ScanState) {
    var position = 0
    var tried = -1
    while let run = unsafe RunSearch.next(text, from: position) {
      position = run.upperBound
      unsafe judgeAssigned(run, text, &state)
      if run.count < Self.leastRun { continue }
      var start = run.lowerBound
      while start > max(0, run.lowerBound - Self.reachBack),
        unsafe Self.isTokenByte(text[start - 1])
      {
        start -= 1
        if start > tried, unsafe TokenBoundary.isEscaped(start, in: text) {
          unsafe judgeStart(start, text, &state)
        }
      }
      if start > tried { unsafe judgeStart(start, text, &state) }
      tried = max(tried, start)
      for index in run.lowerBound + 1..<run.lowerBound + 6
      where unsafe TokenBoundary.isEscaped(index, in: text) {
        unsafe judgeStart(index, text, &state)
      }
      if run.lowerBound > tried { unsafe judgeStart(run.lowerBound, text, &state) }
      // In paths and in front of base64 that holds slashes.
      var index = run.lowerBound
      while index + RunSearch.length < run.upperBound {
        if unsafe text[index] == UInt8(ascii: "/"), index + 1 > tried {
          unsafe judgeStart(index + 1, text, &state)
        }
        index += 1
        // No token is a piece of something this long.
        if index - run.lowerBound > 200 { break }
      }
      tried = max(tried, run.lowerBound)
      unsafe judgeEncoded(run, text, &state)
    }
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    ByteClass.isWord(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "!")
  }

  /// Tries the rules whose prefix stands at `start`.
  private mutating func judgeStart(
    _ start: Int, _ text: UnsafeBufferPointer<UInt8>, _ state: inout ScanState
  ) {
    let first = unsafe text[start]
    for entry in RunTable.entries where entry.first == first {
      let keyword = entry.keyword
      let rules = RuleCatalog.group(Int(keyword.rule.group))
      let place = Int(keyword.rule.index)
      let length = Int(keyword.length)
      guard start + length <= text.count,
        unsafe Self.stands(rules[place].keywords, keyword, text, start),
        unsafe Self.isUnbroken(text, from: start + length, for: Int(rules[place].unbroken)),
        TokenBoundary.isStart(
          start, of: rules[place].boundary, in: unsafe Span(_unsafeElements: text))
      else { continue }
      unsafe matchOnce(
        rules[place], keyword.rule, at: start, keywordLength: length, text, &state)
    }
  }

  /// Whether `count` letters and digits stand at `start`.
  private static func isUnbroken(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, for count: Int
  ) -> Bool {
    guard start + count <= text.count else { return false }
    for index in start..<start + count where unsafe !ByteClass.isAlphanumeric(text[index]) {
      return false
    }
    return true
  }

  private static func stands(
    _ list: StaticString, _ keyword: KeywordIndex.Keyword, _ text: UnsafeBufferPointer<UInt8>,
    _ start: Int
  ) -> Bool {
    list.withUTF8Buffer { letters in
      for index in 0..<Int(keyword.length)
      where unsafe letters[Int(keyword.start) + index] != text[start + index] {
        return false
      }
      return true
    }
  }
}
