import BelayModel

extension SecretScanner {
  /// How many bytes behind the name of a service its secret is looked for.
  private static var nearbyBytes: Int { 200 }

  /// How many line ends may lie between.
  private static var nearbyLines: Int { 4 }

  /// The shortest secret that is recognised by a name nearby.
  private static var nearbyLength: Int { 16 }

  /// Tries a pattern at every run of token letters that follows the name of its service.
  mutating func judgeNearby(
    _ rule: SecretRule, _ reference: RuleReference, _ start: Int, _ length: Int,
    _ text: UnsafeBufferPointer<UInt8>, _ state: inout ScanState
  ) {
    let span = unsafe Span(_unsafeElements: text)
    if rule.form == .credited, let header = Self.header(before: start, in: span),
      Self.isCredited(header, by: start, in: span)
    {
      let before = state.candidates.count
      unsafe matchOnce(rule, reference, at: header, keywordLength: 0, text, &state)
      if state.candidates.count > before { return }
    }
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

  /// Where the value of a header begins that stands in front of the address of the service:
  /// `-H 'Key: …' https://api.service/…`.
  private static func header(before service: Int, in text: Span<UInt8>) -> Int? {
    var address = service
    while address > 0, service - address < 80, text[address - 1] > 0x20,
      !ByteClass.isQuote(text[address - 1])
    {
      address -= 1
    }
    guard address + 3 < service, text[address] == UInt8(ascii: "h"),
      text[address + 1] == UInt8(ascii: "t"), text[address + 2] == UInt8(ascii: "t"),
      text[address + 3] == UInt8(ascii: "p")
    else { return nil }
    var end = address
    while end > 0, address - end < 24,
      text[end - 1] <= 0x20 || text[end - 1] == UInt8(ascii: "\\")
        || ByteClass.isQuote(text[end - 1])
    {
      end -= 1
    }
    guard end < address, ByteClass.isQuote(text[end]) else { return nil }
    var start = end
    while start > 0, end - start < nearbyBytes, RunSearch.isRunByte(text[start - 1]) { start -= 1 }
    return end - start >= nearbyLength ? start : nil
  }

  /// Whether a token may begin with this byte.
  private static func mayBegin(_ position: Int, in text: Span<UInt8>) -> Bool {
    if ByteClass.isAlphanumeric(text[position]) { return true }
    guard RunSearch.isRunByte(text[position]), position > 0 else { return false }
    return !RunSearch.isRunByte(text[position - 1])
  }

  /// Whether the value at `start` is assigned to the name of a credential, or to a name that holds
  /// the service's.
  private static func isCredited(_ start: Int, by service: Int, in text: Span<UInt8>) -> Bool {
    guard let name = AssignedName.before(start, in: text, from: max(0, start - nearbyBytes)) else {
      return false
    }
    if name.link == .scheme { return true }
    if isPath(name, in: text) { return false }
    switch CredentialName.kind(text.extracting(name.range)) {
    case .harmless: return false
    case .none:
      guard name.range.contains(service) else { return false }
      return name.link == .sign
        || name.link == .space && text[name.range.upperBound] == UInt8(ascii: "(")
    case .weak, .key, .password: return true
    }
  }
}
