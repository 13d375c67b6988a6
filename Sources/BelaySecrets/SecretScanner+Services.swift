import BelayModel

extension SecretScanner {
  /// How far in front of a value the name of its service is looked for.
  private static var serviceReach: Int { 160 }

  /// How many line ends may lie between.
  private static var serviceLines: Int { 3 }

  /// The longest run that may be a key.
  private static var longestKey: Int { 128 }

  /// Judges a long run of letters that is assigned to a name which says little: it is a key where
  /// the name or the words in front name a service, or where the name is that of some key.
  mutating func judgeAssigned(
    _ run: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ state: inout ScanState
  ) {
    let span = unsafe Span(_unsafeElements: text)
    guard run.count <= Self.longestKey, Self.mayBeginValue(span, run.lowerBound),
      Self.endsValue(span, run.upperBound),
      !Self.isJudged(run, state)
    else { return }
    let value = span.extracting(run)
    guard Self.hasDigit(value) else { return }
    let shape = ValueShape(value)
    // Whether it is random is asked of what has a name: it takes ten times as long.
    guard shape.letters > 1, shape.longestPiece >= 12 || shape.isUUID || shape.isMixed(value),
      let name = AssignedName.before(run.lowerBound, in: span, from: max(0, run.lowerBound - 120)),
      name.link != .block, Opaque.isRandom(value)
    else { return }
    let written = span.extracting(name.range)
    let kind = Self.kind(of: name, in: span)
    guard kind != .harmless, Self.isJoined(name, kind, run, span),
      let framed = AssignedValue.read(span, at: run.lowerBound), framed.range == run,
      !framed.isFramed || !Self.isKey(run, in: span)
    else { return }
    var verdict = CredentialValue.judge(value, kind, isFramed: framed.isFramed, name: written)
    if verdict == .none, isOfService(name, kind, run, span) {
      verdict = CredentialValue.judge(value, .key, isFramed: true, name: written)
      // Palettes of colours are as long as they like.
      if verdict == .hexadecimal, value.count % 8 != 0 || value.count > 96 { return }
    }
    guard verdict != .none, !Self.isExcused(verdict, name, kind, framed, in: span) else { return }
    append(verdict, RuleCatalog.genericGroup, run, span, &state)
  }

  /// Whether a name is joined to the run behind it by a sign; what is plainly a key's also by the comma of
  /// a call, or as two words of prose.
  private static func isJoined(
    _ name: AssignedName, _ kind: CredentialName.Kind, _ run: Range<Int>, _ text: Span<UInt8>
  ) -> Bool {
    if name.link == .sign { return true }
    guard kind == .key || kind == .weak && isConstant(text.extracting(name.range)) else {
      return false
    }
    if name.link == .argument {
      return text[run.lowerBound - 1] != 0x20
        && (isFirst(name.range.lowerBound, run.lowerBound, in: text)
          || isConstant(text.extracting(name.range)))
    }
    return name.range.upperBound + 1 == run.lowerBound
      && CredentialName.kind(text.extracting(name.range)) == .weak
  }

  /// Whether a name is that of a variable of the environment, as in `Map.of("A", "…", "API_KEY", "…")`.
  private static func isConstant(_ name: Span<UInt8>) -> Bool {
    for index in 0..<name.count where ByteClass.isLetter(name[index]) && name[index] & 0x20 != 0 {
      return false
    }
    return CredentialName.isCompound(name)
  }

  /// Whether a run holds a digit, as the names that most runs are do not.
  private static func hasDigit(_ value: Span<UInt8>) -> Bool {
    for index in 0..<value.count where ByteClass.isDigit(value[index]) { return true }
    return false
  }

  /// Whether a format is known for what stands there, which then needs no name.
  ///
  /// Only where that is quickly told; overlaps are settled in the end anyway.
  private static func isJudged(_ run: Range<Int>, _ state: ScanState) -> Bool {
    guard state.candidates.count + state.refused.count < 64 else { return false }
    return state.candidates.contains { $0.range.overlaps(run) }
      || state.refused.contains { $0.overlaps(run) }
  }

  /// Whether a name, or the words in front of one that is a key's, name a service.
  private func isOfService(
    _ name: AssignedName, _ kind: CredentialName.Kind, _ run: Range<Int>, _ text: Span<UInt8>
  ) -> Bool {
    if ServiceNames.occur(in: text.extracting(name.range)) { return true }
    guard kind == .weak else { return false }
    return ServiceNames.occur(in: text.extracting(Self.before(name.range.lowerBound, in: text)))
      || Self.address(behind: run.upperBound, in: text).map {
        ServiceNames.occur(in: text.extracting($0))
      } == true
  }

  /// The address that the header of a request, which ends at `end`, is sent to: `-H 'Key: …' https://…`.
  private static func address(behind end: Int, in text: Span<UInt8>) -> Range<Int>? {
    var at = end
    guard at < text.count, ByteClass.isQuote(text[at]) else { return nil }
    at += 1
    while at < text.count, at - end < 40,
      text[at] <= 0x20 || text[at] == UInt8(ascii: "\\")
        || ByteClass.isQuote(text[at])
    {
      at += 1
    }
    guard at + 8 < text.count, text[at] == UInt8(ascii: "h"), text[at + 1] == UInt8(ascii: "t"),
      text[at + 2] == UInt8(ascii: "t"), text[at + 3] == UInt8(ascii: "p")
    else { return nil }
    var last = at
    while last < text.count, last - at < 80, text[last] > 0x20 { last += 1 }
    return at..<last
  }

  /// Whether nothing of the value follows a run.
  private static func endsValue(_ text: Span<UInt8>, _ end: Int) -> Bool {
    guard end < text.count else { return true }
    switch text[end] {
    case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"),
      UInt8(ascii: "}"):
      return true
    default: return false
    }
  }

  /// The few lines in front of a place.
  private static func before(_ end: Int, in text: Span<UInt8>) -> Range<Int> {
    var start = end
    var lines = 0
    while start > 0, end - start < serviceReach {
      if text[start - 1] == 0x0A {
        lines += 1
        if lines > serviceLines { break }
      }
      start -= 1
    }
    return start..<end
  }
}
