extension SecretScanner {
  /// How many encodings may lie in each other.
  private static var depth: Int { 3 }

  /// How far around an escape the text is decoded.
  private static var escapeReach: Int { 2048 }

  /// Judges the text that a long run of letters encodes.
  mutating func judgeEncoded(
    _ run: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ state: inout ScanState
  ) {
    guard state.depth < Self.depth, run.lowerBound >= state.decodedUntil else { return }
    var isHexadecimal = true
    for index in run where unsafe !ByteClass.isHex(text[index]) {
      isHexadecimal = false
      break
    }
    let decoded =
      isHexadecimal
      ? unsafe EscapeDecoding.decodeHexadecimal(text, run)
      : unsafe Base64Decoding.decode(text, run)
    guard let decoded else { return }
    state.decodedUntil = decoded.original(0..<decoded.bytes.count).upperBound
    judge(decoded, &state)
  }

  /// Judges the text around an escape sequence that was found at `start`.
  mutating func judgeEscaped(
    _ form: EncodedForm, _ start: Int, _ text: UnsafeBufferPointer<UInt8>, _ state: inout ScanState
  ) {
    guard state.depth < Self.depth, start >= state.escapedUntil else { return }
    var lower = start
    let least = max(0, start - Self.escapeReach)
    while lower > least, unsafe !Self.ends(text[lower - 1], form) { lower -= 1 }
    var upper = start
    let most = min(text.count, start + Self.escapeReach)
    while upper < most, unsafe !Self.ends(text[upper], form) { upper += 1 }
    state.escapedUntil = upper
    guard upper - lower >= 12 else { return }
    judge(unsafe EscapeDecoding.decode(text, lower..<upper, form), &state)
  }

  /// Judges a text that is written in pieces, of which the one at `start` ends at `end`, as one.
  ///
  /// Whether there were more pieces.
  @discardableResult
  mutating func judgeJoined(
    _ start: Int, _ end: Int, _ text: Span<UInt8>, _ state: inout ScanState
  ) -> Bool {
    guard state.depth < Self.depth, end >= state.joinedUntil, end < text.count,
      LiteralSeam.isEnd(text[end]), let joined = LiteralSeam.join(text, from: start, end: end)
    else { return false }
    state.joinedUntil = joined.end
    judge(joined.text, &state)
    return true
  }

  /// Judges a token whose first piece begins at `start`, if it is written in pieces.
  mutating func judgePieces(
    _ start: Int, _ text: Span<UInt8>, _ state: inout ScanState
  ) {
    var end = start
    while end < text.count, end - start < 300,
      RunSearch.isRunByte(text[end]) || text[end] == UInt8(ascii: ".")
    {
      end += 1
    }
    judgeJoined(start, end, text, &state)
  }

  /// Whether a byte ends what is decoded together: the line, or for addresses the word.
  private static func ends(_ byte: UInt8, _ form: EncodedForm) -> Bool {
    switch form {
    case .percent:
      byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<")
        || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
    default: byte == 0x0A
    }
  }

  /// Judges decoded text, and takes its findings over at the places they came from.
  mutating func judge(_ decoded: DecodedText, _ state: inout ScanState) {
    guard state.budget >= decoded.bytes.count else { return }
    state.budget -= decoded.bytes.count
    var inner = ScanState()
    inner.depth = state.depth + 1
    inner.budget = state.budget
    unsafe decoded.bytes.withUnsafeBufferPointer { unsafe gather($0, &inner) }
    state.budget = inner.budget
    for candidate in inner.candidates {
      state.candidates.append(candidate.moved(to: decoded.original(candidate.range)))
    }
    for range in inner.refused { state.refused.append(decoded.original(range)) }
    for rule in inner.undecided { state.markUndecided(rule) }
  }

  /// Judges UTF-16 text.
  mutating func judgeWide(
    _ wide: WideText, _ text: UnsafeBufferPointer<UInt8>, _ state: inout ScanState
  ) {
    var inner = ScanState()
    inner.depth = state.depth
    inner.budget = state.budget
    let narrowed = unsafe wide.narrowed(text)
    unsafe narrowed.withUnsafeBufferPointer { unsafe gather($0, &inner) }
    for candidate in inner.candidates {
      state.candidates.append(candidate.moved(to: wide.original(candidate.range)))
    }
    for range in inner.refused { state.refused.append(wide.original(range)) }
    for rule in inner.undecided { state.markUndecided(rule) }
  }
}
