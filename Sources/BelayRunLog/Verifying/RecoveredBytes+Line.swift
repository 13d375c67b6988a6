extension RecoveredBytes {
  private static let offsetName: StaticString = #","recovery":{"offset":"#
  private static let lengthName: StaticString = #","length":"#
  private static let digestName: StaticString = #","sha256":""#

  /// What a recovery record covers; `nil` for any other record.
  init?(_ text: LineBytes, _ parts: RecordLine) {
    // The name of the operation tells it from the rest early.
    guard
      let activity = unsafe text.firstIndex(
        of: #","activity_name":"Recovery","type_uid":"#, from: parts.sequenceDigits.upperBound,
        before: parts.typeUID + 6),
      let start = unsafe text.firstIndex(
        of: Self.offsetName, from: activity, before: parts.attestation),
      let (offset, afterOffset) = unsafe text.number(
        at: start + Self.offsetName.utf8CodeUnitCount),
      unsafe text.has(Self.lengthName, at: afterOffset),
      let (length, afterLength) = unsafe text.number(
        at: afterOffset + Self.lengthName.utf8CodeUnitCount),
      unsafe text.has(Self.digestName, at: afterLength)
    else { return nil }
    let digest = afterLength + Self.digestName.utf8CodeUnitCount
    guard unsafe text.areDigits(digest, RecordLayout.digits) else { return nil }
    self.init(offset: offset, length: length, digest: unsafe text.copy(digest, RecordLayout.digits))
  }
}
