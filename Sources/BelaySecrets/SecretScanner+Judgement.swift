import BelayModel

extension SecretScanner {
  /// How many bytes one search covers beyond the first hit, so that many hits close together cost
  /// one search.
  private static var searchedAhead: Int { 4096 }

  /// How far around a keyword of a policy's own rule a match is looked for.
  private static var customReach: Int { 1024 }

  /// Judges one keyword: boundaries, pattern, placeholder, structure, entropy.
  mutating func judge(
    _ hit: KeywordHit, _ index: borrowing KeywordIndex, _ text: UnsafeBufferPointer<UInt8>,
    _ state: inout ScanState
  ) {
    let keyword = index.keywords[Int(hit.keyword)]
    guard !keyword.rule.isCustom else {
      unsafe judgeCustom(keyword.rule, hit, text, &state)
      return
    }
    let rules = RuleCatalog.group(Int(keyword.rule.group))
    let place = Int(keyword.rule.index)
    let length = Int(keyword.length)
    let span = unsafe Span(_unsafeElements: text)
    // A rule is large: it is copied only when its pattern is worth trying.
    switch rules[place].form {
    case .token:
      let boundary = rules[place].boundary
      guard unsafe rules[place].caseless || index.isExact(hit, in: text),
        TokenBoundary.isStart(hit.start, of: boundary, in: span)
      else { return }
      let before = state.candidates.count
      if boundary == .none || TokenBoundary.goesOn(hit.start + length, in: span) {
        unsafe matchOnce(
          rules[place], keyword.rule, at: hit.start, keywordLength: length, text, &state)
      }
      if state.candidates.count == before { judgePieces(hit.start, span, &state) }
    case .address:
      // Most addresses name no user: not worth a call of the pattern.
      guard TokenBoundary.holdsPassword(hit.start + length, in: span) else { return }
      unsafe matchOnce(
        rules[place], keyword.rule, at: hit.start, keywordLength: length, text, &state)
    case .following:
      let option = rules[place].option
      guard
        option.utf8CodeUnitCount == 0
          || OptionSearch.holds(
            span, from: hit.start + length - 1,
            to: min(text.count, hit.start + length + Int(rules[place].reach)), option)
      else { return }
      unsafe matchOnce(
        rules[place], keyword.rule, at: hit.start, keywordLength: length, text, &state)
    case .assigned:
      unsafe matchOnce(
        rules[place], keyword.rule, at: hit.start + length, keywordLength: 0, text, &state)
    case .nearby, .credited:
      unsafe judgeNearby(rules[place], keyword.rule, hit.start, length, text, &state)
    case .generic: unsafe judgeGeneric(keyword.rule.group, hit.start, text, &state)
    case .table: judgeTable(rules[place], keyword.rule, hit.start, span, &state)
    case .encoded: unsafe judgeEscaped(EncodingMarks.form(place), hit.start, text, &state)
    case .run: return
    case .search:
      let reach = Int(rules[place].reach)
      guard
        !state.isCovered(keyword.rule, hit.start, until: hit.start + max(reach, Self.searchedAhead))
      else { return }
      let start = max(0, hit.start - Int(rules[place].leading))
      let end = min(text.count, hit.start + max(reach, Self.searchedAhead) + reach)
      unsafe matchAll(keyword.rule, rules[place], in: start..<end, text, &state)
    }
  }

  private mutating func judgeCustom(
    _ rule: RuleReference, _ hit: KeywordHit, _ text: UnsafeBufferPointer<UInt8>,
    _ state: inout ScanState
  ) {
    let ahead = hit.start + Self.searchedAhead
    guard !state.isCovered(rule, hit.start, until: ahead) else { return }
    let start = max(0, hit.start - Self.customReach)
    let end = min(text.count, ahead + Self.customReach)
    unsafe matchAll(rule, nil, in: start..<end, text, &state)
  }

  /// The number of the rule's compiled pattern; a pattern that does not compile is reported as
  /// undecided.
  private mutating func pattern(
    _ reference: RuleReference, _ rule: SecretRule?, _ state: inout ScanState
  ) -> Int? {
    let limits = limits
    let custom = custom
    let number = patterns.index(of: reference) { () throws(SecretsError) -> Pattern in
      if let rule { return try RulePattern.compile(rule, limits: limits) }
      return try RulePattern.compile(
        custom: custom[Int(reference.index)].pattern, limits: limits)
    }
    if number == nil { state.markUndecided(reference) }
    return number
  }

