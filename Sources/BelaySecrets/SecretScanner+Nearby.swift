import BelayModel

extension SecretScanner {
  /// How many bytes behind the name of a service its secret is looked for.
  private static var nearbyBytes: Int { 200 }

  /// How many line ends may lie between.
  private static var nearbyLines: Int { 4 }

  /// The shortest secret that is recognised by a name nearby.
  private static var nearbyLength: Int { 16 }

  /// Tries a pattern at the runs of token letters that follow the name of its service or, if none is a secret,
  /// stand in front of it in the same line.
  mutating func judgeNearby(
    _ rule: SecretRule, _ reference: RuleReference, _ start: Int, _ length: Int,
    _ text: UnsafeBufferPointer<UInt8>, _ state: inout ScanState
  ) {
    let before = state.candidates.count
    unsafe judgeBehind(rule, reference, start, length, text, &state)
    if state.candidates.count == before {
      unsafe judgeInFront(rule, reference, start, text, &state)
    }
  }

  /// Tries a pattern at every run of token letters that follows the name of its service.
  private mutating func judgeBehind(
    _ rule: SecretRule, _ reference: RuleReference, _ start: Int, _ length: Int,
    _ text: UnsafeBufferPointer<UInt8>, _ state: inout ScanState
  ) {
    let span = unsafe Span(_unsafeElements: text)
    var position = start + length
    let end = min(text.count, position + Self.nearbyBytes)
    var lines = 0
    while position < end {
      if span[position] == 0x0A {
        lines += 1
        if lines > Self.nearbyLines { return }
      }
      guard Self.mayBegin(position, in: span),
        TokenBoundary.isStart(position, of: rule.boundary, in: span)
      else {
        position += 1
        continue
      }
      if LiteralSeam.isEnd(span[position - 1]) { judgePieces(position, span, &state) }
      guard TokenBoundary.goesOn(position, in: span, for: Self.nearbyLength) else {
        position += 1
        continue
      }
      if rule.form == .nearby || Self.isCredited(position, by: start, in: span) {
        let before = state.candidates.count
        unsafe matchOnce(rule, reference, at: position, keywordLength: 0, text, &state)
        if state.candidates.count > before { return }
      }
      position += 1
    }
  }

  /// Tries a pattern at the runs of token letters in front of the name of the service, in the same line: what an
  /// address or a comment behind them tells of.
  private mutating func judgeInFront(
    _ rule: SecretRule, _ reference: RuleReference, _ service: Int,
    _ text: UnsafeBufferPointer<UInt8>, _ state: inout ScanState
  ) {
    // An identifier with a secret says nothing of what stands in front of it.
    if case .amazonSecret = rule.validator { return }
    let span = unsafe Span(_unsafeElements: text)
    let before = state.candidates.count
    var position = Self.lineStart(service, in: span)
    while position < service {
      guard Self.mayBegin(position, in: span),
        TokenBoundary.isStart(position, of: rule.boundary, in: span),
        TokenBoundary.goesOn(position, in: span, for: Self.nearbyLength)
      else {
        position += 1
        continue
      }
      var end = position
      while end < service, RunSearch.isRunByte(span[end]) { end += 1 }
      if rule.form == .nearby || Self.isCredited(position, by: service, in: span)
        || Self.isExplained(position, end, service, in: span)
      {
        unsafe matchOnce(rule, reference, at: position, keywordLength: 0, text, &state)
        if state.candidates.count > before { return }
      }
      position += 1
    }
  }

  /// Where the line begins that holds a place; a line that ends in `\` goes on in the next.
  private static func lineStart(_ position: Int, in text: Span<UInt8>) -> Int {
    var start = position
    while start > 0, position - start < nearbyBytes {
      if text[start - 1] == 0x0A, start < 2 || text[start - 2] != UInt8(ascii: "\\") { break }
      start -= 1
    }
    return start
  }

  /// Whether a text is the only argument of a call, and the comment behind says that it is a credential:
  /// `connect("…")  # Service token`.
  private static func isExplained(
    _ start: Int, _ end: Int, _ service: Int, in text: Span<UInt8>
  ) -> Bool {
    guard start > 1, end + 1 < service, ByteClass.isQuote(text[start - 1]),
      text[start - 2] == UInt8(ascii: "("), text[end] == text[start - 1],
      text[end + 1] == UInt8(ascii: ")")
    else { return false }
    var at = end + 2
    while at < service, text[at] == 0x20 || text[at] == UInt8(ascii: ";") { at += 1 }
    guard at < service,
      text[at] == UInt8(ascii: "#") || text[at] == UInt8(ascii: "/")
        || text[at] == UInt8(ascii: "-")
    else { return false }
    var last = at
    while last < text.count, last - at < 80, text[last] != 0x0A { last += 1 }
    return Placeholder.contains(
      text.extracting(at..<last), anyOf: "key|token|secret|passw|credential")
  }

  /// Whether a token may begin with this byte.
  private static func mayBegin(_ position: Int, in text: Span<UInt8>) -> Bool {
    if ByteClass.isAlphanumeric(text[position]) { return true }
    guard RunSearch.isRunByte(text[position]), position > 0 else { return false }
    return !RunSearch.isRunByte(text[position - 1])
  }

  /// Whether a value of hexadecimal digits is one of a list of checksums.
  private static func isOfList(_ name: AssignedName, _ start: Int, in text: Span<UInt8>) -> Bool {
    var end = start
    while end < text.count, ByteClass.isHex(text[end]) { end += 1 }
    guard end - start >= 32 else { return false }
    let word = text.extracting(name.range)
    return isInChecksums(name.range, in: text)
      || isListed(word, CredentialName.kind(word), start..<end, in: text)
  }

  /// Whether a value is an identifier or a digest, and its name that of a thing.
  private static func isOfThing(_ name: AssignedName, _ start: Int, in text: Span<UInt8>) -> Bool {
    var end = start
    while end < text.count, ByteClass.isHex(text[end]) || text[end] == UInt8(ascii: "-") {
      end += 1
    }
    return end - start >= 16 && ThingNames.end(text.extracting(name.range))
  }

  /// What a name says; Auth0's own name says nothing.
  private static func kindBesidesService(_ name: Span<UInt8>) -> CredentialName.Kind {
    if name.count >= 5, WordList.holds("|auth0|", name.extracting(0..<5)) {
      return CredentialName.kind(name.extracting(5..<name.count))
    }
    return CredentialName.kind(name)
  }

  /// Whether the value at `start` is assigned to the name of a credential, or to a name that holds
  /// the service's.
  private static func isCredited(_ start: Int, by service: Int, in text: Span<UInt8>) -> Bool {
    guard let name = AssignedName.before(start, in: text, from: max(0, start - nearbyBytes)) else {
      return false
    }
    if name.link == .scheme { return true }
    if isOfList(name, start, in: text) || isVersion(of: name, in: text)
      || kind(of: name, in: text) == .harmless
    {
      return false
    }
    if isOfThing(name, start, in: text) { return false }
    // `…,service.token.revoked,…` is a line of a table.
    if name.link == .argument, text[start - 1] == UInt8(ascii: ","),
      text[name.range.upperBound] == UInt8(ascii: ","),
      !CredentialName.endsInSecret(text.extracting(name.range))
    {
      return false
    }
    switch Self.kindBesidesService(text.extracting(name.range)) {
    case .harmless: return false
    case .none:
      guard name.range.contains(service) else { return false }
      return name.link == .sign
        || name.link == .space && text[name.range.upperBound] == UInt8(ascii: "(")
    case .weak, .key, .password: return true
    }
  }
}
