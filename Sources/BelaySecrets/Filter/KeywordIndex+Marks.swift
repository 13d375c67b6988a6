extension KeywordIndex {
  /// Sets the bits of all entries.
  mutating func markEntries() {
    for number in 1..<entries.count { mark(entries[number]) }
  }

  /// Sets the bits of the windows by which an entry is found.
  mutating func mark(_ entry: Entry) {
    let keyword = keywords[Int(entry.keyword)]
    switch keyword.length {
    case 3: markThree(entry.window, goesOn: Self.beginsToken(keyword))
    case 4: markFour(entry.window, goesOn: Self.beginsToken(keyword))
    default: mark(entry.window)
    }
  }

  /// Whether a secret begins with the keyword, so that what tokens are made of stands behind it.
  static func beginsToken(_ keyword: Keyword) -> Bool {
    let rule = keyword.rule
    guard !rule.isCustom, Int(rule.group) < RuleCatalog.groupCount else { return false }
    let rules = RuleCatalog.group(Int(rule.group))
    return rules.span[Int(rule.index)].form == .token
  }

  private mutating func markThree(_ window: UInt32, goesOn: Bool) {
    if goesOn { markContinued(window) } else { markAll(window) }
    guard stride == 2 else { return }
    markTriple(window)
    // The window in front holds the byte before and the keyword.
    var byte: UInt32 = 0x20
    while byte < 0x100 {
      if byte & 0x20 != 0 { mark(window << 8 | byte) }
      byte += 1
    }
  }

  private mutating func markFour(_ window: UInt32, goesOn: Bool) {
    mark(window)
    // The window behind the first byte holds the other three and the byte that follows.
    guard stride == 2 else { return }
    if goesOn { markContinued(window >> 8) } else { markAll(window >> 8) }
    markTriple(window >> 8)
  }

  /// Sets the bits of all windows that begin with three folded bytes.
  private mutating func markAll(_ head: UInt32) {
    var byte: UInt32 = 0x20
    while byte < 0x100 {
      if byte & 0x20 != 0 { mark(head | byte << 24) }
      byte += 1
    }
  }

  /// Sets the bits of those that end in what tokens are made of: a letter, a digit, `-`, `_`, `.` or `/`.
  private mutating func markContinued(_ head: UInt32) {
    let bytes: StaticString = "abcdefghijklmnopqrstuvwxyz0123456789-./\u{7F}"
    for place in 0..<bytes.utf8CodeUnitCount {
      mark(head | UInt32(unsafe bytes.utf8Start[place]) << 24)
    }
  }

  private mutating func mark(_ window: UInt32) {
    let hash = Self.hash(window)
    if stride == 1 {
      bits[Int(hash >> 21)] |= 1 << (hash >> 16 & 31)
    } else {
      bits[Int(hash >> 19)] |= 1 << (hash >> 14 & 31) | 1 << (hash >> 9 & 31)
    }
  }

  private mutating func markTriple(_ triple: UInt32) {
    let bit = Self.tripleBit(triple)
    triples[Int(bit >> 5)] |= 1 << (bit & 31)
  }
}