  /// Matches a pattern that must begin at one place.
  mutating func matchOnce(
    _ rule: SecretRule, _ reference: RuleReference, at start: Int, keywordLength: Int,
    _ text: UnsafeBufferPointer<UInt8>, _ state: inout ScanState
  ) {
    guard let pattern = pattern(reference, rule, &state) else { return }
    // Sixteen bytes in front are enough for what patterns look back at.
    let windowStart = max(0, start - 16)
    let windowEnd = min(text.count, start + keywordLength + Int(rule.reach))
    let window = unsafe UnsafeBufferPointer(rebasing: text[windowStart..<windowEnd])
    let match = unsafe patterns.match(
      pattern, window, from: start - windowStart, cutBefore: windowStart > 0,
      cutAfter: windowEnd < text.count)
    switch match {
    case .none: return
    case .undecided: state.markUndecided(reference)
    case .found(_, let secret):
      let range = secret.lowerBound + windowStart..<secret.upperBound + windowStart
      let prefix = range.lowerBound == start ? keywordLength : 0
      unsafe accept(rule, reference, range, prefix: prefix, text, &state)
    }
  }

  /// Finds all matches of a pattern in a window.
  private mutating func matchAll(
    _ reference: RuleReference, _ rule: SecretRule?, in range: Range<Int>,
    _ text: UnsafeBufferPointer<UInt8>, _ state: inout ScanState
  ) {
    guard let pattern = pattern(reference, rule, &state) else { return }
    let window = unsafe UnsafeBufferPointer(rebasing: text[range])
    var position = 0
    while position < window.count {
      let match = unsafe patterns.match(
        pattern, window, from: position, cutBefore: range.lowerBound > 0,
        cutAfter: range.upperBound < text.count)
      switch match {
      case .none: return
      case .undecided:
        state.markUndecided(reference)
        return
      case .found(let whole, let secret):
        position = max(position + 1, whole.upperBound)
        let found = secret.lowerBound + range.lowerBound..<secret.upperBound + range.lowerBound
        if let rule {
          unsafe accept(rule, reference, found, prefix: 0, text, &state)
        } else if !found.isEmpty {
          state.candidates.append(
            ScanState.Candidate(
              rule: reference, range: found, verification: .none,
              severity: custom[Int(reference.index)].severity, specificity: 6,
              preview: SecretPreview.text(length: found.count)))
        }
      }
    }
  }

  /// Takes a match for a secret if it is no placeholder, stands alone, and its checksum, structure
  /// and entropy agree.
  private func accept(
    _ rule: SecretRule, _ reference: RuleReference, _ range: Range<Int>, prefix: Int,
    _ text: UnsafeBufferPointer<UInt8>, _ state: inout ScanState
  ) {
    let span = unsafe Span(_unsafeElements: text)
    guard !range.isEmpty, TokenBoundary.isEnd(range.upperBound, of: rule.boundary, in: span),
      rule.form != .search || TokenBoundary.isStart(range.lowerBound, of: rule.boundary, in: span)
    else { return }
    let secret = span.extracting(range)
    guard !rule.validator.judgesPlaceholders || !Placeholder.isDummy(secret, prefix: prefix, rule)
    else {
      if rule.isDistinctive { state.refused.append(range) }
      return
    }
    guard let judgement = rule.validator.judge(span, range) else {
      if rule.isDistinctive { state.refused.append(range) }
      if showsInvalid, rule.validator.hasChecksum {
        state.candidates.append(
          ScanState.Candidate(
            rule: reference, range: range, verification: .invalid, severity: .low,
            specificity: rule.specificity,
            preview: SecretPreview.text(secret, prefix: prefix)))
      }
      return
    }
    if judgement.verification == .none,
      Elision.cuts(range, of: span) || PublicValue.isSnake(secret) || Self.isDigest(range, in: span)
        || Self.isCalledDigest(range, in: span)
    {
      return
    }
    if rule.minimumEntropy > 0 {
      let body = secret.extracting(min(prefix, secret.count)..<secret.count)
      if Entropy.bitsPerByte(body) * 10 < Double(rule.minimumEntropy) { return }
    }
    state.candidates.append(
      ScanState.Candidate(
        rule: reference, range: judgement.range, verification: judgement.verification,
        severity: rule.severity, specificity: rule.specificity,
        preview: SecretPreview.text(
          span.extracting(judgement.range),
          prefix: judgement.range.lowerBound == range.lowerBound ? prefix : 0)))
  }
}
