import BelayDigest

/// Goes through the lines of one stretch of a file and checks each against the one before.
///
/// A stretch that does not begin at the start of its file takes its first record on trust; whoever joins the
/// stretches compares the ends.
struct ChainWalker {
  /// The file, for messages.
  private let path: String
  /// What the ledger knows, by rising number.
  private let marks: [LedgerMark]
  private var nextMark = 0
  private var recoversJunk: Junk?

  /// The chain's id as it stands; set by the first record.
  private(set) var chain: [UInt8]?
  /// What the first record claims of the one before it: id, type, fingerprint; empty if nothing.
  private(set) var claimed: [UInt8] = []
  /// The number of the first record.
  private(set) var firstSequence: Int?
  /// Where the first record stands.
  private(set) var firstOffset = 0
  /// Id, type and fingerprint of the last record that holds.
  private(set) var last: [UInt8] = []
  /// The number of the last record that holds.
  private(set) var lastSequence = 0
  private(set) var records = 0
  private(set) var recoveries = 0
  /// Set at the first break; nothing is checked behind it.
  private(set) var found: ChainBreak?
  /// Bytes behind the last newline that are no record.
  private(set) var tornBytes = 0
  /// The entries of the ledger, if the file is one and they are wanted.
  private(set) var ledger: [LedgerLine] = []
  private let readsLedger: Bool

  /// Bytes that are no record, until a recovery record accounts for them.
  private struct Junk {
    let offset: Int
    var length = 0
    var hash = SHA256()
  }

  init(
    path: String, marks: [LedgerMark], isStart: Bool, chain: [UInt8]? = nil,
    readsLedger: Bool = false
  ) {
    self.path = path
    self.readsLedger = readsLedger
    self.marks = marks
    self.chain = chain
    if isStart { firstSequence = 0 }
  }

  /// Checks one line, given without its newline.
  mutating func check(_ line: UnsafeBufferPointer<UInt8>, at offset: Int) {
    guard found == nil else { return }
    guard let parts = unsafe RecordLine(line) else { return unsafe skip(line, at: offset) }
    guard unsafe parts.isIntact(line) else { return fail(.changed, at: offset) }
    let text = unsafe LineBytes(line)
    if let chain {
      guard parts.chain.count == chain.count, unsafe text.equals(chain, at: parts.chain.lowerBound)
      else { return fail(.foreign, at: offset) }
    } else {
      chain = unsafe text.copy(parts.chain.lowerBound, parts.chain.count)
    }
    let recovered = unsafe RecoveredBytes(text, parts)
    if let junk = recoversJunk {
      guard let recovered, recovered.offset == junk.offset, recovered.length == junk.length,
        recovered.digest == Hexadecimal.encode(junk.hash.digest())
      else { return fail(.noRecord, at: junk.offset) }
    } else if recovered != nil {
      return fail(.wrongRecovery, at: offset)
    }
    if unsafe !follows(parts, text, at: offset) { return }
    recoversJunk = nil
    if recovered != nil { recoveries += 1 }
    unsafe remember(parts, text)
    compareWithLedger(at: offset)
    if readsLedger, let entry = unsafe LedgerLine(text, parts) { ledger.append(entry) }
  }

  /// Takes in what stands behind the last newline of the file.
  mutating func finish(_ rest: UnsafeBufferPointer<UInt8>, at offset: Int) {
    guard found == nil else { return }
    if rest.isEmpty {
      if let junk = recoversJunk { fail(.noRecord, at: junk.offset) }
      return
    }
    // A record that lacks only its newline counts; anything else is a record cut short.
    if let parts = unsafe RecordLine(rest), unsafe parts.isIntact(rest) {
      return unsafe check(rest, at: offset)
    }
    if let junk = recoversJunk { return fail(.noRecord, at: junk.offset) }
    tornBytes = rest.count
  }

  /// Ends a stretch that is not the last of its file.
  mutating func finish() {
    if found == nil, let junk = recoversJunk { fail(.noRecord, at: junk.offset) }
  }

  private mutating func skip(_ line: UnsafeBufferPointer<UInt8>, at offset: Int) {
    var junk = recoversJunk ?? Junk(offset: offset)
    junk.length += line.count + 1
    unsafe junk.hash.update(Array(line))
    junk.hash.update([UInt8(ascii: "\n")])
    recoversJunk = junk
  }

  /// Whether number and link fit the record before.
  private mutating func follows(_ parts: RecordLine, _ text: LineBytes, at offset: Int) -> Bool {
    if records == 0, firstSequence == nil {
      firstSequence = parts.sequence
      firstOffset = offset
      lastSequence = parts.sequence - 1
      claimed = unsafe Self.claim(parts, text)
      return true
    }
    if records == 0 { firstOffset = offset }
    guard parts.sequence == lastSequence + 1 else {
      fail(.misnumbered(expected: lastSequence + 1, found: parts.sequence), at: offset)
      return false
    }
    guard unsafe Self.claim(parts, text) == last else {
      fail(.unlinked, at: offset)
      return false
    }
    return true
  }

  /// Id, type and fingerprint that a record claims for the one before; empty if it claims none.
  private static func claim(_ parts: RecordLine, _ text: LineBytes) -> [UInt8] {
    guard let uid = parts.previousUID, let type = parts.previousType,
      let digest = parts.previousFingerprint
    else { return [] }
    return unsafe text.copy(uid, RecordLayout.uidLength)
      + text.copy(type, RecordLayout.typeLength) + text.copy(digest, RecordLayout.digits)
  }

  private mutating func remember(_ parts: RecordLine, _ text: LineBytes) {
    last =
      unsafe text.copy(parts.uid, RecordLayout.uidLength)
      + text.copy(parts.typeUID, RecordLayout.typeLength)
      + text.copy(parts.fingerprint, RecordLayout.digits)
    lastSequence = parts.sequence
    records += 1
  }

  private mutating func compareWithLedger(at offset: Int) {
    while nextMark < marks.count, marks[nextMark].count <= lastSequence {
      let mark = marks[nextMark]
      nextMark += 1
      if mark.count == lastSequence, mark.head != Array(last.suffix(RecordLayout.digits)) {
        records -= 1
        return fail(.unlikeLedger, at: offset)
      }
    }
  }

  private mutating func fail(_ kind: ChainBreak.Kind, at offset: Int) {
    found = ChainBreak(kind: kind, path: path, offset: offset, record: records + 1)
  }
}
