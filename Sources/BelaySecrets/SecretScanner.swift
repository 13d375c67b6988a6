package import BelayModel

/// Finds secrets in bytes: the built-in formats and those of a policy, in one pass.
///
/// A scanner keeps its keyword table and compiled patterns, so use one for all texts of an event
/// or a thread. The same text gives the same findings, whatever was scanned before.
package struct SecretScanner: ~Copyable {
  let custom: [SecretPatternRule]
  let hasBuiltIn: Bool
  let limits: PatternLimits
  /// Whether tokens with a wrong checksum are reported too.
  private(set) var showsInvalid = false
  let patterns = PatternCache()
  private var smallIndex: KeywordIndex?
  private var largeIndex: KeywordIndex?

  /// Texts of at least this many bytes are searched with the table for large inputs, which costs
  /// more to build than searching a smaller text.
  static var largeText: Int { 1 << 16 }

  /// A scanner for all built-in formats and a policy's own.
  ///
  /// `forManyTexts`: the table for large inputs is made at once and serves texts of every size.
  /// `showsInvalid`: tokens whose checksum is wrong are findings too.
  package init(
    custom: [SecretPatternRule] = [], hasBuiltIn: Bool = true, forManyTexts: Bool = false,
    showsInvalid: Bool = false
  ) {
    self.init(custom: custom, hasBuiltIn: hasBuiltIn, limits: PatternLimits())
    self.showsInvalid = showsInvalid
    if forManyTexts {
      largeIndex = makeIndex(stride: 2)
      smallIndex = largeIndex
    }
  }

  init(
    custom: [SecretPatternRule], hasBuiltIn: Bool, limits: PatternLimits
  ) {
    self.custom = custom
    self.hasBuiltIn = hasBuiltIn
    self.limits = limits
  }

  /// Finds the secrets in a range of an array; nothing outside the range is looked at.
  @export(interface)
  package mutating func scan(_ bytes: [UInt8], in range: Range<Int>) -> SecretScanResult {
    let range = range.clamped(to: 0..<bytes.count)
    var judgement = ScanState()
    unsafe bytes.withUnsafeBufferPointer { whole in
      let text = unsafe UnsafeBufferPointer(rebasing: whole[range])
      if let wide = unsafe WideText.detect(text) {
        unsafe judgeWide(wide, text, &judgement)
      } else {
        unsafe gather(text, &judgement)
      }
    }
    if judgement.candidates.isEmpty && judgement.undecided.isEmpty { return SecretScanResult() }
    return result(of: judgement, offset: range.lowerBound)
  }

  /// Gathers what one text holds.
  mutating func gather(_ text: UnsafeBufferPointer<UInt8>, _ state: inout ScanState) {
    let index = index(for: text.count)
    var hits: [KeywordHit] = []
    var position = 0
    while position < text.count {
      position = unsafe index.search(text, from: position, into: &hits)
      for hit in hits { unsafe judge(hit, index, text, &state) }
      hits.removeAll(keepingCapacity: true)
    }
    if hasBuiltIn { unsafe judgeRuns(text, &state) }
  }

  /// The keyword table for a text of that size.
  mutating func index(for count: Int) -> KeywordIndex {
    if count >= Self.largeText {
      if let largeIndex { return largeIndex }
      let index = makeIndex(stride: 2)
      largeIndex = index
      return index
    }
    if let smallIndex { return smallIndex }
    let index = makeIndex(stride: 1)
    smallIndex = index
    return index
  }

  /// A keyword table over all rules of the scanner.
  ///
  /// That of the built-in rules lies ready in the executable: building it would cost more than
  /// the rest of a hook's scan.
  func makeIndex(stride: Int) -> KeywordIndex {
    var index = hasBuiltIn ? KeywordTable.index(stride: stride) : KeywordIndex(stride: stride)
    for place in custom.indices {
      for keyword in custom[place].keywords { index.add(custom: keyword, rule: place) }
    }
    return index
  }
}
