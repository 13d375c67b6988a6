/// Knows dummy values: what documentation and templates put where a secret goes.
enum Placeholder {
  /// Words that no random token holds.
  static let words: StaticString = """
    example|placeholder|changeme|change-me|change_me|your-|your_|yourtoken|yourapi|redacted|\
    replace|insert|dummy|sample|secret_here|token_here|key_here|notreal|not-real|fakefake|testtest|\
    deadbeefdeadbeef|thisis|notareal|fakekey|faketoken|fakesecret|mytoken|mysecret|testkey|\
    testtoken|token123|secret123|yourkey|yoursecret|goeshere|donotuse|do-not-use|do_not_use|fake1234|keyhere|tokenhere|secrethere|scrubbed|\
    censored|foobar
    """

  /// Whether a matched token is a dummy.
  ///
  /// `prefix` bytes of it are the format's fixed prefix.
  static func isDummy(_ secret: Span<UInt8>, prefix: Int, _ rule: SecretRule) -> Bool {
    let body = secret.extracting(min(prefix, secret.count)..<secret.count)
    return WordIndex.occurs(.dummyTokens, in: body) || isCrossedOut(body)
      || contains(secret, anyOf: rule.placeholders)
      || isPattern(body) || KnownDummies.contains(secret)
  }

  /// Whether four `x` or four `X` stand in a row; both cases mixed are not rare enough.
  static func isCrossedOut(_ body: Span<UInt8>) -> Bool {
    var same = 0
    for index in 0..<body.count {
      let isCross = body[index] | 0x20 == UInt8(ascii: "x")
      same = isCross ? (index > 0 && body[index] == body[index - 1] ? same + 1 : 1) : 0
      if same == 4 { return true }
    }
    return false
  }

  /// Whether at least half of a text is counting: three letters or digits or more, each the next of the
  /// one in front, as in `abc123` and `ABCdef#4567`.
  static func isCounting(_ text: Span<UInt8>) -> Bool {
    var counted = 0
    var run = 1
    for index in 1..<max(1, text.count) {
      let isNext =
        ByteClass.isAlphanumeric(text[index])
        && ByteClass.lowercased(text[index]) == ByteClass.lowercased(text[index - 1]) &+ 1
      run = isNext ? run + 1 : 1
      if run == 3 { counted += 3 } else if run > 3 { counted += 1 }
    }
    return counted * 2 >= text.count && counted > 0
  }

  /// Whether a text is something a person typed along: one byte repeated, few different bytes, an
  /// alphabet, a short piece again and again.
  static func isPattern(_ body: Span<UInt8>) -> Bool {
    let count = body.count
    guard count >= 8 else { return false }
    var same = 1
    var rising = 1
    var falling = 1
    var pairs = 0
    for index in 1..<count {
      let step = Int(body[index]) - Int(body[index - 1])
      let wraps = body[index - 1] == UInt8(ascii: "9") && body[index] == UInt8(ascii: "0")
      same = step == 0 ? same + 1 : 1
      if step == 0 { pairs += 1 }
      rising = step == 1 || wraps ? rising + 1 : 1
      falling = step == -1 ? falling + 1 : 1
      // Zero bytes are common in binary formats, and are a run of A in base64.
      if same >= (body[index] == UInt8(ascii: "A") ? 14 : 7) { return true }
      if rising >= 8 || falling >= 8 { return true }
    }
    // Most bytes are the same as the one in front: `aaaabbbbccccdddd`.
    if pairs * 8 >= count * 5 { return true }
    return isPeriodic(body) || hasFewBytes(body) || isAlphabet(body) || countsBytes(body)
      || TypedAlong.isOne(body)
  }

  /// Whether thirty bytes or more are all different, as in the alphabet of an encoding.
  private static func isAlphabet(_ body: Span<UInt8>) -> Bool {
    guard body.count >= 30 else { return false }
    let kinds = kinds(body)
    return kinds == body.count
  }

  /// Whether the bytes that hexadecimal digits stand for mostly follow each other: `000102…`.
  private static func countsBytes(_ body: Span<UInt8>) -> Bool {
    guard body.count >= 16, body.count % 2 == 0 else { return false }
    var steps = 0
    var last: UInt8?
    for index in stride(from: 0, to: body.count, by: 2) {
      guard ByteClass.isHex(body[index]), ByteClass.isHex(body[index + 1]) else { return false }
      let byte =
        ByteClass.hexadecimalValue(body[index]) << 4
        | ByteClass.hexadecimalValue(body[index + 1])
      if let last, byte == last &+ 1 || byte == last &- 1 || byte == last &+ 0x11 { steps += 1 }
      last = byte
    }
    return steps * 8 >= body.count * 3
  }

  private static func isPeriodic(_ body: Span<UInt8>) -> Bool {
    for period in 1...10 where body.count >= 2 * period + 4 {
      var index = period
      while index < body.count, body[index] == body[index - period] { index += 1 }
      if index == body.count { return true }
    }
    return false
  }

  /// Whether sixteen bytes or more are made of at most five different ones.
  private static func hasFewBytes(_ body: Span<UInt8>) -> Bool {
    body.count >= 16 && kinds(body) <= 5
  }

  /// How many different bytes there are, of those below 128.
  private static func kinds(_ body: Span<UInt8>) -> Int {
    var low: UInt64 = 0
    var high: UInt64 = 0
    for index in 0..<body.count {
      let byte = body[index]
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }
    return low.nonzeroBitCount + high.nonzeroBitCount
  }

  /// Whether one of the words of a list separated by `|` occurs, in any case.
  static func contains(_ text: Span<UInt8>, anyOf list: StaticString) -> Bool {
    let total = list.utf8CodeUnitCount
    guard total > 0 else { return false }
    let pairs = PairSet(text)
    return list.withUTF8Buffer { letters in
      var start = 0
      while start < total {
        let end = unsafe BarSearch.next(letters, from: start)
        let word = unsafe UnsafeBufferPointer(rebasing: letters[start..<end])
        if unsafe pairs.mayHold(word), unsafe occurs(word, in: text) { return true }
        start = end + 1
      }
      return false
    }
  }

  /// Whether a word occurs, in any case.
  static func occurs(_ word: UnsafeBufferPointer<UInt8>, in text: Span<UInt8>) -> Bool {
    guard !word.isEmpty, word.count <= text.count else { return false }
    let first = unsafe word[0]
    for start in 0...text.count - word.count where ByteClass.lowercased(text[start]) == first {
      var length = 1
      while length < word.count,
        unsafe ByteClass.lowercased(text[start + length]) == ByteClass.lowercased(word[length])
      {
        length += 1
      }
      if length == word.count { return true }
    }
    return false
  }
}
