import BelayDigest

/// Where the parts of one line stand, found by their fixed surroundings.
///
/// Complexity: the beginning and the end of the line are looked at, not what lies between.
struct RecordLine {
  /// Offset of the record's id.
  let uid: Int
  /// The number in the chain.
  let sequence: Int
  /// Offset and length of the digits of that number.
  let sequenceDigits: Range<Int>
  /// Offset of the OCSF type.
  let typeUID: Int
  /// Where the attestation begins, with its comma.
  let attestation: Int
  /// The chain's id, escaped as it stands.
  let chain: Range<Int>
  /// Offset of the id of the record before; `nil` in the first record of a chain.
  let previousUID: Int?
  /// How many bytes the fingerprint covers.
  let covered: Int
  /// Offset of the digits of the fingerprint.
  let fingerprint: Int

  /// Offset of the type of the record before.
  var previousType: Int? {
    previousUID.map { $0 + RecordLayout.uidLength + RecordLayout.previousType.utf8CodeUnitCount }
  }

  /// Offset of the fingerprint of the record before.
  var previousFingerprint: Int? {
    previousType.map {
      $0 + RecordLayout.typeLength + RecordLayout.previousFingerprint.utf8CodeUnitCount
    }
  }

  /// Length of the member `prev_event` with its comma.
  private static let previousLength =
    RecordLayout.previous.utf8CodeUnitCount + RecordLayout.uidLength
    + RecordLayout.previousType.utf8CodeUnitCount + RecordLayout.typeLength
    + RecordLayout.previousFingerprint.utf8CodeUnitCount + RecordLayout.digits
    + RecordLayout.previousEnd.utf8CodeUnitCount

  /// Finds the parts; `nil` if the line is no complete record.
  ///
  /// - Parameter line: without the newline.
  init?(_ line: UnsafeBufferPointer<UInt8>) {
    let text = unsafe LineBytes(line)
    // From the end: fingerprint, record before, chain.
    let end = unsafe text.count - RecordLayout.end.utf8CodeUnitCount
    fingerprint = end - RecordLayout.digits
    covered = fingerprint - RecordLayout.value.utf8CodeUnitCount
    let last = covered - RecordLayout.fingerprint.utf8CodeUnitCount
    guard last > 0, unsafe text.has(RecordLayout.end, at: end),
      unsafe text.has(RecordLayout.value, at: covered),
      unsafe text.has(RecordLayout.fingerprint, at: last),
      unsafe text.areDigits(fingerprint, RecordLayout.digits)
    else { return nil }
    var chainEnd = last
    let previous = last - Self.previousLength
    if previous > 0, unsafe text.has(RecordLayout.previous, at: previous) {
      let uid = previous + RecordLayout.previous.utf8CodeUnitCount
      let type = uid + RecordLayout.uidLength + RecordLayout.previousType.utf8CodeUnitCount
      let digest =
        type + RecordLayout.typeLength + RecordLayout.previousFingerprint.utf8CodeUnitCount
      guard unsafe text.has(RecordLayout.previousType, at: uid + RecordLayout.uidLength),
        unsafe text.has(RecordLayout.previousFingerprint, at: type + RecordLayout.typeLength),
        unsafe text.has(RecordLayout.previousEnd, at: digest + RecordLayout.digits)
      else { return nil }
      previousUID = uid
      chainEnd = previous
    } else {
      previousUID = nil
    }
    // `","` stands between the chain's id and what follows: quote and comma.
    guard let start = unsafe text.lastIndex(of: RecordLayout.attestation, before: chainEnd) else {
      return nil
    }
    attestation = start
    let chainStart = start + RecordLayout.attestation.utf8CodeUnitCount
    guard chainEnd - 2 >= chainStart, unsafe text.isString(chainStart, chainEnd - 2),
      unsafe text[chainEnd - 2] == UInt8(ascii: "\""),
      unsafe text[chainEnd - 1] == UInt8(ascii: ",")
    else { return nil }
    chain = chainStart..<(chainEnd - 2)

    // From the start: version, id, number, type.
    guard unsafe text.has(RecordLayout.start, at: 0),
      let quote = unsafe text.index(
        of: UInt8(ascii: "\""), from: RecordLayout.start.utf8CodeUnitCount, limit: 64),
      unsafe text.has(RecordLayout.uid, at: quote)
    else { return nil }
    uid = quote + RecordLayout.uid.utf8CodeUnitCount
    guard unsafe text.has(RecordLayout.event, at: uid + RecordLayout.uidLength),
      let number = unsafe text.firstIndex(of: RecordLayout.sequence, from: uid, before: attestation)
    else { return nil }
    let first = number + RecordLayout.sequence.utf8CodeUnitCount
    guard let (value, behind) = unsafe text.number(at: first),
      unsafe text.has(RecordLayout.time, at: behind),
      let type = unsafe text.firstIndex(of: RecordLayout.typeUID, from: behind, before: attestation)
    else { return nil }
    sequence = value
    sequenceDigits = first..<behind
    typeUID = type + RecordLayout.typeUID.utf8CodeUnitCount
    guard unsafe text.number(at: typeUID)?.end == typeUID + RecordLayout.typeLength else {
      return nil
    }
  }

  /// Whether the fingerprint is that of the line.
  func isIntact(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let digest = unsafe SHA256.digest(of: UnsafeBufferPointer(rebasing: line[..<covered]))
    let expected = unsafe LineBytes(line)
    return unsafe expected.equals(Hexadecimal.encode(digest), at: fingerprint)
  }

  /// What the next record has to repeat.
  func head(_ line: UnsafeBufferPointer<UInt8>) -> ChainHead {
    let text = unsafe LineBytes(line)
    return unsafe ChainHead(
      sequence: sequence, uid: text.copy(uid, RecordLayout.uidLength),
      typeUID: text.copy(typeUID, RecordLayout.typeLength),
      fingerprint: text.copy(fingerprint, RecordLayout.digits))
  }
}
